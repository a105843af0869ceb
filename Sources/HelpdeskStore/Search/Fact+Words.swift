import HelpdeskCore

extension Fact {
  /// The texts under which an entry is found, the one to quote from first.
  var searchableTexts: [String] {
    texts.compactMap(\.self).filter { !$0.isEmpty }
  }

  private var texts: [String?] {
    switch self {
    case .messageReceived(let message):
      [message.text, message.subject, message.order?.id]
        + [message.buyer.name, message.buyer.alias, message.buyer.address] + message.attachments.map(\.name)
    // What is handed over quotes the buyer, whose own message is found.
    case .messageSent(let message) where message.transfer != nil:
      [message.transfer?.reason, message.recipient]
    case .messageSent(let message):
      [message.text, message.subject, message.resolution?.text, message.recipient]
        + message.attachments.map(\.name)
    case .messageCopied(let copy): [copy.text]
    case .noticeReceived(let notice): [notice.text, notice.subject, notice.order?.id]
    case .callLogged(let call): [call.summary, call.number, call.order?.id]
    case .noteAdded(let text): [text]
    case .ticketTagged(let added, _): added ?? []
    case .responseWaived(_, let reason, _), .migrationWithdrawn(let reason), .deliveryAttested(_, let reason),
      .ticketReopened(let reason):
      [reason]
    case .migrationOpened(let opened): [opened.note, opened.address] + opened.reason.texts
    case .migrationEnded(let outcome): [outcome]
    case .ticketClosed(let resolution): [resolution.text]
    case .orderReported(let facts): [facts.trackingNumber]
    case .ticketAssigned, .ticketPrioritized, .ticketCategorized, .deliveryAccepted, .deliveryConfirmed,
      .deliveryFailed, .deliveryDeferred, .deliveryRecalled, .deadlineWarned, .deadlineBreached,
      .attemptRefused, .contentErased, .ticketExported, .claimOpened, .claimClosed:
      []
    }
  }
}

extension MigrationReason {
  fileprivate var texts: [String?] {
    switch self {
    case .media(let file, _): [file]
    case .safety(let reference): [reference]
    }
  }
}
