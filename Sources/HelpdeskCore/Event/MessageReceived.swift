public import HelpdeskLanguage

/// A person's words came in.
public struct MessageReceived: Hashable, Sendable {
  /// The channel they came by.
  public var channel: Channel
  /// The store; nil off the marketplace.
  public var marketplace: Marketplace?
  /// Who wrote.
  public var buyer: Buyer
  /// The order cited; its id is nil once erased.
  public var order: OrderContext?
  /// The subject; nil where there was none, or once erased.
  public var subject: String?
  /// The writer's own words; nil once erased.
  public var text: String?
  /// Files that came with it.
  public var attachments: [Attachment]
  /// When the marketplace had it: its date, never in the future.
  public var start: Timestamp
  /// The language of the words; nil where it could not be told.
  public var language: Language?
  /// How it hangs together with other mail.
  public var correspondence: Correspondence
  /// Why it opened a ticket of its own; nil where it joined one or nothing else came into question.
  public var opening: Arrival.Opening?
  /// Whether it is part of the ticket's open migration.
  public var joinsMigration: Bool
  /// Whether it is kept apart as a phishing suspect.
  public var isQuarantined: Bool
  /// The key of its repetitions, 32 bytes; nil where there is none.
  public var key: [UInt8]?
  /// The mail as it came; nil where it was not kept, was not asked for, or once erased.
  public var raw: [UInt8]?

  /// States what came; see the properties.
  public init(
    channel: Channel, marketplace: Marketplace?, buyer: Buyer, order: OrderContext?, subject: String?,
    text: String?, attachments: [Attachment], start: Timestamp, language: Language?,
    correspondence: Correspondence, opening: Arrival.Opening?, joinsMigration: Bool, isQuarantined: Bool,
    key: [UInt8]?, raw: [UInt8]?
  ) {
    self.channel = channel
    self.marketplace = marketplace
    self.buyer = buyer
    self.order = order
    self.subject = subject
    self.text = text
    self.attachments = attachments
    self.start = start
    self.language = language
    self.correspondence = correspondence
    self.opening = opening
    self.joinsMigration = joinsMigration
    self.isQuarantined = isQuarantined
    self.key = key
    self.raw = raw
  }
}
