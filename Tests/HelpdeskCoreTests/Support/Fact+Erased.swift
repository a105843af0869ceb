import HelpdeskCore

extension Event {
  /// The event as it is read back once its content is gone.
  var erased: Event { Event(at: at, actor: actor, fact.erased) }
}

extension Fact {
  /// The fact as it is read back once its content is gone: no words, names, addresses, files, order ids.
  var erased: Fact {
    switch self {
    case .messageReceived(let message): .messageReceived(message.erased)
    case .messageSent(let message): .messageSent(message.erased)
    case .messageCopied(let copy):
      .messageCopied(MessageCopied(text: nil, sentAt: copy.sentAt, key: copy.key))
    case .noticeReceived(let notice): .noticeReceived(notice.erased)
    case .callLogged(let call): .callLogged(call.erased)
    case .noteAdded: .noteAdded(text: nil)
    case .ticketTagged: .ticketTagged(added: nil, removed: nil)
    case .responseWaived(let entries, _, let isQuestionable):
      .responseWaived(entries: entries, reason: nil, isQuestionable: isQuestionable)
    case .migrationOpened(let opened): .migrationOpened(opened.erased)
    case .migrationEnded: .migrationEnded(outcome: nil)
    case .migrationWithdrawn: .migrationWithdrawn(reason: nil)
    case .deliveryAttested(let entry, _): .deliveryAttested(entry: entry, reason: nil)
    case .ticketClosed(let resolution): .ticketClosed(resolution.erased)
    case .ticketReopened: .ticketReopened(reason: nil)
    case .orderReported(let facts): .orderReported(facts.erased)
    case .ticketAssigned, .ticketPrioritized, .ticketCategorized, .deliveryAccepted, .deliveryConfirmed,
      .deliveryFailed, .deliveryDeferred, .deliveryRecalled, .deadlineWarned, .deadlineBreached,
      .attemptRefused, .contentErased, .ticketExported, .claimOpened, .claimClosed:
      self
    }
  }
}

extension OrderContext {
  fileprivate var erased: OrderContext { OrderContext(id: nil, fulfilment: fulfilment, phase: phase) }
}

extension Resolution {
  fileprivate var erased: Resolution { Resolution(outcome, nil, amount: amount) }
}

extension MessageReceived {
  fileprivate var erased: MessageReceived {
    var message = self
    (message.buyer, message.correspondence, message.attachments) = (Buyer(), Correspondence(), [])
    (message.subject, message.text, message.raw, message.order) = (nil, nil, nil, order?.erased)
    return message
  }
}

extension MessageSent {
  fileprivate var erased: MessageSent {
    var message = self
    (message.subject, message.text, message.recipient, message.attachments) = (nil, nil, nil, [])
    message.macro?.values = nil
    message.transfer?.reason = nil
    message.resolution = resolution?.erased
    return message
  }
}

extension CallLogged {
  fileprivate var erased: CallLogged {
    var call = self
    (call.number, call.summary, call.order) = (nil, nil, order?.erased)
    return call
  }
}

extension NoticeReceived {
  fileprivate var erased: NoticeReceived {
    var notice = self
    (notice.subject, notice.text, notice.raw) = (nil, nil, nil)
    (notice.order, notice.correspondence) = (order?.erased, Correspondence())
    return notice
  }
}

extension MigrationOpened {
  fileprivate var erased: MigrationOpened {
    var opened = self
    (opened.note, opened.address) = (nil, nil)
    switch reason {
    case .media(_, let bytes): opened.reason = .media(file: nil, bytes: bytes)
    case .safety: opened.reason = .safety(reference: nil)
    }
    return opened
  }
}

extension OrderFacts {
  fileprivate var erased: OrderFacts {
    var facts = self
    (facts.carrier, facts.trackingNumber) = (nil, nil)
    return facts
  }
}
