import Helpdesk

// A ticket on one screen, as cli.md spells it.
extension JSON {
  /// The whole ticket.
  ///
  /// - Parameter now: The moment deadlines are judged against.
  init(_ view: TicketView, now: Timestamp) {
    let ticket = view.ticket
    let official: Channel? = ticket.hasOfficialThread ? .buyerSellerMessaging : nil
    let members: JSON = [
      "ticket": .ticket(ticket.id), "subject": .text(ticket.subject), "status": .string(ticket.status.name),
      "outcome": .name(ticket.status.outcome), "officialChannel": .name(official),
      "marketplace": .name(ticket.marketplace), "order": .text(ticket.order?.id), "buyer": JSON(ticket.buyer),
      "language": .name(ticket.language), "quarantined": .bool(ticket.isQuarantined),
      "entries": .array(view.entries.map { JSON($0) }),
      "linked": .array(view.linked.map { JSON($0) }),
      "clock": ["pending": .array(ticket.pending.map { JSON($0, of: ticket.id, now: now) })],
      "migration": ticket.currentMigration.map { JSON($0, now: now) } ?? .null,
      "obligations": [
        "close": .array(view.obligations(before: .close).map { JSON($0) }),
        "migrate": .array(view.obligations(before: .migrateOpen).map { JSON($0) }),
      ],
    ]
    self = members.adding([
      "tags": .list(ticket.tags), "assignee": .name(ticket.assignee), "priority": .name(ticket.priority),
      "category": .name(ticket.category), "risk": .list(ticket.risks.map(\.rawValue).sorted()),
    ])
  }

  private init(_ linked: TicketView.Linked) {
    self = [
      "ticket": .ticket(linked.ticket.id), "status": .string(linked.ticket.status.name),
      "entries": .array(linked.entries.map { JSON($0) }),
    ]
  }

  private init(_ buyer: Buyer) {
    self = ["alias": .text(buyer.alias), "name": .text(buyer.name), "address": .text(buyer.address)]
  }

  private init(_ question: Question, of ticket: TicketID, now: Timestamp) {
    self = [
      "entry": .entry(EntryID(ticket: ticket, number: question.entry)), "due": .time(question.due),
      "breached": .bool(question.isBreached(at: now)),
    ]
  }

  /// One entry of a ticket.
  init(_ entry: TimelineEntry) {
    let delivery = entry.delivery
    self = [
      "entry": .entry(entry.id), "at": .time(entry.event.at), "actor": .string(entry.event.actor.rawValue),
      "type": .string(entry.event.fact.name), "channel": .name(entry.channel),
      "direction": .name(entry.direction), "official": .bool(entry.isOfficial), "text": .text(entry.text),
      "detail": .text(entry.event.fact.detail), "attachments": .array(entry.attachments.map { JSON($0) }),
      "delivery": .name(delivery?.state), "attempts": delivery.map { .count($0.attempts) } ?? .null,
      "attested": delivery.map { .bool($0.isAttested) } ?? .null, "transport": .text(delivery?.transport),
      "macro": entry.event.fact.macro.map { JSON($0.macro, in: $0.language) } ?? .null,
    ]
  }

  private init(_ attachment: Attachment) {
    self = [
      "filename": .text(attachment.name), "mime": .string(attachment.type), "bytes": .count(attachment.size),
      "sha256": .text(attachment.digest),
    ]
  }

  private init(_ macro: MessageSent.SentMacro, in language: Language?) {
    self = [
      "id": .string(macro.reference.id.rawValue), "version": .count(macro.reference.version),
      "language": .name(language), "digest": .string(macro.digest), "locked": .bool(macro.isLocked),
    ]
  }
}

extension Fact {
  /// The macro that a message was rendered from, and in which language; nil for anything else.
  fileprivate var macro: (macro: MessageSent.SentMacro, language: Language?)? {
    guard case .messageSent(let message) = self, let macro = message.macro else { return nil }
    return (macro, message.language)
  }
}
