/// A phone call was recorded.
public struct CallLogged: Hashable, Sendable {
  /// Who called whom.
  public var direction: Direction
  /// The buyer's number; nil once erased.
  public var number: String?
  /// When it began.
  public var startedAt: Timestamp
  /// When it ended.
  public var endedAt: Timestamp
  /// What was said; nil once erased.
  public var summary: String?
  /// Whether it is part of the ticket's open migration.
  public var joinsMigration: Bool
  /// Why it was kept on a ticket of its own; nil where it stands on the ticket it was recorded on.
  public var opening: Arrival.Opening?
  /// The order of the ticket it stands beside; nil where it opened none.
  public var order: OrderContext?
  /// The store of the ticket it stands beside; nil where it opened none.
  public var marketplace: Marketplace?

  /// States what was recorded; see the properties.
  public init(
    direction: Direction, number: String?, startedAt: Timestamp, endedAt: Timestamp, summary: String?,
    joinsMigration: Bool, opening: Arrival.Opening?, order: OrderContext?, marketplace: Marketplace?
  ) {
    self.direction = direction
    self.number = number
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.summary = summary
    self.joinsMigration = joinsMigration
    self.opening = opening
    self.order = order
    self.marketplace = marketplace
  }
}
