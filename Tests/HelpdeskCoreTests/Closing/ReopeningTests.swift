import HelpdeskCore
import HelpdeskLanguage
import Testing

/// What takes a closed ticket up again, and what goes on without (rules.md §2, §5).
@Suite struct ReopeningTests {
  private var closed: Scenario {
    var story = Scenario.asked()
    story.answered()
    story.closed()
    return story
  }

  @Test func `a buyer's message reopens, and a new close needs a new record`() {
    var story = closed
    story.buyerWrites("It leaks again.")
    #expect(story.ticket.status == .open)
    story.when(.close(World.information)).refused(.closeUnansweredMessage)
    story.answered("A second lid is on its way.")
    #expect(story.ticket.status == .waiting)
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test func `somebody takes it up by hand, and it is open until it is answered or closed`() {
    var story = closed
    story.when(.reopen(reason: "The lid was out of stock.")).then("ticket.reopened")
    #expect(story.ticket.status == .open)
    story.answered()
    #expect(story.ticket.status == .waiting)
    story.given(.reopen(reason: "Once more."))
    #expect(story.ticket.status == .open)
    story.when(.close(World.information)).then("ticket.closed")
    #expect(story.ticket.status == .closed(.information))
  }

  @Test func `a service question of the marketplace reopens`() {
    var story = closed
    let question = story.given(.receive(Arrival(.notice(.serviceQuestion))), by: .intake)
    #expect(story.ticket.pending.map(\.entry) == [question])
    #expect(story.ticket.responseDue == World.monday + .hours(24))
    #expect(story.ticket.status == .open)
  }

  @Test func `a claim does not reopen`() {
    var story = closed
    story.given(.receive(Arrival(.notice(.aToZOpened))), by: .intake)
    #expect(story.ticket.isClosed)
    #expect(story.ticket.isClaimOpen)
    #expect(story.ticket.risks == [.aToZ])
    story.given(.receive(Arrival(.notice(.aToZClosed))), by: .intake)
    #expect(!story.ticket.isClaimOpen)
  }

  static let meetsClosed: [Command] = [
    .reply("Hello again.", on: .buyerSellerMessaging),
    .call(
      Call(.outbound, number: "1", startedAt: World.monday, endedAt: World.monday, summary: "Called.")),
    .noResponseNeeded(entry: nil, reason: "thanks"), .migrate(.video()), .migrate(.notice()),
    .migrate(.end("e")),
    .migrate(.summarize(World.refund)), .migrate(.withdraw(reason: "r")),
    .transfer(reason: "The service answers."),
  ]

  @Test(arguments: meetsClosed) func `what answers or moves a ticket meets a closed one`(command: Command) {
    var story = closed
    story.when(command).refused(.ticketClosed, owing: .reopening)
  }

  @Test func `what only annotates goes on`() {
    var story = closed
    story.when(.note("Checked.")).then("note.added")
    story.when(.tag(adding: ["lid"], removing: [])).then("ticket.tagged")
    story.when(.assign("agent:tom")).then("ticket.assigned")
    story.when(.categorize(.other)).then("ticket.categorized")
    story.when(.prioritize(.high)).then("ticket.prioritized")
    story.when(.receipt(Receipt(entry: 1, .confirmed)), by: .outbox).then("delivery.confirmed")
    let inbound = Call(
      .inbound, number: "1", startedAt: World.monday, endedAt: World.monday, summary: "Rang.")
    story.when(.call(inbound)).then("call.logged")
    #expect(story.ticket.isClosed)
  }

  @Test func `attesting goes on on a closed ticket`() {
    var story = closed
    story.when(.attest(entry: 1, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
  }
}
