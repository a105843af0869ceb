// What came in and what went out, folded.
extension Ticket {
  mutating func applyReceived(_ message: MessageReceived, _ number: Int, at moment: Timestamp) {
    if number == 0 {
      subject = message.subject
      opening = message.opening
      isQuarantined = message.isQuarantined
    }
    // A suspect is joined to nothing: on a ticket that is not its own it stands in the story alone.
    guard !message.isQuarantined || number == 0 else { return }
    marketplace = marketplace ?? message.marketplace
    order = order ?? message.order
    buyer = Buyer(
      alias: message.buyer.alias ?? buyer.alias, name: message.buyer.name ?? buyer.name,
      address: message.buyer.address ?? buyer.address)
    guard !message.isQuarantined else { return }
    lastBuyerChannel = message.channel
    beginNewMatter()
    if message.channel.isOfficial {
      applyOfficial(message, number)
    } else {
      applyExternal(message, number, at: moment)
    }
  }

  private mutating func applyOfficial(_ message: MessageReceived, _ number: Int) {
    hasOfficialThread = true
    if officialHeadAt.map({ message.start >= $0 }) ?? true {
      officialHeadAt = message.start
      officialCorrespondence = message.correspondence
      language = message.language ?? language
    }
    let due = message.start + Question.responseTime
    ask(
      Question(
        entry: number, channel: message.channel, start: message.start, due: due, words: message.text))
  }

  private mutating func applyExternal(_ message: MessageReceived, _ number: Int, at moment: Timestamp) {
    if externalHeadAt.map({ message.start >= $0 }) ?? true {
      externalHeadAt = message.start
      externalCorrespondence = message.correspondence
      language = message.language ?? language
    }
    if message.joinsMigration {
      applyExternalEntry(number, with: message.buyer.address, said: message.start, at: moment)
      return
    }
    holdsUncoveredExternal = true
    guard !hasOfficialThread else { return }
    ask(
      Question(
        entry: number, channel: message.channel, start: message.start, due: nil, words: message.text))
  }

  mutating func applySent(_ message: MessageSent, _ number: Int, _ event: Event) {
    let migration = message.step == nil ? nil : migrations.lastIndex { !$0.state.isFinished }
    let isHuman = Principal.kind(of: event.actor) == .human && !message.isAutomatic
    let answersService = message.channel == .email && message.transfer == nil && mailAnswersService
    if message.transfer != nil { holdsTransfer = true }
    outbound[number] = Outbound(
      channel: message.channel, at: event.at, author: event.actor, settles: isHuman && message.answers,
      step: message.step, migration: migration,
      resolution: message.resolution.map { Resolution($0.outcome, nil, amount: $0.amount) },
      isToService: answersService, transfers: message.transfer?.entries ?? [],
      words: message.channel.isOfficial ? message.text.map(Prose.fingerprint(of:)) : nil,
      delivery: Delivery(queuedAt: event.at), acceptedAt: nil)
    if let step = message.step, let migration {
      migrations[migration].awaiting = Migration.Awaiting(message: step, entry: number)
      if step == .summary { migrations[migration].resolution = message.resolution }
    }
    // What a program says tells the buyer nothing that counts (domain.md §7.2).
    if message.resolution != nil, message.channel.isOfficial, isHuman { latestSummaryEntry = number }
    guard !message.channel.isOfficial, message.transfer == nil, !answersService,
      let open = openMigrationIndex,
      migrations[open].state.admitsExternal
    else { return }
    applyExternalEntry(number, with: nil, said: event.at, at: event.at)
  }

  mutating func applyCopied(_ copy: MessageCopied, _ number: Int) {
    copies.append(Copy(entry: number, sentAt: copy.sentAt))
    liveAnswers += 1
    isReopenedByHand = false
    settlePending(by: number, .copy, at: copy.sentAt) { !$0.isServices && $0.start <= copy.sentAt }
  }

  mutating func applyCall(_ call: CallLogged, _ number: Int, at moment: Timestamp) {
    if number == 0 {
      opening = call.opening
      order = call.order
      marketplace = call.marketplace
    }
    if call.direction == .inbound { lastBuyerChannel = .phone }
    if call.joinsMigration {
      applyExternalEntry(number, with: call.number, said: call.startedAt, at: moment)
    } else {
      holdsUncoveredExternal = true
      buyer.address = buyer.address ?? call.number
      guard !hasOfficialThread, call.direction == .outbound else { return }
      liveAnswers += 1
      answeringCalls[number] = moment
      settlePending(by: number, .answer, at: moment) { _ in true }
    }
  }
}
