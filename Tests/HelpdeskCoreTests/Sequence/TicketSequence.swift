import HelpdeskCore
import HelpdeskLanguage

/// One ticket's random life: people, programs, time and the mail system, steered by weights and a goal.
struct TicketSequence {
  /// What the humans of a sequence are after; chance still has its say at every other step.
  enum Goal: CaseIterable {
    case migrate
    case answer
    case wander
  }

  var random: SplitMix64
  var story = Scenario()
  var tally = Tally()
  /// What the ticket owes by the rules, beside what it says itself.
  var ledger = Ledger()
  let goal: Goal
  /// Whether the marketplace's customer service answers for the order.
  let isServed: Bool
  /// What the buyer was told last, by which the humans close.
  var told: Resolution?
  var notes = 0
  var lastCommand: (command: Command, principal: Principal)?
  /// Whether a linked ticket held uncovered talk when the closing that stands was made.
  var linkedAtClosing = false

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    goal = random.pick([.migrate, .migrate, .migrate, .answer, .answer, .wander])
    self.random = random
    // By chances of its own, so that who is not served lives as before.
    var others = SplitMix64(seed: ~seed)
    isServed = others.chance(4)
  }

  /// Begins the ticket and lets `steps` things happen to it.
  mutating func run(steps: Int) {
    begin()
    if isServed { beServed() }
    for _ in 0..<steps {
      if random.chance(45) { passTime() }
      if isServed, random.chance(20) {
        perform(.transfer(reason: "The service answers."))
        continue
      }
      switch goal {
      case .migrate, .answer: random.chance(62) ? strive() : wander()
      case .wander: random.chance(25) ? strive() : wander()
      }
    }
    checkStanding()
    let replayed = Ticket(id: story.ticket.id, events: story.events)
    if replayed != story.ticket { tally.violate("the ticket is not the fold of its events") }
    tally.sequences += 1
  }

  private mutating func beServed() {
    story.enrols(from: World.monday - .hours(random.chance(50) ? 3 : 0))
    var facts = OrderFacts()
    (facts.fulfilment, facts.phase) = (.mfn, .shipped)
    perform(.order(facts), by: .lena)
  }

  private mutating func begin() {
    switch random.next() % 20 {
    case 0, 1, 4: perform(.receive(Arrival(.mail(order: random.chance(50) ? World.order : nil))), by: .intake)
    case 2: perform(.receive(Arrival(.notice(random.pick(NoticeKind.allCases)))), by: .intake)
    case 3: perform(.receive(Arrival(.fromJana("Do you ship abroad?", order: nil))), by: .intake)
    default: perform(.receive(Arrival(.fromJana("The lid leaks."), language: .english)), by: .intake)
    }
  }

  private mutating func passTime() {
    switch random.next() % 8 {
    case 0: story.wait(.hours(Int64.random(in: 1...30, using: &random)))
    case 1: story.wait(.hours(12))
    case 2, 3: story.wait(.hours(Int64.random(in: 1...6, using: &random)))
    case 4: story.wait(.milliseconds(Int64.random(in: 0...60_000, using: &random)))
    default: story.wait(.seconds(Int64.random(in: 1...1_800, using: &random)))
    }
  }

  /// Carries a command through `decide`, records a refusal as the engine would, and checks every promise.
  mutating func perform(_ command: Command, by principal: Principal = .mika) {
    let before = story.ticket
    let firstEntry = story.events.count
    lastCommand = (command, principal)
    countStep(command, before)
    let reaction = story.when(command, by: principal)
    if let refusal = reaction.refusal {
      tally.count(Tally.name(refusal.rule))
      if let event = before.record(of: refusal, on: command, in: story.context(for: principal)) {
        story.given(event.fact, by: event.actor)
      }
    }
    for fact in reaction.facts { note(fact, before) }
    countStates(before)
    check(from: firstEntry, before)
    if reaction.facts.contains(where: { $0.name == "content.erased" }) { story.forget() }
  }

  private mutating func note(_ fact: Fact, _ before: Ticket) {
    tally.count("fact \(fact.name)")
    switch fact {
    case .messageSent(let message) where message.channel.isOfficial && message.resolution != nil:
      told = message.resolution
    case .ticketClosed:
      linkedAtClosing = story.linkedHoldsUncoveredExternal
      told = nil
      if before.migrations.contains(where: { $0.state == .summarized }) { hasClosedAfterMigration = true }
    case .deliveryAccepted(let entry, _), .deliveryConfirmed(let entry, _):
      countNews(entry, isAccepted: true, before)
    case .deliveryAttested(let entry, _):
      countNews(entry, isAccepted: true, before)
    case .deliveryFailed(let entry, _, _): countNews(entry, isAccepted: false, before)
    default: break
    }
  }

  private var hasClosedAfterMigration: Bool {
    get { tally.closedAfterMigration > 0 }
    set { tally.closedAfterMigration = newValue ? 1 : 0 }
  }
}
