import HelpdeskCore
import HelpdeskLanguage
import Testing

/// 24 elapsed hours for each buyer's message (rules.md §2, R63, R74, R127–R129).
@Suite struct ResponseClockTests {
  @Test func `exactly 24 hours is on time, a millisecond more is late`() throws {
    for (milliseconds, isLate) in [(Int64(86_400_000), false), (86_400_001, true)] {
      var story = Scenario.asked()
      let entry = story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging))
      story.accept(entry, after: .milliseconds(milliseconds))
      let question = try #require(story.ticket.questions.first)
      #expect(question.isLate == isLate)
      #expect(question.settlement?.at == story.now)
    }
  }

  @Test func `breached is past the due time, not at it`() throws {
    let story = Scenario.asked()
    let question = try #require(story.ticket.pending.first)
    let due = World.monday + .hours(24)
    #expect(question.due == due)
    #expect(story.ticket.responseDue == due)
    #expect(!question.isBreached(at: due))
    #expect(question.isBreached(at: due + .milliseconds(1)))
  }

  /// Friday evening; the night the clocks go forward in Berlin; New Year's Eve.
  @Test(arguments: [Int64(1_772_827_200_000), 1_774_742_400_000, 1_798_740_000_000])
  func `no weekend, no summer time, no holiday`(start: Int64) {
    var story = Scenario()
    story.now = Timestamp(milliseconds: start)
    story.buyerWrites()
    #expect(story.ticket.responseDue?.milliseconds(since: story.now) == 86_400_000)
  }

  @Test func `the message's own date starts the clock, never the future`() {
    var story = Scenario()
    story.buyerWrites(dated: World.monday - .hours(2))
    #expect(story.ticket.responseDue == World.monday + .hours(22))
    story.buyerWrites(dated: World.monday + .hours(50))
    #expect(story.ticket.pending.last?.start == World.monday)
  }

  @Test func `acceptance settles, queueing does not`() {
    var story = Scenario.asked()
    let entry = story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging))
    #expect(story.ticket.pending.count == 1)
    story.given(.receipt(Receipt(entry: entry, .deferred)), by: .outbox)
    #expect(story.ticket.pending.count == 1)
    story.accept(entry)
    #expect(story.ticket.pending.isEmpty)
    #expect(story.ticket.status == .waiting)
  }

  @Test func `confirmation settles as acceptance does`() {
    var story = Scenario.asked()
    let entry = story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging))
    story.given(.receipt(Receipt(entry: entry, .confirmed)), by: .outbox)
    #expect(story.ticket.pending.isEmpty)
    let at = story.ticket.questions.first?.settlement?.at
    story.wait(.hours(2))
    story.given(.receipt(Receipt(entry: entry, .confirmed)), by: .outbox)
    #expect(story.ticket.questions.first?.settlement?.at == at)
  }

  @Test(arguments: Delivery.Failure.allCases) func `what failed settles nothing`(failure: Delivery.Failure) {
    var story = Scenario.asked()
    story.fail(story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging)), failure)
    #expect(story.ticket.pending.count == 1)
    #expect(story.ticket.status == .open)
  }

  @Test func `a program's answer settles nothing`() {
    var story = Scenario.asked()
    let entry = story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging), by: .sorter)
    story.accept(entry)
    #expect(story.ticket.pending.count == 1)
    guard case .messageSent(let sent) = story.events[entry].fact else {
      return #expect(Bool(false), "nothing was sent")
    }
    #expect(sent.isAutomatic)
  }

  @Test func `out of office settles nothing`() {
    var story = Scenario.asked()
    story.accept(story.given(.reply(macro: World.outOfOffice, on: .buyerSellerMessaging)))
    #expect(story.ticket.pending.count == 1)
  }

  @Test func `a note, a call or a mail settles nothing`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    let entry = story.buyerWrites("Hello?")
    story.given(.note("Answered by mail."))
    let mail = story.given(.reply("Here is your answer.", on: .email))
    story.accept(mail)
    #expect(story.ticket.pending.map(\.entry) == [entry])
  }

  @Test func `an answer written before the message does not settle it`() {
    var story = Scenario.asked()
    let answer = story.given(.reply("We will send a new lid.", on: .buyerSellerMessaging))
    let second = story.buyerWrites("And a new jar?")
    story.accept(answer)
    #expect(story.ticket.pending.map(\.entry) == [second])
  }

  @Test func `one answer settles all messages before it`() {
    var story = Scenario.asked()
    story.buyerWrites("Hello?", after: .hours(1))
    story.answered()
    #expect(story.ticket.pending.isEmpty)
  }

  @Test func `a bounce revives the message with its first deadline`() {
    var story = Scenario.asked()
    let answer = story.answered()
    story.closed()
    story.fail(answer, after: .hours(30))
    #expect(story.ticket.status == .open)
    #expect(story.ticket.responseDue == World.monday + .hours(24))
    #expect(story.ticket.pending.first?.isBreached(at: story.now) ?? false)
  }

  @Test func `a bounce revives nothing that another answer settles`() throws {
    var story = Scenario.asked()
    let first = story.answered()
    story.wait(.hours(1))
    let second = story.answered("The lid is on its way.")
    story.closed()
    story.fail(first)
    #expect(story.ticket.pending.isEmpty)
    let settlement = try #require(story.ticket.questions.first?.settlement)
    #expect(settlement.entry == second)
    #expect(settlement.at == story.now)
    #expect(!story.ticket.isClosed, "the closing rested on it")
  }

  @Test func `a failure on which nothing rested leaves the ticket closed`() {
    var story = Scenario.asked()
    story.answered()
    let second = story.answered("The lid is on its way.")
    let automatic = story.given(.reply("We are open on Monday.", on: .buyerSellerMessaging), by: .sorter)
    story.accept(automatic)
    story.closed()
    story.fail(second)
    story.fail(automatic)
    #expect(story.ticket.isClosed)
  }

  @Test func `pending messages stay in the order they came`() {
    var story = Scenario()
    let first = story.buyerWrites("One?")
    let answer = story.given(.reply("We will see.", on: .buyerSellerMessaging))
    let second = story.buyerWrites("Two?", after: .hours(1))
    story.accept(answer)
    story.fail(answer)
    #expect(story.ticket.pending.map(\.entry) == [first, second])
  }

  @Test func `a late mail moves neither the head nor the clock of others`() {
    var story = Scenario()
    story.wait(.hours(10))
    story.buyerWrites("Newest words.")
    let head = story.ticket.officialCorrespondence
    let mail = InboundMessage(
      channel: .buyerSellerMessaging, buyer: World.jana, order: World.order, text: "Older words.",
      sentAt: World.monday, correspondence: Correspondence(messageID: "<old@relay.example>"))
    story.given(.receive(Arrival(mail, language: .german)), by: .intake)
    #expect(story.ticket.officialCorrespondence == head)
    #expect(story.ticket.language == .english)
    #expect(story.ticket.pending.map(\.start) == [World.monday + .hours(10), World.monday])
  }

  @Test func `a ticket without an official thread has no clock, but owes an answer`() {
    var story = Scenario()
    story.buyerMails()
    #expect(story.ticket.pending.count == 1)
    #expect(story.ticket.responseDue == nil)
    #expect(story.ticket.status == .open)
    let routed = story.given(.reply(macro: World.routeBack, on: .email))
    #expect(story.ticket.pending.count == 1)
    story.accept(routed)
    #expect(story.ticket.status == .waiting)
  }
}
