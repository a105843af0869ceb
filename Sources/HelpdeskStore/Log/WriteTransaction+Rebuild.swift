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
  /// What can be rebuilt from the log, beside the search index; callers' keys are not in the log, so
  /// `command_key` is not among it.
  static let projections = [
    "ticket", "ticket_tag", "ticket_link", "ticket_mention", "counter", "mail_key", "thread_key", "outbox",
  ]

  /// Drops all projections and makes them again from the log, one ticket in memory at a time.
  func rebuild() throws -> Rebuild {
    for table in Self.projections { try db.execute(sql: "DELETE FROM \(table)") }
    try clearSearch()
    let events = try followAll()
    var tickets = 0
    var last = TicketID.desk
    while let next = try ticket(after: last) {
      if let folded = try ticket(next) { try project(folded, before: nil) }
      tickets += 1
      last = next
    }
    return Rebuild(events: events, tickets: tickets)
  }

  private func followAll() throws -> Int {
    let rows = try Row.fetchCursor(
      db.makeStatement(sql: "SELECT \(LogRow.columns) FROM trail ORDER BY idx"))
    var count = 0
    while let row = try rows.next().map(LogRow.init) {
      count += 1
      switch try row.event(try content(of: row.index)) {
      case .desk(let stored):
        try follow(stored.event, sequence: stored.sequence, index: stored.index)
      case .ticket(let ticket, let stored):
        try follow(stored.event, in: ticket, sequence: stored.sequence, index: stored.index)
      }
    }
    return count
  }
}
