public import HelpdeskLanguage

/// A place in a macro that is filled when it is sent: the only thing that may vary (design.md §4.9).
public struct Slot: Hashable, Sendable {
  /// What may stand in a slot.
  public enum Kind: Hashable, Sendable {
    /// One line of free words, no link, no address, no number to call.
    case text
    /// Several lines of free words, under the same rules.
    case paragraph
    /// The ticket's order; the engine fills it.
    case order
    /// The address or number that a migration announces; the engine fills it.
    case announcedAddress
    /// An amount with its currency, `89.90 EUR`.
    case amount
    /// A calendar day, `2026-03-31`.
    case date
    /// One of a closed list; what the buyer reads is the choice's wording in their language.
    case choice([Choice])
  }

  /// One value of a closed list.
  public struct Choice: Hashable, Sendable {
    /// What a caller names.
    public let value: String
    /// What the buyer reads, by language.
    public let wording: [Language: String]

    /// States a choice.
    ///
    /// - Parameters:
    ///   - value: What a caller names.
    ///   - wording: What the buyer reads; one row for each language of the macro.
    public init(_ value: String, _ wording: [Language: String]) {
      self.value = value
      self.wording = wording
    }
  }

  /// The slot's name between braces in the text, `{name}`.
  public let name: String
  /// What may stand in it.
  public let kind: Kind
  /// Most characters of a value.
  public let limit: Int

  /// Most characters any slot may hold. Source: rules.md §6.
  public static let longest = 300
  /// Most characters a paragraph may hold: what the official channel carries, less the words around it.
  public static let longestParagraph = 2_500

  /// Declares a slot.
  ///
  /// - Parameters:
  ///   - name: Lower-case letters and hyphens.
  ///   - kind: What may stand in it.
  ///   - limit: Most characters; held to ``longest``, for a paragraph to ``longestParagraph``.
  public init(_ name: String, _ kind: Kind, limit: Int = Slot.longest) {
    self.name = name
    self.kind = kind
    self.limit = min(limit, kind == .paragraph ? Self.longestParagraph : Self.longest)
  }

  /// Whether the engine fills the slot, and nobody else may.
  public var isFilledByEngine: Bool { kind == .order || kind == .announcedAddress }
}
