import Helpdesk
import HelpdeskStore
import HelpdeskTrail
import Testing

/// Jana's broken lamp, told through the rules themselves, so that the honest story is one a desk could write.
struct ReplayStory {
  private(set) var log = ReplayLog(lines: [])
  private(set) var desk = DeskState()
  private(set) var ticket = Ticket(id: ReplayLog.ticket)
  var now = Timestamp(milliseconds: 1_772_438_400_000)

  static let order: OrderContext = "302-1234567-7654321"
  static let mailbox = "support@brightnest.example"
  static let alias = "k3j9d8xq2m5v7tz@marketplace.amazon.de"
  static let refund = Resolution(
    .refund, "Der volle Betrag für die Lampe ist unterwegs.", amount: Money(minorUnits: 8_990, .eur))

  init() throws {
    try desk(
      .create(
        origin: ReplayLog.origin, home: .amazonGermany,
        addresses: DeskAddresses(support: [Self.mailbox], phones: ["+49 30 5550100"]), isSimulated: true,
        macros: Macro.builtIn))
  }

  mutating func desk(_ command: DeskCommand) throws {
    let events = try desk.decide(command, digest: { try $0.digest() }, at: now, by: .admin("ada"))
    for event in events {
      desk.apply(event)
      log.lines.append(.desk(event))
    }
  }

  /// Carries out a command that must pass.
  ///
  /// - Returns: The number of its first entry.
  @discardableResult
  mutating func perform(
    _ command: Command, by principal: Principal = .agent("mika"), erasing: [ContentCommitment] = []
  ) throws -> Int {
    now = now + .seconds(60)
    let entry = ticket.entryCount
    let context = Context(now: now, principal: principal, desk: desk, erasable: erasing)
    for event in try ticket.decide(command, in: context) { add(event) }
    return entry
  }

  /// Writes an event that no rule was asked about.
  mutating func pretend(_ fact: Fact, by actor: PrincipalID = "agent:mika") {
    now = now + .seconds(60)
    add(Event(at: now, actor: actor, fact))
  }

  private mutating func add(_ event: Event) {
    ticket.apply(event)
    log.lines.append(.ticket(event))
  }

  mutating func export() throws { try perform(.export, by: .auditor("noa")) }

  // MARK: What happens

  mutating func buyerWrites(_ text: String = "Die Lampe flackert.") throws {
    let message = InboundMessage(
      channel: .buyerSellerMessaging, buyer: Buyer(alias: Self.alias, name: "Jana Berg"), order: Self.order,
      subject: "Lampe", text: text, sentAt: now, correspondence: Correspondence(replyTo: Self.alias))
    try perform(.receive(Arrival(message, language: .german)), by: .intake)
  }

  mutating func buyerMails() throws {
    let mail = InboundMessage(
      channel: .email, buyer: Buyer(address: "jana@home.example"), order: Self.order, subject: "Video",
      text: "Hier ist das Video.", sentAt: now,
      correspondence: Correspondence(replyTo: "jana@home.example", recipient: Self.mailbox))
    try perform(.receive(Arrival(mail, joinsMigration: true, language: .german)), by: .intake)
  }

  mutating func claim(_ kind: NoticeKind = .aToZOpened) throws {
    let notice = InboundMessage(
      kind: .notice(kind, deadline: nil), channel: .email, order: Self.order, text: "Siehe Fall.", sentAt: now
    )
    try perform(.receive(Arrival(notice)), by: .intake)
  }

  mutating func accept(_ entry: Int) throws {
    try perform(.receipt(Receipt(entry: entry, .accepted, transport: "spool")), by: .outbox)
  }

  mutating func answer() throws {
    try accept(perform(.reply("Wir schicken Ihnen heute Ersatz.", on: .buyerSellerMessaging)))
  }

  /// Walks the protocol as far as `state`.
  mutating func migrate(to state: Migration.State) throws {
    let note = "Die Aufnahme hat 22 MB, Nachrichten tragen höchstens zehn."
    let video = MigrationReason.media(file: "lampe.mov", bytes: 22_000_000)
    let steps: [(Migration.State, (inout ReplayStory) throws -> Void)] = [
      (.justified, { try $0.perform(.migrate(.open(video, note: note, to: .email))) }),
      (.noticeSent, { try $0.accept($0.perform(.migrate(.notice()))) }),
      (.external, { try $0.buyerMails() }),
      (.ended, { try $0.perform(.migrate(.end("Das Video zeigt einen Wackelkontakt."))) }),
      (.summarized, { try $0.accept($0.perform(.migrate(.summarize(Self.refund)))) }),
    ]
    for (reached, step) in steps {
      try step(&self)
      if reached == state { return }
    }
  }

  /// A whole excursion, closed.
  static func whole() throws -> ReplayStory {
    var story = try ReplayStory()
    try story.buyerWrites()
    try story.migrate(to: .summarized)
    try story.perform(.close(refund))
    return story
  }

  static func asked() throws -> ReplayStory {
    var story = try ReplayStory()
    try story.buyerWrites()
    return story
  }

  static func reached(_ state: Migration.State) throws -> ReplayStory {
    var story = try asked()
    try story.migrate(to: state)
    return story
  }

  // MARK: Lies about what was sent

  /// Alters the first message of a step as it stands in the log.
  mutating func alter(
    _ step: Migration.Message?, _ change: (inout MessageSent) -> Void
  ) {
    for (index, line) in log.lines.enumerated() {
      guard case .ticket(let event) = line, case .messageSent(var message) = event.fact, message.step == step
      else { continue }
      change(&message)
      log.lines[index] = .ticket(Event(at: event.at, actor: event.actor, .messageSent(message)))
      return
    }
    Issue.record("no such message")
  }

  /// Alters the lines as they stand in the log.
  mutating func rewrite(_ change: (inout [ReplayLog.Line]) -> Void) { change(&log.lines) }

  /// What of the lines' facts fits the filter, by place.
  func places(_ filter: (Fact) -> Bool) -> [Int] {
    log.lines.indices.filter { index in
      if case .ticket(let event) = log.lines[index] { filter(event.fact) } else { false }
    }
  }
}
