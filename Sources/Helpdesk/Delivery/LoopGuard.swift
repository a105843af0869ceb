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
    let here = ([ticket] + others).flatMap { ticket in
      ticket.outbound.values.filter { Principal.kind(of: $0.author) == .automation }.compactMap(\.acceptedAt)
    }
    ids.insert(ticket.id)
    let elsewhere = try departures(to: ticket.correspondents, at: now, beside: ids)
    return !LoopGuard.admits(at: now, after: here + elsewhere)
  }

  /// When answers of programs left for a buyer's own addresses, on tickets that nothing else joins with his.
  private func departures(
    to addresses: Set<String>, at now: Timestamp, beside ids: Set<TicketID>
  ) throws -> [Timestamp] {
    guard let window = LoopGuard.table.map(\.window).max() else { return [] }
    return try addresses.flatMap { address in
      try automaticDepartures(to: address, since: now - window).filter { !ids.contains($0.entry.ticket) }.map(
        \.at)
    }
  }
}

extension Ticket {
  /// The addresses of the buyer's own that answers go to, in small letters; empty on the relay.
  fileprivate var correspondents: Set<String> {
    Set([externalCorrespondence?.replyTo, buyer.address].compactMap { $0?.lowercased() })
  }
}
