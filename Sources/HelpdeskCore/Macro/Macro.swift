public import HelpdeskLanguage

/// A versioned text that a desk sends: literal words and a closed list of slots (design.md §4.9).
public struct Macro: Hashable, Sendable {
  /// The macro's name.
  public let id: MacroID
  /// Counted from 1; a version is added, never edited.
  public let version: Int
  /// What it is for.
  public let purpose: MacroPurpose
  /// The places that are filled at sending, in the order the texts may use them.
  public let slots: [Slot]
  /// The wording by language, with slots as `{name}`.
  public let texts: [Language: String]

  /// States a version of a macro.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - version: Counted from 1.
  ///   - purpose: What it is for.
  ///   - slots: The places that are filled at sending.
  ///   - texts: The wording by language.
  public init(
    id: MacroID, version: Int = 1, purpose: MacroPurpose, slots: [Slot] = [], texts: [Language: String]
  ) {
    self.id = id
    self.version = version
    self.purpose = purpose
    self.slots = slots
    self.texts = texts
  }

  /// Names one version of one macro.
  public struct Reference: Hashable, Sendable {
    /// The macro's name.
    public let id: MacroID
    /// Its version.
    public let version: Int

    /// Names version `version` of `id`.
    public init(id: MacroID, version: Int) {
      self.id = id
      self.version = version
    }
  }

  /// The macro's name and version.
  public var reference: Reference { Reference(id: id, version: version) }

  /// The languages it has, in the order of their codes.
  public var languages: [Language] { texts.keys.sorted { $0.rawValue < $1.rawValue } }
}
