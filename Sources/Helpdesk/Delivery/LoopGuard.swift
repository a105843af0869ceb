import HelpdeskStore

/// How many answers of programs one buyer gets: two programs that answer each other must fall silent.
///
/// Mail of machines opens nothing and stands on no ticket, so that there is nothing of theirs to answer.
enum LoopGuard {
  /// Most answers within a stretch of time, to one buyer. Source: reliability.md §3, loops.
  static let table: [(window: Duration, most: Int)] = [(.seconds(600), 3), (.hours(24), 10)]

  /// Whether one more may leave now.
  ///
  /// - Parameter earlier: When answers of programs left for the same buyer, in any order.
  static func admits(at now: Timestamp, after earlier: [Timestamp]) -> Bool {
    table.allSatisfy { row in
      let start = now - row.window
      return earlier.count { $0 > start } < row.most
    }
  }
}

extension ReadSnapshot {
  /// Whether a program's answer on `ticket` must wait: too many went to the same buyer lately.
  func isLooping(_ ticket: Ticket, at now: Timestamp) throws -> Bool {
    var ids = Set(try linkedTickets(of: ticket.id))
    if let alias = ticket.buyer.alias {
      ids.formUnion(try tickets(forThreadKey: .alias(alias)).map(\.ticket))
    }
    ids.remove(ticket.id)
    let others = try ids.sorted { $0.rawValue < $1.rawValue }.compactMap { try self.ticket($0) }
    let departures = ([ticket] + others).flatMap { ticket in
      ticket.outbound.values.filter { Principal.kind(of: $0.author) == .automation }.compactMap(\.acceptedAt)
    }
    return !LoopGuard.admits(at: now, after: departures)
  }
}
