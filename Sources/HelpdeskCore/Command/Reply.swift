public import HelpdeskLanguage

/// An answer to the buyer.
public struct Reply: Hashable, Sendable {
  /// What it says.
  public enum Body: Hashable, Sendable {
    /// An agent's own words.
    case text(String)
    /// A macro; the engine alone renders it.
    ///
    /// - Parameters:
    ///   - id: The macro; its newest version that may be sent is used.
    ///   - slots: Values by slot name.
    ///   - preview: The text the agent saw, where the host showed one; nil otherwise. From a locked macro it
    ///     must be the rendering byte for byte.
    case macro(MacroID, slots: [String: String], preview: String? = nil)
  }

  /// The channel it goes by.
  public var channel: Channel
  /// What it says.
  public var body: Body
  /// The language asked for; nil for the buyer's.
  public var language: Language?
  /// Files that go with it, in order.
  public var attachments: [Attachment]

  /// States an answer.
  ///
  /// - Parameters:
  ///   - channel: The channel it goes by.
  ///   - body: What it says.
  ///   - language: The language asked for; nil for the buyer's.
  ///   - attachments: Files that go with it, in order.
  public init(channel: Channel, body: Body, language: Language? = nil, attachments: [Attachment] = []) {
    self.channel = channel
    self.body = body
    self.language = language
    self.attachments = attachments
  }
}
