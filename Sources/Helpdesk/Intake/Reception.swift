/// What became of something that came in.
public struct Reception: Hashable, Sendable {
  /// The ticket it stands on; nil where it belongs on none.
  public let ticket: TicketID?
  /// Its entry; nil where it belongs on no ticket.
  public let entry: EntryID?
  /// Whether it opened the ticket.
  public let openedTicket: Bool
  /// Whether it had come before, and nothing was recorded.
  public let isDuplicate: Bool
  /// Whether it is kept apart as a phishing suspect.
  public let isQuarantined: Bool
  /// Whether it started a 24-hour item.
  public let startsResponseClock: Bool

  static func aside(isDuplicate: Bool = false) -> Reception {
    Reception(
      ticket: nil, entry: nil, openedTicket: false, isDuplicate: isDuplicate, isQuarantined: false,
      startsResponseClock: false)
  }
}
