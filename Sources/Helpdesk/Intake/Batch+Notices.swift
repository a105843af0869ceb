import HelpdeskStore

// Copies, notices and bad news: they follow the order or the message they speak of (domain.md §1.1, §1.5).
extension Batch {
  /// How old a question may be for a copy that names the buyer alone.
  private static let copyReach = Duration.seconds(7 * 86_400)

  func receiveCopy(_ message: InboundMessage, _ key: [UInt8], by principal: Principal) throws -> Reception {
    let id = message.order?.id == nil ? try ticketOfNamedBuyer(message) : try ticketOfCopiedOrder(message)
    guard let id else { return try setAside(message, key, by: principal) }
    return try record(Arrival(message, key: key), on: id, by: principal)
  }

  func receiveNotice(
    _ message: InboundMessage, _ kind: NoticeKind?, _ key: [UInt8], by principal: Principal
  ) throws -> Reception {
    if let id = try orderTicket(of: message) {
      return try record(Arrival(message, key: key), on: id, by: principal)
    }
    guard kind?.effect.opensTicket ?? false else { return try setAside(message, key, by: principal) }
    return try record(Arrival(message, key: key), on: nextTicket, by: principal)
  }

  /// The notice stands on the ticket of the message that failed, and the message fails with it.
  func receiveFailure(
    _ message: InboundMessage, _ kind: NoticeKind, of messageID: String?, _ key: [UInt8],
    by principal: Principal
  ) throws -> Reception {
    let token = messageID.flatMap { MessageToken.entry(in: $0, secret: secret) }
    let entry = try token ?? onlyMessageAboutOrder(of: message)
    guard let entry, entry.ticket < nextTicket else {
      return try receiveNotice(message, nil, key, by: principal)
    }
    let reception = try record(Arrival(message, key: key), on: entry.ticket, by: principal)
    if let failure = kind.effect.failure {
      let receipt = Receipt(entry: entry.number, .failed(failure), transport: "mail")
      // What comes in is never refused, whatever becomes of its news.
      do { _ = try perform(.receipt(receipt), on: entry.ticket, by: .intake) } catch is Refusal {}
    }
    return reception
  }

  /// The one message of ours that bad news about an order can mean: delivered before it, and the only one.
  private func onlyMessageAboutOrder(of message: InboundMessage) throws -> EntryID? {
    let written = min(message.sentAt ?? now, now)
    let sent = try officialTickets(ofOrder: message.order?.id).flatMap { ticket in
      ticket.outbound.filter { _, sent in
        sent.channel.isOfficial && sent.delivery.state.isDelivered
          && sent.acceptedAt.map { $0 <= written } ?? false
      }.keys.map { EntryID(ticket: ticket.id, number: $0) }
    }
    return sent.count == 1 ? sent[0] : nil
  }

  /// The order's ticket; where there are several, the one with a question of the last days, never a guess.
  private func ticketOfCopiedOrder(_ message: InboundMessage) throws -> TicketID? {
    let tickets = try officialTickets(ofOrder: message.order?.id)
    guard tickets.count > 1 else { return try tickets.first?.id ?? orderTicket(of: message) }
    let asked = tickets.filter { hasQuestion($0, before: message.sentAt ?? now) }
    return asked.count == 1 ? asked[0].id : nil
  }

  private func officialTickets(ofOrder order: String?) throws -> [Ticket] {
    guard let order else { return [] }
    return try places(.order(order)).map { try ticket($0.ticket) }.filter(\.hasOfficialThread)
  }

  private func hasQuestion(_ ticket: Ticket, before written: Timestamp) -> Bool {
    let earliest = written - Self.copyReach
    return ticket.questions.contains {
      $0.channel.isOfficial && $0.start >= earliest && $0.start <= written
    }
  }

  /// A buyer's name decides only where it is unique among the questions of the last days.
  private func ticketOfNamedBuyer(_ message: InboundMessage) throws -> TicketID? {
    guard let name = message.buyer.name, !name.isEmpty else { return nil }
    let written = message.sentAt ?? now
    let earliest = written - Self.copyReach
    // A question was recorded no earlier than it was asked, so the newest places are enough.
    let candidates = try places(.buyerName(name)).prefix { $0.lastAt >= earliest }.filter { found in
      try hasQuestion(ticket(found.ticket), before: written)
    }
    return candidates.count == 1 ? candidates[0].ticket : nil
  }
}
