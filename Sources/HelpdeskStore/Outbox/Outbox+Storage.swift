import GRDB
package import HelpdeskCore

extension ReadSnapshot {
  /// The messages that may be offered to a transport now, those that have waited longest first.
  ///
  /// - Parameters:
  ///   - now: Messages due later, or leased beyond it, are left out.
  ///   - limit: Most rows returned.
  package func outbox(due now: Timestamp, limit: Int) throws -> [OutboxRow] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT idx, ticket, tseq, attempts, next_attempt_at FROM outbox
          WHERE next_attempt_at <= ? AND leased_until <= ? ORDER BY next_attempt_at, idx LIMIT ?
          """),
      arguments: [now.rawValue, now.rawValue, limit])
    return try rows.map {
      OutboxRow(
        index: try $0.integer(0),
        entry: EntryID(ticket: TicketID(rawValue: try $0.integer(1)), number: Int(try $0.integer(2))),
        attempts: Int(try $0.integer(3)), nextAttemptAt: Timestamp(rawValue: try $0.integer(4)))
    }
  }

  /// When the next message may be offered, leases apart; nil for an empty outbox.
  package func outboxNextAttempt() throws -> Timestamp? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT next_attempt_at FROM outbox ORDER BY next_attempt_at LIMIT 1")
    ).map { Timestamp(rawValue: $0) }
  }
}

extension WriteTransaction {
  /// Keeps messages from being offered to a second worker.
  ///
  /// - Parameters:
  ///   - rows: The messages.
  ///   - moment: When they may be offered again if nothing is heard of them.
  package func lease(_ rows: [OutboxRow], until moment: Timestamp) throws {
    var statement = try PreparedStatement(db, "UPDATE outbox SET leased_until = ? WHERE idx = ?")
    for row in rows {
      statement.bind(moment.rawValue)
      statement.bind(row.index)
      try statement.run()
    }
  }

  /// Gives leases back.
  package func release(_ rows: [OutboxRow]) throws { try lease(rows, until: .earliest) }

  func enqueue(_ entry: EntryID, index: Int64, at moment: Timestamp) throws {
    var statement = try PreparedStatement(
      db,
      """
      INSERT INTO outbox(idx, ticket, tseq, attempts, next_attempt_at, leased_until) VALUES(?, ?, ?, 0, ?, ?)
      """)
    statement.bind(index)
    statement.bind(entry.ticket.rawValue)
    statement.bind(Int64(entry.number))
    statement.bind(moment.rawValue)
    statement.bind(Timestamp.earliest.rawValue)
    try statement.run()
  }

  /// An attempt failed and will be made again.
  func postpone(_ entry: EntryID, at moment: Timestamp) throws {
    let attempts = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT attempts FROM outbox WHERE ticket = ? AND tseq = ?"),
      arguments: [entry.ticket.rawValue, entry.number])
    guard let attempts else { return }
    var statement = try PreparedStatement(
      db,
      """
      UPDATE outbox SET attempts = ?, next_attempt_at = ?, leased_until = ? WHERE ticket = ? AND tseq = ?
      """)
    statement.bind(attempts + 1)
    statement.bind(RetrySchedule.next(after: attempts + 1, at: moment, of: entry).rawValue)
    statement.bind(Timestamp.earliest.rawValue)
    statement.bind(entry.ticket.rawValue)
    statement.bind(Int64(entry.number))
    try statement.run()
  }

  /// The message has left the outbox, whichever way.
  func dequeue(_ entry: EntryID) throws {
    var statement = try PreparedStatement(db, "DELETE FROM outbox WHERE ticket = ? AND tseq = ?")
    statement.bind(entry.ticket.rawValue)
    statement.bind(Int64(entry.number))
    try statement.run()
  }
}
