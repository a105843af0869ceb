import HelpdeskCore
import Testing

/// What takes over when an answer did not arrive after all (rules.md §2).
@Suite struct StandingSettlementTests {
  @Test func `an answer that stands settles nothing that was asked after it`() {
    var story = Scenario.asked()
    story.answered("It ships tomorrow.")
    let question = story.buyerWrites("And the jar?")
    let answer = story.answered("The jar ships with it.")
    #expect(story.ticket.pending.isEmpty)
    story.fail(answer)
    #expect(story.ticket.pending.map(\.entry) == [question])
  }

  @Test func `the answer that was accepted first takes over`() {
    var story = Scenario.asked()
    let texts = ["It ships tomorrow.", "It ships on Friday.", "It has left the warehouse."]
    let answers = texts.map { story.given(.reply($0, on: .buyerSellerMessaging)) }
    for answer in [answers[0], answers[2], answers[1]] { story.accept(answer, after: .seconds(60)) }
    func settling() -> Int? { story.ticket.questions.first?.settlement?.entry }
    #expect(settling() == answers[0])
    story.fail(answers[0])
    #expect(settling() == answers[2])
    story.fail(answers[2])
    #expect(settling() == answers[1])
    story.fail(answers[1])
    #expect(story.ticket.pending.map(\.entry) == [0])
  }

  @Test func `a copy typed before the answer was accepted takes over`() {
    var story = Scenario.asked()
    let answer = story.given(.reply("It ships tomorrow.", on: .buyerSellerMessaging))
    story.accept(answer, after: .hours(2))
    let copy = InboundMessage.copy(of: "Typed in the pages.", sentAt: story.now - .hours(1))
    let entry = story.given(.receive(Arrival(copy)), by: .intake)
    story.fail(answer)
    #expect(story.ticket.questions.first?.settlement?.entry == entry)
    #expect(story.ticket.questions.first?.settlement?.means == .copy)
  }

  @Test func `off the marketplace a call after the question takes over, one before it does not`() {
    var story = Scenario()
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    func call() -> Int {
      story.given(
        .call(
          Call(
            .outbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now,
            summary: "About the lid.")))
    }
    _ = call()
    let question = story.ticket.entryCount
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    let answer = story.given(.reply("It ships tomorrow.", on: .email))
    story.accept(answer)
    let (bounced, later) = (story, call())
    story.fail(answer)
    #expect(story.ticket.questions.last?.settlement?.entry == later)
    var without = bounced
    without.fail(answer)
    #expect(without.ticket.pending.map(\.entry) == [question])
  }

  @Test func `a mail takes over nothing that was asked on the official channel`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    let question = story.buyerWrites("And here?")
    let answer = story.answered()
    story.accept(story.given(.reply("See our message.", on: .email)))
    story.fail(answer)
    #expect(story.ticket.pending.map(\.entry) == [question])
  }
}
