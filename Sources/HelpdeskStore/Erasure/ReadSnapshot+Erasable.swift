import GRDB
package import HelpdeskCore
package import HelpdeskTrail

extension ReadSnapshot {
  /// What an erasure of the ticket has to name: the commitments of all content that is still there, of the
  /// ticket's own events and of those in the desk's stream that speak of it (trail.md §4).
  ///
  /// - Returns: In the order of the log, the ticket's own first; empty once erased.
  package func erasable(of ticket: TicketID) throws -> [Commitment] {
    var commitments: [Commitment] = []
    try forEachErasable(of: ticket) { commitments.append($0.commitment) }
    return commitments
  }

  func forEachErasable(of ticket: TicketID, _ body: (ErasablePiece) throws -> Void) throws {
    guard ticket != .desk else { return }
    try forEachRow(of: ticket) { try forEachErasable(of: $0, body) }
    for index in try mentions(of: ticket) {
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE idx = ?"), arguments: [index])
      if let row { try forEachErasable(of: try LogRow(row), body) }
    }
  }

  private func forEachErasable(of row: LogRow, _ body: (ErasablePiece) throws -> Void) throws {
    guard !row.leaf.content.isEmpty else { return }
    let keys = ContentID.keys(index: row.index)
    let pieces = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, name FROM content WHERE id >= ? AND id < ? ORDER BY id"),
      arguments: [keys.lowerBound, keys.upperBound])
    for piece in pieces {
      let name = try piece.text(1)
      guard let item = row.leaf.content.first(where: { $0.name.hasSameBytes(as: name) }) else { continue }
      try body(ErasablePiece(index: row.index, key: try piece.integer(0), commitment: item.commitment))
    }
  }

  /// The entries of the desk's own stream that speak of a ticket.
  private func mentions(of ticket: TicketID) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT idx FROM ticket_mention WHERE ticket = ? ORDER BY idx"),
      arguments: [ticket.rawValue])
  }
}
