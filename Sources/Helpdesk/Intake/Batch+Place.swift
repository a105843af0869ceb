import HelpdeskStore

/// Where something that came in belongs.
struct Place {
  let ticket: TicketID
  var opening: Arrival.Opening?
  var joinsMigration = false
}

// Threading, in the order of keys of domain.md §1.7; what decides is in the tickets, the store only finds
// them.
extension Batch {
  /// How long after its last entry a ticket takes a message that names neither case nor order.
  static let silenceAtMost = Duration.seconds(30 * 86_400)

  func officialPlace(of message: InboundMessage) throws -> Place {
    let referenced = try referencedTickets(of: message)
    for id in referenced where try !isErased(id) && ticket(id).admits(message) { return Place(ticket: id) }
    for key in message.threadKeys {
      for found in try places(key.key) where try ticket(found.ticket).admits(message) {
        let written = min(message.sentAt ?? now, now)
        let silence = try written.milliseconds(since: ticket(found.ticket).lastSaidAt ?? found.lastAt)
        guard !key.isWeak || silence <= Int64(Self.silenceAtMost.components.seconds) * 1_000 else { continue }
        return Place(ticket: found.ticket)
      }
    }
    if let order = message.order?.id {
      // A notice came first and opened the order's ticket; the buyer's thread begins there.
      for found in try places(.order(order)) where try ticket(found.ticket).awaitsItsThread {
        return Place(ticket: found.ticket)
      }
    }
    let erased = try referenced.first { try isErased($0) }
    return Place(ticket: nextTicket, opening: erased.map { Arrival.Opening(follows: $0) })
  }

  func externalPlace(of message: InboundMessage) throws -> Place {
    let referenced = try referencedTickets(of: message)
    let known = try referenced.first { try !isErased($0) && !ticket($0).isQuarantined }
    let erased = try referenced.first { try isErased($0) }
    guard let candidate = try known ?? orderTicket(of: message) else {
      return Place(ticket: nextTicket, opening: erased.map { Arrival.Opening(follows: $0) })
    }
    let recipient = message.correspondence.recipient
    switch try ticket(candidate).placement(ofMailTo: recipient, from: message.buyer.address) {
    case .joinsMigration: return Place(ticket: candidate, joinsMigration: true)
    case .stays where known != nil: return Place(ticket: candidate)
    case .stays: return Place(ticket: nextTicket, opening: Arrival.Opening(linked: candidate))
    // Who cites an order alone is nobody's second sender.
    case .beside where try known == nil && !ticket(candidate).hasOfficialThread:
      return Place(ticket: nextTicket, opening: Arrival.Opening(linked: candidate))
    case .beside(let opening): return Place(ticket: nextTicket, opening: opening)
    }
  }

  /// The ticket of the cited order: the one with the official thread, else the newest; nil where there is
  /// none.
  func orderTicket(of message: InboundMessage) throws -> TicketID? {
    guard let order = message.order?.id else { return nil }
    let found = try places(.order(order)).map(\.ticket)
    return try found.first { try ticket($0).hasOfficialThread } ?? found.first
  }

  func places(_ key: ThreadKey) throws -> [ThreadPlace] {
    try noticingFailure { try transaction.tickets(forThreadKey: key) }
  }

  private func isErased(_ id: TicketID) throws -> Bool {
    try noticingFailure { try transaction.isErased(id) }
  }

  /// Tickets that hold a message this one answers, nearest first.
  private func referencedTickets(of message: InboundMessage) throws -> [TicketID] {
    var found: [TicketID] = []
    for reference in message.correspondence.references.prefix(100) {
      let places =
        if let entry = MessageToken.entry(in: reference, secret: secret) { [entry.ticket] } else {
          try self.places(.messageID(reference)).map(\.ticket)
        }
      for id in places where !found.contains(id) && id < nextTicket { found.append(id) }
    }
    return found
  }
}

extension InboundMessage {
  /// What a message on the official channel may be found by, strongest first; a weak key holds for 30 days.
  fileprivate var threadKeys: [(key: ThreadKey, isWeak: Bool)] {
    var keys: [(ThreadKey, Bool)] = []
    if let caseID = correspondence.caseID { keys.append((.caseID(caseID), false)) }
    guard let alias = buyer.alias else { return keys }
    if let order = order?.id {
      keys.append((.aliasAndOrder(alias, order), false))
    } else {
      keys.append((.alias(alias), true))
    }
    return keys
  }
}

extension Ticket {
  /// Nobody joins another alias's ticket, different cases never share one, and two orders are two tickets.
  fileprivate func admits(_ message: InboundMessage) -> Bool {
    guard hasOfficialThread, !isQuarantined, let alias, alias == message.buyer.alias else { return false }
    let mine = officialCorrespondence?.caseID
    let theirs = message.correspondence.caseID
    if let mine, let theirs, mine != theirs { return false }
    if let mine = order?.id, let theirs = message.order?.id, mine != theirs { return false }
    return true
  }

  private var alias: String? { buyer.alias }

  /// Whether it was opened by a notice and the buyer has not written yet.
  fileprivate var awaitsItsThread: Bool {
    !hasOfficialThread && buyer.alias == nil && lastBuyerChannel == nil && !isQuarantined
  }
}
