import HelpdeskCore
import HelpdeskLanguage
import Testing

/// rules.md §2: the first row that holds.
@Suite struct StatusTests {
  @Test func `closed, with its outcome`() {
    var story = Scenario.asked()
    story.answered()
    story.closed(Resolution(.noFault, "The lid was not locked."))
    #expect(story.ticket.status == .closed(.noFault))
    #expect(story.ticket.status.name == "closed")
  }

  @Test func `open while something is pending`() {
    #expect(Scenario.asked().ticket.status == .open)
  }

  @Test(arguments: Migration.State.allCases) func `open while a migration is not finished`(
    state: Migration.State
  ) {
    var story = Scenario.asked()
    story.answered()
    story.goes(to: state)
    #expect(story.ticket.status == (state.isFinished ? .waiting : .open))
  }

  @Test func `open where nobody has answered, unless nothing needs an answer`() {
    var story = Scenario.asked()
    story.accept(story.given(.reply("We are open on Monday.", on: .buyerSellerMessaging), by: .sorter))
    #expect(story.ticket.status == .open)
    story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
    #expect(story.ticket.status == .waiting)
  }

  @Test func `waiting when it is the buyer's turn`() {
    var story = Scenario.asked()
    story.answered()
    #expect(story.ticket.status == .waiting)
    #expect(story.ticket.status.name == "waiting")
  }

  @Test func `waiting where nobody wrote`() {
    var story = Scenario()
    story.given(.receive(Arrival(.notice(.chargeback))), by: .intake)
    #expect(story.ticket.status == .waiting)
    #expect(story.ticket.risks == [.chargeback])
  }

  @Test func `a suspect is quarantined and owes nothing`() {
    var story = Scenario()
    var mail = InboundMessage.fromJana("Your account will be closed, log in here.")
    mail.kind = .phishingSuspect
    story.given(.receive(Arrival(mail)), by: .intake)
    #expect(story.ticket.isQuarantined)
    #expect(!story.ticket.hasOfficialThread)
    #expect(story.ticket.pending.isEmpty)
    #expect(story.ticket.nextAlarm == nil)
    #expect(story.ticket.status == .waiting)
  }

  @Test func `a suspect on another's ticket changes nothing but the story`() {
    var story = Scenario.asked()
    let before = story.ticket
    var mail = InboundMessage.mail(from: "thief@elsewhere.example")
    mail.kind = .phishingSuspect
    story.given(.receive(Arrival(mail)), by: .intake)
    #expect(!story.ticket.isQuarantined)
    #expect(story.ticket.buyer == before.buyer)
    #expect(story.ticket.pending == before.pending)
  }

  @Test(arguments: [InboundMessage.Kind.automaticReply, .ignored])
  func `what is set aside before a ticket leaves nothing on one`(kind: InboundMessage.Kind) {
    var story = Scenario.asked()
    var mail = InboundMessage.fromJana("I am on holiday.")
    mail.kind = kind
    story.when(.receive(Arrival(mail)), by: .intake).then()
  }

  @Test func `repeating what is already so records nothing`() {
    var story = Scenario.asked()
    story.given(.tag(adding: ["lid", "lid"], removing: ["jar"]))
    #expect(story.ticket.tags == ["lid"])
    story.when(.tag(adding: ["lid"], removing: [])).then()
    story.when(.prioritize(.normal)).then()
    story.when(.assign(nil)).then()
    story.when(.sweep, by: .timer).then()
    let entry = story.answered()
    story.when(.receipt(Receipt(entry: entry, .accepted)), by: .outbox).then()
  }

  @Test func `a ticket is the fold of its events`() {
    var story = Scenario.asked()
    story.goes(to: .summarized)
    story.closed(World.refund)
    #expect(Ticket(id: story.ticket.id, events: story.events) == story.ticket)
  }
}
