/// Where a ticket stands, as one table: the first row that holds (rules.md §2).
package enum StatusTable {
  /// A reason for a status.
  package struct Row: Sendable {
    /// The status, as scripts read it.
    package let name: String
    /// When the row holds, in words.
    package let when: String
    /// The status; nil where the row does not hold.
    let status: @Sendable (Ticket) -> Ticket.Status?

    init(_ name: String, when: String, _ status: @escaping @Sendable (Ticket) -> Ticket.Status?) {
      self.name = name
      self.when = when
      self.status = status
    }
  }

  /// Source: rules.md §2. The last row always holds.
  package static let rows: [Row] = [
    Row(
      "closed",
      when: "A closing stands: nothing it rested on has failed, and nobody took the ticket up again."
    ) {
      $0.closing.map { .closed($0.outcome) }
    },
    open("A message of the buyer's is pending.") { !$0.pendingQuestions.isEmpty },
    open("A migration is not finished.") { $0.openMigration != nil },
    open("A message of the protocol is in the outbox.") { $0.hasQueuedStep },
    open("No human has answered, and not every message was declared to need no answer.") {
      $0.isNeverAnswered
    },
    open("Somebody took the ticket up again by hand, and no human has answered since.") {
      $0.isReopenedByHand
    },
    Row("waiting", when: "Otherwise: it is the buyer's turn.") { _ in .waiting },
  ]

  private static func open(_ when: String, _ holds: @escaping @Sendable (Ticket) -> Bool) -> Row {
    Row("open", when: when) { holds($0) ? .open : nil }
  }
}
