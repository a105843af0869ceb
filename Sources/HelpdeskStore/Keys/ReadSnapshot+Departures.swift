import GRDB
package import HelpdeskCore
import HelpdeskTrail

extension ReadSnapshot {
  /// When what programs wrote left for an address of a buyer's own, on whichever ticket.
  ///
  /// No key leads from such an address to its tickets, so the log is looked through backwards: as much of it
  /// as was recorded since `moment`.
  ///
  /// - Parameters:
  ///   - address: Where it went; letters' case does not matter.
  ///   - moment: Nothing older counts.
  /// - Returns: The messages with the time of their acceptance, the latest first.
  package func automaticDepartures(
    to address: String, since moment: Timestamp
  ) throws -> [(entry: EntryID, at: Timestamp)] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT at, CASE WHEN instr(leaf, CAST(? AS BLOB)) > 0 THEN leaf END, ticket
          FROM trail ORDER BY idx DESC
          """),
      arguments: ["\"\(Self.acceptance)\""])
    var found: [(entry: EntryID, at: Timestamp)] = []
    while let row = try rows.next(), case let at = Timestamp(rawValue: try row.integer(0)), at >= moment {
      guard !row.hasNull(atIndex: 1), let leaf = try? Leaf(bytes: try row.bytes(1)),
        leaf.type.hasSameBytes(as: Self.acceptance), case .integer(let number) = leaf["entry"],
        let number = Int(exactly: number)
      else { continue }
      let entry = EntryID(ticket: TicketID(rawValue: try row.integer(2)), number: number)
      if try isAutomatic(entry, to: address) { found.append((entry, at)) }
    }
    return found
  }

  private static let acceptance = "delivery.accepted"

  /// Whether an entry is a message that a program wrote to this address.
  private func isAutomatic(_ entry: EntryID, to address: String) throws -> Bool {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? AND tseq = ?"),
      arguments: [entry.ticket.rawValue, entry.number]
    ).map(LogRow.init)
    guard let row, Principal.kind(of: row.actor) == .automation else { return false }
    let keys = ContentID.keys(index: row.index)
    let recipient = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM content WHERE id >= ? AND id < ? AND name = 'recipient'"),
      arguments: [keys.lowerBound, keys.upperBound])
    guard let recipient else { return false }
    return String(decoding: try recipient.bytes(0), as: UTF8.self).lowercased() == address.lowercased()
  }
}
