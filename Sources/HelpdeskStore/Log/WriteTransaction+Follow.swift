import HelpdeskCore

// What follows from an event beyond its ticket's own state; the same for a new event and for a rebuild.
extension WriteTransaction {
  func follow(_ event: Event, in ticket: TicketID, sequence: Int, index: Int64) throws {
    let entry = EntryID(ticket: ticket, number: sequence)
    switch event.fact {
    case .messageReceived(let message):
      try addMailKey(message.key, entry)
      try addLinks(ticket, message.opening)
      // A phishing suspect is joined to nothing (rules.md §6).
      guard !message.isQuarantined else { return }
      try addThreadKeys(of: message, entry, at: event.at)
    case .noticeReceived(let notice):
      try addMailKey(notice.key, entry)
      try addLinks(ticket, notice.opening)
      try addThreadKeys(notice.correspondence, order: notice.order, entry, at: event.at)
    case .messageCopied(let copy): try addMailKey(copy.key, entry)
    case .callLogged(let call):
      try addLinks(ticket, call.opening)
      if let order = call.order?.id {
        try addThreadKey(.order(order), ticket: ticket, entry: sequence, at: event.at)
      }
    case .messageSent: try enqueue(entry, index: index, at: event.at)
    case .deliveryDeferred(let number, _):
      try postpone(EntryID(ticket: ticket, number: number), at: event.at)
    case .deliveryAccepted(let number, _), .deliveryConfirmed(let number, _),
      .deliveryFailed(let number, _, _), .deliveryRecalled(let number), .deliveryAttested(let number, _):
      try dequeue(EntryID(ticket: ticket, number: number))
    case .contentErased(let erased): try follow(erased, in: ticket)
    case .noteAdded, .ticketAssigned, .ticketTagged, .ticketPrioritized, .ticketCategorized,
      .responseWaived, .migrationOpened, .migrationEnded, .migrationWithdrawn, .deadlineWarned,
      .deadlineBreached, .ticketClosed, .ticketReopened, .attemptRefused, .ticketExported, .claimOpened,
      .claimClosed, .orderReported:
      break
    }
  }

  func follow(_ event: DeskEvent, sequence: Int, index: Int64) throws {
    switch event.fact {
    case .mailSetAside(_, let key): try addMailKey(key, EntryID(ticket: .desk, number: sequence))
    case .holdPlaced(let ticket, _), .holdReleased(let ticket, _): try addMention(of: ticket, at: index)
    case .deskCreated, .macroPublished, .macroLocked, .macroRetired, .addressesChanged, .attemptRefused,
      .logContinued, .enrolmentStarted, .enrolmentEnded:
      break
    }
  }

  private func addThreadKeys(of message: MessageReceived, _ entry: EntryID, at moment: Timestamp) throws {
    try addThreadKeys(message.correspondence, order: message.order, entry, at: moment)
    if message.channel.isOfficial, let name = message.buyer.name {
      try addThreadKey(.buyerName(name), ticket: entry.ticket, entry: entry.number, at: moment)
    }
    guard let alias = message.buyer.alias else { return }
    try addThreadKey(.alias(alias), ticket: entry.ticket, entry: entry.number, at: moment)
    guard let order = message.order?.id else { return }
    try addThreadKey(.aliasAndOrder(alias, order), ticket: entry.ticket, entry: entry.number, at: moment)
  }

  private func addThreadKeys(
    _ correspondence: Correspondence, order: OrderContext?, _ entry: EntryID, at moment: Timestamp
  ) throws {
    let keys = [
      correspondence.messageID.map(ThreadKey.messageID), correspondence.caseID.map(ThreadKey.caseID),
      order?.id.map(ThreadKey.order),
    ]
    for key in keys.compactMap(\.self) {
      try addThreadKey(key, ticket: entry.ticket, entry: entry.number, at: moment)
    }
  }
}
