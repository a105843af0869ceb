public import HelpdeskLanguage

/// Something from outside, with the ticket it belongs to already found.
public struct Arrival: Hashable, Sendable {
  /// What came.
  public var message: InboundMessage
  /// Why it opens a ticket of its own; nil where it joins one.
  public var opening: Opening?
  /// Whether it is part of the ticket's open migration.
  public var joinsMigration: Bool
  /// The language of its words; nil where it could not be told.
  public var language: Language?
  /// The key under which its repetitions are known, 32 bytes; nil where the host gave nothing to make one.
  public var key: [UInt8]?
  /// What reports told of the order it cites; nil where they told nothing.
  public var orderFacts: OrderFacts?

  /// Why a ticket was opened by something that might have joined another.
  public struct Opening: Hashable, Sendable {
    /// The ticket it stands beside; nil where there is none.
    public var linked: TicketID?
    /// The erased or ended ticket it continues; nil where there is none.
    public var follows: TicketID?
    /// Whether a second person wrote to a migration's address, and so joins nothing (rules.md §6).
    public var isSecondSender: Bool

    /// States why a ticket was opened.
    public init(linked: TicketID? = nil, follows: TicketID? = nil, isSecondSender: Bool = false) {
      self.linked = linked
      self.follows = follows
      self.isSecondSender = isSecondSender
    }
  }

  /// Says where a message belongs.
  ///
  /// - Parameters:
  ///   - message: What came.
  ///   - opening: Why it opens a ticket; nil where it joins one.
  ///   - joinsMigration: Whether it is part of the ticket's open migration.
  ///   - language: The language of its words; nil where it could not be told.
  ///   - key: The key under which its repetitions are known.
  public init(
    _ message: InboundMessage, opening: Opening? = nil, joinsMigration: Bool = false,
    language: Language? = nil, key: [UInt8]? = nil
  ) {
    self.message = message
    self.opening = opening
    self.joinsMigration = joinsMigration
    self.language = language
    self.key = key
  }
}
