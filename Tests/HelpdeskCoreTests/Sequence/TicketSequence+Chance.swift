import HelpdeskCore
import HelpdeskLanguage

// What else may happen: buyers, programs, admins, late news, slips and cheats.
extension TicketSequence {
  mutating func wander() {
    // A closed ticket refuses most things alike.
    if story.ticket.isClosed, random.chance(60) { return random.chance(40) ? buyerWrites() : lateNews() }
    switch random.next() % 100 {
    case 0..<8: buyerWrites()
    case 8..<14: mail()
    case 14..<17: ring(random.chance(60) ? .inbound : .outbound)
    case 17..<19: copy()
    case 19..<22: notice()
    case 22: strangeMail()
    case 23..<42: lateNews()
    case 42..<51: reply()
    case 51..<58: sendMacro()
    case 58..<61: annotate()
    case 61..<66: waive()
    case 66..<72: slipInOpening()
    case 72..<86: slipInStep()
    case 86..<93: slipInClosing()
    case 93..<95: perform(.reopen(reason: "There is more."))
    case 95: perform(.sweep, by: .timer)
    case 96: tend()
    case 97: repeatLast()
    default: outrank()
    }
  }

  private mutating func buyerWrites() {
    let dates: [Timestamp?] = [
      nil, nil, nil, story.now - .hours(30), story.now - .hours(2), story.now + .hours(40),
    ]
    let text = random.pick(["Where is it?", "Thanks!", "It leaks again.", "どこですか？"])
    let message = InboundMessage.fromJana(text, sentAt: random.pick(dates))
    perform(.receive(Arrival(message, language: random.pick([.english, .german, .english]))), by: .intake)
  }

  mutating func mail() {
    let recipient = random.pick([World.support, World.support, World.support, World.secondSupport])
    let sender = random.pick([World.janasMail, World.janasMail, World.janasMail, World.strangersMail])
    let placement = story.ticket.placement(ofMailTo: recipient, from: sender)
    if case .beside = placement {
      story.linkedHoldsUncoveredExternal = story.linkedHoldsUncoveredExternal || random.chance(40)
      return tally.count("placed beside")
    }
    let arrival = Arrival(
      .mail(from: sender, to: recipient), joinsMigration: placement == .joinsMigration, language: .english)
    perform(.receive(arrival), by: .intake)
  }

  mutating func ring(_ direction: Direction) {
    let number = random.chance(85) ? World.janasPhone : "+49 30 999"
    let call = Call(
      direction, number: number, startedAt: story.now, endedAt: story.now, summary: "About the lid.")
    if case .beside = story.ticket.placement(of: call) {
      story.linkedHoldsUncoveredExternal = story.linkedHoldsUncoveredExternal || random.chance(40)
      return tally.count("placed beside")
    }
    perform(.call(call))
  }

  private mutating func copy() {
    let text = random.pick(["We will send a new lid today.", "Typed in the pages."])
    let date = random.pick([nil, story.now - .hours(1), story.now - .hours(20)])
    perform(.receive(Arrival(.copy(of: text, sentAt: date))), by: .intake)
  }

  private mutating func notice() {
    let kind = random.chance(50) ? NoticeKind.aToZClosed : random.pick(NoticeKind.allCases)
    perform(.receive(Arrival(.notice(kind))), by: .intake)
  }

  private mutating func strangeMail() {
    var mail = InboundMessage.mail(from: World.strangersMail, text: "Log in here.")
    mail.kind = random.pick([.phishingSuspect, .automaticReply, .ignored])
    perform(.receive(Arrival(mail)), by: .intake)
  }

  private mutating func lateNews() {
    let entries = story.ticket.outbound.keys.sorted()
    guard !entries.isEmpty else { return buyerWrites() }
    let steps = entries.filter { story.ticket.outbound[$0]?.step != nil }
    let entry = random.pick(random.chance(60) && !steps.isEmpty ? steps : entries)
    let news = random.pick([
      Receipt.News.accepted, .accepted, .confirmed, .failed(.bounced), .failed(.blocked), .failed(.optedOut),
      .failed(.dead), .deferred,
    ])
    perform(.receipt(Receipt(entry: entry, news, transport: "spool")), by: .outbox)
  }

  private mutating func reply() {
    let texts = [
      "We will send a new lid today.", "It ships tomorrow.", "Call +49 170 5550111 now.", " ",
      "Please continue in the Amazon messages for this order.",
    ]
    let channel = random.pick([Channel.buyerSellerMessaging, .buyerSellerMessaging, .email, .email, .phone])
    perform(.reply(random.pick(texts), on: channel), by: random.pick([.mika, .mika, .lena, .sorter]))
  }

  private mutating func annotate() {
    perform(
      random.pick([
        .note("Looked at it."), .assign("agent:tom"), .tag(adding: ["lid"], removing: ["jar"]),
        .prioritize(.high),
        .categorize(random.pick([.delivery, .warrantyTechnical, .warrantyTechnical, .defective])),
      ]), by: random.pick([.mika, .sorter]))
  }

  /// What the law and auditors ask for: holds, erasure, evidence.
  private mutating func tend() {
    if random.chance(50) { random.chance(70) ? story.hold() : story.release() }
    story.erasable = [ContentCommitment(bytes: Array(repeating: 1, count: 32))].compactMap(\.self)
    perform(random.chance(85) ? .erase(.retention) : .export, by: .ada)
  }

  private mutating func repeatLast() {
    guard let lastCommand else { return }
    perform(lastCommand.command, by: lastCommand.principal)
  }

  /// Somebody tries what is not theirs.
  private mutating func outrank() {
    let commands: [Command] = [
      .close(World.information), .note("n"), .migrate(.notice()), .attest(entry: 1, reason: "Typed."),
      .receipt(Receipt(entry: 1, .accepted)),
    ]
    let viewer = Principal(id: "viewer:kim", role: .viewer)
    perform(random.pick(commands), by: random.pick([viewer, .sorter, .ada, .mika]))
  }
}
