import GRDB
import HelpdeskCore

/// What a rebuild went through.
package struct Rebuild: Hashable, Sendable {
  /// Entries of the log.
  package let events: Int
  /// Tickets.
  package let tickets: Int
}

extension WriteTransaction {
  /// What can be rebuilt from the log, beside the search index; callers' keys and order reports are not in
  /// the log, so `command_key` and `order_report` are not among it.
  static let projections = [
    "ticket", "ticket_tag", "ticket_link", "ticket_mention", "counter", "mail_key", "thread_key", "outbox",
  ]

  /// Drops all projections and makes them again from the log, one ticket in memory at a time.
  ///
  /// It goes ticket by ticket, not in the log's order, so that each leaf is read once: what follows from one
  /// ticket's events does not depend on another's.
  func rebuild() throws -> Rebuild {
    for table in Self.projections { try db.execute(sql: "DELETE FROM \(table)") }
    try clearSearch()
    var events = 0
    for stored in try deskEvents() {
      try follow(stored.event, sequence: stored.sequence, index: stored.index)
      events += 1
    }
    var tickets = 0
    var last = TicketID.desk
    while let next = try ticket(after: last) {
      var folded = Ticket(id: next)
      try forEachEvent(of: next) { stored in
        try follow(stored.event, in: next, sequence: stored.sequence, index: stored.index)
        folded.apply(stored.event)
        events += 1
      }
      try project(folded, before: nil)
      tickets += 1
      last = next
    }
    return Rebuild(events: events, tickets: tickets)
  }
}
