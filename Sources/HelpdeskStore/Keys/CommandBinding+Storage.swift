import GRDB
package import HelpdeskCore

extension ReadSnapshot {
  /// What a caller's key stands for; nil for a key that is not bound.
  ///
  /// - Parameter digest: The digest of principal and key.
  package func commandBinding(digest: [UInt8]) throws -> CommandBinding? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT command, ticket, first_tseq, count, at FROM command_key WHERE digest = ?"),
      arguments: [digest.blob])
    guard let row else { return nil }
    let (firstEntry, count) = (try row.integer(2), try row.integer(3))
    // Numbers that no log can have come from damage.
    let (end, overflows) = firstEntry.addingReportingOverflow(count)
    guard firstEntry >= 0, count >= 0, !overflows, end <= ContentID.indexLimit else {
      throw StoreError.corrupt(code: 0)
    }
    return CommandBinding(
      command: try row.bytes(0), ticket: TicketID(rawValue: try row.integer(1)), firstEntry: Int(firstEntry),
      count: Int(count), at: Timestamp(rawValue: try row.integer(4)))
  }
}

extension WriteTransaction {
  /// Binds a caller's key to what came of its command. A key that is bound already is a constraint failure.
  package func bind(digest: [UInt8], _ binding: CommandBinding) throws {
    var statement = try PreparedStatement(
      db, "INSERT INTO command_key(digest, command, ticket, first_tseq, count, at) VALUES(?, ?, ?, ?, ?, ?)")
    statement.bind(digest)
    statement.bind(binding.command)
    statement.bind(binding.ticket.rawValue)
    statement.bind(Int64(binding.firstEntry))
    statement.bind(Int64(binding.count))
    statement.bind(binding.at.rawValue)
    try statement.run()
  }

  /// Forgets keys that were bound before `moment`.
  ///
  /// - Returns: How many were forgotten.
  @discardableResult
  package func forgetCommands(before moment: Timestamp) throws -> Int {
    try db.execute(sql: "DELETE FROM command_key WHERE at < ?", arguments: [moment.rawValue])
    return db.changesCount
  }
}
