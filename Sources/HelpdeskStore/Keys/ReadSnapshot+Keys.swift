import Foundation
import GRDB
package import HelpdeskCore
import HelpdeskTrail

extension ReadSnapshot {
  /// Where a mail was recorded; ticket 0 for one that was set aside, nil for one that never came.
  package func place(ofMailKey key: [UInt8]) throws -> EntryID? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT ticket, tseq FROM mail_key WHERE key = ?"), arguments: [key.blob])
    return try row.map {
      EntryID(ticket: TicketID(rawValue: try $0.integer(0)), number: Int(try $0.integer(1)))
    }
  }

  /// The tickets that hold a thread key, the one used last first.
  package func tickets(forThreadKey key: ThreadKey) throws -> [ThreadPlace] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT ticket, tseq, at FROM thread_key WHERE key = ? ORDER BY at DESC, ticket DESC"),
      arguments: [key.hash(under: secret).blob])
    return try rows.map {
      ThreadPlace(
        ticket: TicketID(rawValue: try $0.integer(0)), entry: Int(try $0.integer(1)),
        lastAt: Timestamp(rawValue: try $0.integer(2)))
    }
  }

  /// The tickets beside a ticket: those with its order, and those that either was opened beside or after.
  ///
  /// - Returns: Rising, without the ticket itself.
  package func linkedTickets(of ticket: TicketID) throws -> [TicketID] {
    let others = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT other FROM ticket_link WHERE ticket = :ticket
          UNION
          SELECT theirs.ticket FROM thread_key AS ours JOIN thread_key AS theirs ON theirs.key = ours.key
          WHERE ours.ticket = :ticket AND ours.kind = :kind
          ORDER BY 1
          """),
      arguments: ["ticket": ticket.rawValue, "kind": ThreadKey.Kind.order.rawValue])
    return others.filter { $0 != ticket.rawValue }.map { TicketID(rawValue: $0) }
  }

  /// Whether a ticket's personal content is gone: it committed to some, and none is left.
  package func isErased(_ ticket: TicketID) throws -> Bool {
    let rows = try Row.fetchCursor(
      db.makeStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? ORDER BY tseq"),
      arguments: [ticket.rawValue])
    let kept = try db.cachedStatement(sql: "SELECT 1 FROM content WHERE id >= ? AND id < ? LIMIT 1")
    var hadContent = false
    while let row = try rows.next().map(LogRow.init) {
      guard !row.leaf.content.isEmpty else { continue }
      hadContent = true
      let keys = ContentID.keys(index: row.index)
      if try Int.fetchOne(kept, arguments: [keys.lowerBound, keys.upperBound]) != nil { return false }
    }
    return hadContent
  }
}

extension [UInt8] {
  /// The bytes as a query's argument.
  var blob: DatabaseValue { Data(self).databaseValue }
}
