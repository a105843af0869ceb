// Messages, calls and receipts, as they are recorded.
extension Proposal {
  func sent() -> [Fact] {
    guard let draft, case .success(let content) = draft.content else { return [] }
    let isAutomatic = Permission.grant(command.action, to: principal) == .markedAutomatic
    return [
      .messageSent(
        MessageSent(
          channel: draft.channel, text: content.text, language: content.language,
          attachments: draft.attachments, macro: content.macro, step: content.step,
          resolution: content.resolution,
          recipient: draft.channel.isOfficial ? officialAddressee : externalAddressee,
          subject: ticket.subject, isAutomatic: isAutomatic, answers: content.answers))
    ]
  }

  /// The mail to the service, which settles what it hands over once it is accepted (R38).
  func handedOver(because reason: String) -> [Fact] {
    guard let handOver = ticket.handOver(under: context.desk.enrolments), let draft,
      case .success(let content) = draft.content
    else { return [] }
    return [
      .messageSent(
        MessageSent(
          channel: draft.channel, text: content.text, language: content.language, attachments: [],
          macro: nil, step: nil, resolution: nil, recipient: handOver.address, subject: ticket.subject,
          isAutomatic: false, answers: content.answers,
          transfer: MessageSent.Transfer(entries: handOver.entries, reason: reason)))
    ]
  }

  /// The masked address that the thread is answered at; nil where no message brought one, or once erased.
  var officialAddressee: String? { ticket.officialCorrespondence?.replyTo ?? ticket.buyer.alias }

  /// What is queued on the official channel leaves the outbox when talk goes on elsewhere (rules.md §3).
  var recalledByExternalEntry: [Fact] {
    guard isExternalContact, ticket.hasOfficialThread else { return [] }
    return supersededSteps
  }

  func spoken(_ call: CallLogged) -> [Fact] {
    [.callLogged(call)] + (call.joinsMigration ? supersededSteps : [])
  }

  private var supersededSteps: [Fact] {
    guard let migration = ticket.openMigration, migration.state.admitsExternal,
      let awaiting = migration.awaiting
    else { return [] }
    return [.deliveryRecalled(entry: awaiting.entry)]
  }

  func logged(_ call: Call) -> CallLogged {
    let migration = ticket.openMigration
    let joins =
      call.beside == nil && ticket.hasOfficialThread && migration?.channel == .phone
      && migration?.state.admitsExternal ?? false
    return CallLogged(
      direction: call.direction, number: call.number, startedAt: call.startedAt, endedAt: call.endedAt,
      summary: call.summary, joinsMigration: joins, opening: call.beside?.opening,
      order: call.beside?.order, marketplace: call.beside?.marketplace)
  }

  func received(_ arrival: Arrival) -> [Fact] {
    let message = arrival.message
    let start = min(message.sentAt ?? now, now)
    switch message.kind {
    case .sellerCopy: return copied(arrival, at: start)
    case .notice(let kind, let deadline):
      return [.noticeReceived(notice(arrival, kind, deadline, start))] + reported(with: arrival)
    case .failure(let kind, _): return [.noticeReceived(notice(arrival, kind, nil, start))]
    // Set aside before it reaches a ticket: a machine's mail starts no clock (domain.md §1.5).
    case .automaticReply, .ignored: return []
    case .message, .phishingSuspect:
      let joins =
        arrival.joinsMigration && message.kind == .message && !message.channel.isOfficial
        && ticket.openMigration?.state.admitsExternal ?? false
      let recalled = joins ? supersededSteps : []
      return recalled + [
        .messageReceived(
          MessageReceived(
            channel: message.channel, marketplace: message.marketplace, buyer: message.buyer,
            order: message.order, subject: message.subject, text: message.text,
            attachments: message.attachments, start: start, language: arrival.language,
            correspondence: message.correspondence, opening: arrival.opening,
            joinsMigration: joins, isQuarantined: message.kind == .phishingSuspect,
            key: arrival.key, raw: message.raw))
      ] + reported(with: arrival)
    }
  }

  private func notice(
    _ arrival: Arrival, _ kind: NoticeKind?, _ deadline: Timestamp?, _ start: Timestamp
  ) -> NoticeReceived {
    let message = arrival.message
    return NoticeReceived(
      kind: kind, marketplace: message.marketplace, order: message.order, subject: message.subject,
      text: message.text, start: start, deadline: deadline, opening: arrival.opening, key: arrival.key,
      correspondence: message.correspondence, raw: message.raw)
  }

  /// The copy of an answer of ours only confirms it; any other is an answer typed elsewhere (domain.md §1.1).
  private func copied(_ arrival: Arrival, at start: Timestamp) -> [Fact] {
    if let echo = entryEchoed(by: arrival.message.text, at: start) {
      return [.deliveryConfirmed(entry: echo, transport: "marketplace-copy")]
    }
    return [.messageCopied(MessageCopied(text: arrival.message.text, sentAt: start, key: arrival.key))]
  }

  /// The newest message of ours with these words that left shortly before; a copy without words is any
  /// message's. Source of the window: domain.md §1.1.
  private func entryEchoed(by text: String, at start: Timestamp) -> Int? {
    let window = start.advanced(byMilliseconds: -2 * 3_600_000)...start.advanced(byMilliseconds: 10 * 60_000)
    let words = Prose.isBlank(text) ? nil : Prose.fingerprint(of: text)
    return ticket.outbound.filter { _, sent in
      guard sent.channel.isOfficial, sent.delivery.state == .accepted || sent.delivery.state == .queued,
        window.contains(sent.acceptedAt ?? sent.at)
      else { return false }
      return words.map { $0 == sent.words } ?? (sent.delivery.state == .accepted)
    }.keys.max()
  }

  func recorded(_ receipt: Receipt) -> [Fact] {
    guard let sent = ticket.outbound[receipt.entry] else { return [] }
    let (entry, transport) = (receipt.entry, receipt.transport)
    switch (receipt.news, sent.delivery.state) {
    // What a channel has taken cannot be given up any more.
    case (.failed(.dead), .accepted), (.failed(.dead), .confirmed): return []
    case (.accepted, .queued), (.accepted, .dead):
      return [.deliveryAccepted(entry: entry, transport: transport)] + otherNotice(than: entry, sent)
    case (.confirmed, .queued), (.confirmed, .accepted), (.confirmed, .dead):
      return [.deliveryConfirmed(entry: entry, transport: transport)] + otherNotice(than: entry, sent)
    case (.failed(let failure), .queued), (.failed(let failure), .accepted),
      (.failed(let failure), .confirmed):
      // A text typed by hand stands, whatever becomes of the mail.
      guard !sent.delivery.isAttested else { return [] }
      let isStandingNotice = ticket.openMigration?.notice == entry
      return [.deliveryFailed(entry: entry, failure, transport: transport)]
        + (isStandingNotice ? awaited(.withdrawal, than: entry) : [])
    case (.deferred, .queued): return [.deliveryDeferred(entry: entry, transport: transport)]
    default: return []
    }
  }

  /// A notice that was given up and left all the same makes its repetition in the outbox needless.
  private func otherNotice(than entry: Int, _ sent: Ticket.Outbound) -> [Fact] {
    sent.step == .notice && sent.delivery.state == .dead && ticket.openMigration?.state == .justified
      ? awaited(.notice, than: entry) : []
  }

  private func awaited(_ message: Migration.Message, than entry: Int) -> [Fact] {
    guard let awaiting = ticket.openMigration?.awaiting, awaiting.message == message, awaiting.entry != entry
    else { return [] }
    return [.deliveryRecalled(entry: awaiting.entry)]
  }
}
