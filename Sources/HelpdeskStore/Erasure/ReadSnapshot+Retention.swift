import GRDB
package import HelpdeskCore
import HelpdeskTrail

extension ReadSnapshot {
  /// Messages, notices and calls: the last of them begins a ticket's time where no report told when its order
  /// was delivered. Source: domain.md §2.5.
  private static let correspondence: Set<String> = [
    "message.received", "message.sent", "message.copied", "notice.received", "call.logged",
  ]

  /// Tickets whose time began before a moment and that still hold content. It begins with the delivery of the
  /// order, where a report told it, else with the last message or call; of a ticket without any, the last entry
  /// counts. Reads leaves, and of content only whether it is there.
  ///
  /// - Parameters:
  ///   - moment: What was delivered, said or recorded at it or later keeps its ticket.
  ///   - ticket: The last ticket that is already known; nil from the beginning.
  ///   - limit: Most tickets returned.
  /// - Returns: By rising number; fewer than `limit` at the end.
  package func ticketsToErase(
    before moment: Timestamp, after ticket: TicketID? = nil, limit: Int
  ) throws -> [TicketID] {
    var found: [TicketID] = []
    var last = ticket ?? .desk
    while found.count < limit, let next = try self.ticket(after: last) {
      if let at = try retentionStart(of: next), at < moment, try holdsContent(next) { found.append(next) }
      last = next
    }
    return found
  }

  private func retentionStart(of ticket: TicketID) throws -> Timestamp? {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? ORDER BY tseq DESC"),
      arguments: [ticket.rawValue])
    var (said, last): (Timestamp?, Timestamp?) = (nil, nil)
    while let row = try rows.next().map(LogRow.init) {
      // The newest report that tells of a delivery counts.
      if row.leaf.type.hasSameBytes(as: "order.reported"), let delivered = row.leaf["deliveredAt"],
        case .integer(let milliseconds) = delivered
      {
        return Timestamp(rawValue: milliseconds)
      }
      if Self.correspondence.contains(row.leaf.type) { said = said ?? row.at }
      last = last ?? row.at
    }
    return said ?? last
  }

  /// Whether anything of a ticket, or of what the desk's own stream says of it, could still be erased.
  func holdsContent(_ ticket: TicketID) throws -> Bool {
    var rows = try StatementRows(
      db,
      """
      SELECT 1 FROM trail WHERE ticket = :ticket
        AND EXISTS(SELECT 1 FROM content WHERE id >= idx * :capacity AND id < (idx + 1) * :capacity)
      UNION ALL
      SELECT 1 FROM ticket_mention WHERE ticket = :ticket
        AND EXISTS(SELECT 1 FROM content WHERE id >= idx * :capacity AND id < (idx + 1) * :capacity)
      LIMIT 1
      """)
    rows.start(ticket.rawValue, ContentID.capacity)
    return try rows.next()
  }

  /// The next ticket that has a log.
  func ticket(after ticket: TicketID) throws -> TicketID? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT ticket FROM trail WHERE ticket > ? ORDER BY ticket LIMIT 1"),
      arguments: [ticket.rawValue]
    ).map { TicketID(rawValue: $0) }
  }
}
