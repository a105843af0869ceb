import GRDB
package import HelpdeskCore
package import HelpdeskTrail

extension ReadSnapshot {
  /// Most leaves or hashes that are read at once. Our own: four tiles of C2SP's 256.
  package static var leafLimit: Int { 1_024 }

  /// A ticket's events beside their leaves, in order, without the bytes of files.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - entry: The last entry.
  package func proofs(of ticket: TicketID, through entry: Int) throws -> [(leaf: LogEntry, event: Event)] {
    var found: [(leaf: LogEntry, event: Event)] = []
    try forEachRow(of: ticket, through: entry) { row in
      if case .ticket(_, let stored) = try row.event(try content(of: row.index)) {
        found.append((LogEntry(row), stored.event))
      }
    }
    return found
  }

  /// The leaf of an entry; nil where there is none.
  package func leaf(of entry: EntryID) throws -> LogEntry? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? AND tseq = ?"),
      arguments: [entry.ticket.rawValue, entry.number]
    ).map { LogEntry(try LogRow($0)) }
  }

  /// How much a ticket's bundle would hold: its entries, and the bytes of content that are left.
  package func weight(of ticket: TicketID) throws -> (entries: Int, contentBytes: Int) {
    var rows = try StatementRows(
      db,
      """
      SELECT count(*), sum(
        (SELECT coalesce(sum(length(bytes)), 0) FROM content
         WHERE id >= idx * :capacity AND id < (idx + 1) * :capacity))
      FROM trail WHERE ticket = :ticket
      """)
    rows.start(ContentID.capacity, ticket.rawValue)
    guard try rows.next() else { return (0, 0) }
    return (Int(rows.integer(0) ?? 0), Int(rows.integer(1) ?? 0))
  }

  /// The leaf at a place of the log; nil beyond its end.
  package func leaf(at index: Int64) throws -> LogEntry? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE idx = ?"), arguments: [index]
    ).map { LogEntry(try LogRow($0)) }
  }

  /// Leaf hashes, in the log's order.
  ///
  /// - Parameters:
  ///   - index: The first leaf.
  ///   - count: How many; at most ``leafLimit``.
  /// - Returns: As many as the log has.
  package func leafHashes(from index: Int64, count: Int) throws -> [Hash] {
    try column("hash", from: index, count: count).map { bytes in
      guard let hash = Hash(bytes) else { throw StoreError.corrupt(code: 0) }
      return hash
    }
  }

  /// The stored bytes of leaves, in the log's order.
  ///
  /// - Parameters:
  ///   - index: The first leaf.
  ///   - count: How many; at most ``leafLimit``, each of at most 65,535 bytes.
  /// - Returns: As many as the log has.
  package func leafBytes(from index: Int64, count: Int) throws -> [[UInt8]] {
    try column("leaf", from: index, count: count)
  }

  private func column(_ name: String, from index: Int64, count: Int) throws -> [[UInt8]] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(name) FROM trail WHERE idx >= ? ORDER BY idx LIMIT ?"),
      arguments: [index, min(max(count, 0), Self.leafLimit)])
    var found: [[UInt8]] = []
    while let row = try rows.next() { found.append(try row.bytes(0)) }
    return found
  }

  /// What is left of an event's content, each piece with its salt; nothing once erased.
  ///
  /// - Parameter index: The event's place in the log.
  package func openings(at index: Int64) throws -> [Opening] {
    let keys = ContentID.keys(index: index)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT name, salt, bytes FROM content WHERE id >= ? AND id < ? ORDER BY id"),
      arguments: [keys.lowerBound, keys.upperBound])
    var openings: [Opening] = []
    while let row = try rows.next() {
      guard let salt = Salt(try row.bytes(1)) else { throw StoreError.corrupt(code: 0) }
      openings.append(Opening(name: try row.text(0), salt: salt, bytes: try row.bytes(2)))
    }
    return openings
  }
}
