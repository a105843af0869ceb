import HelpdeskCore

// What a diligent desk would do next; nothing here is sure to be allowed.
extension TicketSequence {
  mutating func strive() {
    let ticket = story.ticket
    if let queued = ticket.outbound.filter({ $0.value.delivery.state == .queued }).keys.min(),
      random.chance(75)
    {
      return deliver(queued)
    }
    if ticket.isClosed { return wander() }
    if let migration = ticket.openMigration { return goOn(migration) }
    if let withdrawn = ticket.currentMigration, withdrawn.state == .withdrawn, random.chance(35) {
      guard let entry = withdrawn.withdrawal, random.chance(30) else { return slipInStep() }
      return perform(.receipt(Receipt(entry: entry, .failed(.bounced), transport: "spool")), by: .outbox)
    }
    if goal == .migrate, ticket.migrations.isEmpty || random.chance(6) { return justify() }
    if !ticket.pending.isEmpty { return answer() }
    close()
  }

  private mutating func goOn(_ migration: Migration) {
    if let awaiting = migration.awaiting {
      if awaiting.message == .notice, random.chance(30) {
        return perform(.migrate(.withdraw(reason: "A smaller file came.")))
      }
      if awaiting.message == .withdrawal, random.chance(50) {
        return perform(
          .receipt(Receipt(entry: awaiting.entry, .failed(.bounced), transport: "spool")), by: .outbox)
      }
      return random.chance(50) ? wander() : tryToAttest()
    }
    if random.chance(18) { return slipInStep() }
    switch migration.state {
    case .justified:
      perform(random.chance(92) ? .migrate(.notice()) : .migrate(.withdraw(reason: "A smaller file came.")))
    case .noticeSent:
      if random.chance(22) { return perform(.migrate(.withdraw(reason: "Nothing came."))) }
      migration.channel == .email ? mail() : ring(.inbound)
    case .external:
      if let notice = migration.notice, random.chance(12) {
        return perform(.receipt(Receipt(entry: notice, .failed(.blocked), transport: "spool")), by: .outbox)
      }
      perform(.migrate(.end("The lid is cracked.")))
    case .ended:
      story.ticket.outbound.values.contains { $0.delivery.state.isFailed && $0.step == .summary }
        && random.chance(40)
        ? tryToAttest()
        : perform(.migrate(.summarize(random.chance(8) ? Resolution(.information, "ok") : resolution())))
    case .none, .summarized, .withdrawn: break
    }
  }

  mutating func justify() {
    notes += 1
    let note = "Recording number \(notes) of the leak is far larger than messages may carry."
    perform(.migrate(.video(note: note, to: random.chance(75) ? .email : .phone)))
  }

  private mutating func answer() {
    if random.chance(10) { return waive() }
    guard story.ticket.hasOfficialThread else {
      return perform(
        random.chance(55)
          ? .reply(macro: World.routeBack, on: .email) : .reply("It ships tomorrow.", on: .email))
    }
    perform(.reply("We will send a new lid today.", on: .buyerSellerMessaging))
  }

  private mutating func close() {
    if story.linkedHoldsUncoveredExternal || story.ticket.holdsUncoveredExternal, told == nil,
      random.chance(50)
    {
      return tell()
    }
    random.chance(10) ? slipInClosing() : perform(.close(told ?? resolution()))
  }

  /// Tells the end by the summary macro, outside any migration.
  mutating func tell() {
    let slots = ["outcome": "refund", "text": World.words, "amount": "89.90 EUR"]
    perform(.reply(macro: World.summaryWithAmount, slots: slots, on: .buyerSellerMessaging))
  }

  mutating func resolution() -> Resolution {
    random.pick([
      World.refund, World.refund, World.information, Resolution(.replacement, "A new lid is on its way."),
      Resolution(.noFault, "The lid was not locked at first."),
    ])
  }

  mutating func tryToAttest() {
    let summaries = story.ticket.outbound.filter { $0.value.resolution != nil }.keys.sorted()
    guard let entry = summaries.last else { return }
    perform(.attest(entry: entry, reason: "Typed by hand."), by: .lena)
  }

  mutating func deliver(_ entry: Int) {
    let news: Receipt.News =
      switch random.next() % 20 {
      case 0, 1: .failed(random.pick(Delivery.Failure.allCases))
      case 2: .deferred
      case 3: .confirmed
      default: .accepted
      }
    perform(.receipt(Receipt(entry: entry, news, transport: "spool")), by: .outbox)
  }
}
