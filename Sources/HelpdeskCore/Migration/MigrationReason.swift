/// Why a part of a conversation must leave the official channel; there are only two grounds (R50).
public enum MigrationReason: Hashable, Sendable {
  /// A file the official channel cannot carry: its name and decoded size in bytes.
  case media(file: String?, bytes: Int64)
  /// A matter of safety that a regulation or recall governs: its number.
  case safety(reference: String?)

  /// The two grounds by name.
  public enum Kind: String, CaseIterable, Sendable {
    case media
    case safety

    /// What announces a migration on this ground.
    public var noticePurpose: MacroPurpose {
      switch self {
      case .media: .noticeForMedia
      case .safety: .noticeForSafety
      }
    }

    /// The ground's own words, which are no justification. Source: rules.md §3.
    var labels: [String] {
      switch self {
      case .media: ["media", "large file", "video too large", "cannot be sent"]
      case .safety: ["safety", "recall", "regulation", "safety matter"]
      }
    }
  }

  /// The file or the regulation it names; nil where it names none.
  var named: String? {
    switch self {
    case .media(let file, _): file
    case .safety(let reference): reference
    }
  }

  /// Which of the two grounds this is.
  public var kind: Kind {
    switch self {
    case .media: .media
    case .safety: .safety
    }
  }
}
