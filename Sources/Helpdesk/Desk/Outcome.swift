/// What a command came to.
public struct Outcome: Sendable {
  /// The ticket after it; for a call that was kept beside its ticket, the one it is kept on.
  public let ticket: Ticket
  /// The entries recorded, oldest first; empty where nothing changed.
  public let entries: [EntryID]
  /// What they say, in the same order.
  public let events: [Event]
  /// What compliance warned of, in the order of its places; a block would have been a refusal.
  public let findings: [Finding]
  /// Whether the call was a repetition with the same key, and this is what it came to then.
  public let isRepetition: Bool

  /// The entry that says what was asked for; nil where nothing changed.
  ///
  /// What a command does on the way, such as taking a message back out of the outbox, stands beside it.
  public var entry: EntryID? {
    zip(entries, events).first { _, event in
      if case .deliveryRecalled = event.fact { false } else { true }
    }?.0 ?? entries.first
  }

  /// The words that were put into the outbox; nil where none were.
  public var sentText: String? {
    for case .messageSent(let message) in events.lazy.map(\.fact) { return message.text }
    return nil
  }
}
