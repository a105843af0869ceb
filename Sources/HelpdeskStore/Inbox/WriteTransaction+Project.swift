import GRDB
package import HelpdeskCore

extension WriteTransaction {
  /// Brings a ticket's row, tags and the counters up to its present state.
  ///
  /// - Parameters:
  ///   - ticket: Its state after this transaction's events; called once for each touched ticket.
  ///   - before: Its state when it was last projected; nil for a new ticket. The difference moves the
  ///     counters.
  package func project(_ ticket: Ticket, before: Ticket?) throws {
    let row = TicketRow(ticket)
    let old = before.map(TicketRow.init)
    try row.store(in: self)
    for filter in InboxFilter.allCases where filter.isCounted {
      let difference: Int64 = (filter.holds(row) ? 1 : 0) - (old.map(filter.holds) == true ? 1 : 0)
      if difference != 0 { counts[filter, default: 0] += difference }
    }
    try projectTags(row, old)
  }

  private func projectTags(_ row: TicketRow, _ old: TicketRow?) throws {
    let isMoved = old?.urgency != row.urgency
    let before = old?.ticket.tags ?? []
    let isRetagged = !before.elementsEqual(row.ticket.tags) { $0.utf8.elementsEqual($1.utf8) }
    guard isMoved || isRetagged else { return }
    try changeTags(before, "DELETE FROM ticket_tag WHERE tag = ? AND urgency = ? AND ticket = ?", old ?? row)
    try changeTags(row.ticket.tags, "INSERT INTO ticket_tag(tag, urgency, ticket) VALUES(?, ?, ?)", row)
  }

  private func changeTags(_ tags: [String], _ sql: String, _ row: TicketRow) throws {
    guard !tags.isEmpty else { return }
    var statement = try PreparedStatement(db, sql)
    for tag in tags {
      statement.bind(tag)
      statement.bind(row.urgency)
      statement.bind(row.ticket.id.rawValue)
      try statement.run()
    }
  }

  /// Writes the counters' differences, so that a later read in the same transaction sees them.
  func flushCounts() throws {
    guard !counts.isEmpty else { return }
    var statement = try PreparedStatement(
      db,
      """
      INSERT INTO counter(name, value) VALUES(?, ?)
      ON CONFLICT(name) DO UPDATE SET value = value + excluded.value
      """)
    for (filter, difference) in counts {
      statement.bind(filter.rawValue)
      statement.bind(difference)
      try statement.run()
    }
    counts = [:]
  }
}
