/// A ticket on one screen: its state, its story, and what else is known about the same order (R55).
public struct TicketView: Sendable {
  /// The ticket's state.
  public let ticket: Ticket
  /// Its entries, oldest first.
  public let entries: [TimelineEntry]
  /// Tickets about the same order or kept beside it, by number, with their entries.
  public let linked: [Linked]
  let context: Context

  /// A ticket that belongs on the same screen.
  public struct Linked: Sendable {
    /// Its state.
    public let ticket: Ticket
    /// Its entries, oldest first.
    public let entries: [TimelineEntry]
  }

  /// What the ticket still owes before `command` would pass: an app's checklist.
  ///
  /// - Parameter command: `close` or `migrateOpen`; for any other nothing is owed beforehand.
  /// - Returns: In the order in which the rules are judged.
  public func obligations(before command: Command.Kind) -> [Obligation] {
    ticket.obligations(before: command, in: context)
  }
}
