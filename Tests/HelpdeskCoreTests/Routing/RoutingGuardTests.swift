import HelpdeskCore
import HelpdeskLanguage
import Testing

/// While the marketplace's service owns a conversation, the seller keeps out of it (R27, R36–R38, R132).
@Suite struct RoutingGuardTests {
  private static let answer = Command.reply("It is on its way.", on: .buyerSellerMessaging)

  @Test func `the service's message is not answered by the seller`() {
    var story = Scenario.askedOfService()
    story.when(Self.answer).refused(.replyOwnedByMarketplace, owing: .handOver)
    let call = Call(
      .outbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Called.")
    story.when(.call(call)).refused(.replyOwnedByMarketplace)
    story.when(.reply("It is on its way.", on: .email)).refused(.replyOwnedByMarketplace)
  }

  @Test func `no migration is opened or announced`() {
    var story = Scenario.askedOfService()
    story.when(.migrate(.video())).refused(.migrationOwnedByMarketplace, owing: .handOver)
    var announced = Scenario()
    announced.buyerWrites(order: World.ownOrder)
    announced.justifies()
    announced.enrols()
    announced.when(.migrate(.notice())).refused(.migrationOwnedByMarketplace)
    announced.when(.migrate(.withdraw(reason: "The service answers."))).then("migration.withdrawn")
  }

  @Test func `who left the channel before still comes back to it`() {
    var story = Scenario()
    story.buyerWrites(order: World.ownOrder)
    story.goes(to: .external)
    story.enrols()
    story.when(.migrate(.end("The lid is cracked."))).then("migration.ended")
    story.when(.migrate(.summarize(World.refund))).then("message.sent")
  }

  struct Kept: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let order: OrderContext?
    var category: HelpdeskCore.Category?
    var text = "Where is my blender?"
  }

  static let kept: [Kept] = [
    Kept(testDescription: "unknown order", order: nil),
    Kept(testDescription: "nobody said who ships", order: World.order),
    Kept(testDescription: "before the order", order: own(.beforeOrder)),
    Kept(testDescription: "the marketplace ships", order: order(.fba)),
    Kept(testDescription: "premium by the seller", order: order(.sfp)),
    Kept(testDescription: "invoice", order: World.ownOrder, category: .invoice),
    Kept(testDescription: "customization", order: World.ownOrder, category: .customization),
  ]

  private static func own(_ phase: OrderContext.Phase) -> OrderContext {
    OrderContext(id: World.order.id, fulfilment: .mfn, phase: phase)
  }

  private static func order(_ fulfilment: OrderContext.Fulfilment) -> OrderContext {
    OrderContext(id: World.order.id, fulfilment: fulfilment, phase: .shipped)
  }

  @Test(arguments: kept) func `what the service leaves to the seller is the seller's`(kept: Kept) {
    var story = Scenario()
    story.enrols()
    story.buyerWrites(kept.text, order: kept.order)
    if let category = kept.category { story.given(.categorize(category)) }
    story.when(Self.answer).then("message.sent")
  }

  @Test func `a message from before the service answers stays the seller's`() {
    var story = Scenario()
    // Registered at noon, so the service answers from one o'clock on (R34).
    story.enrols(from: World.monday)
    story.buyerWrites(after: .seconds(3_599), order: World.ownOrder)
    story.when(Self.answer).then("message.sent")
    story.accept(1)
    story.buyerWrites("And now?", after: .seconds(1), order: World.ownOrder)
    story.when(Self.answer).refused(.replyOwnedByMarketplace)
  }

  @Test func `who has left answers again`() {
    var story = Scenario()
    story.enrols(until: World.monday)
    story.buyerWrites(order: World.ownOrder)
    story.when(Self.answer).then("message.sent")
  }

  @Test func `where one pending message is the seller's, the seller answers`() {
    var story = Scenario()
    story.enrols(from: World.monday)
    story.buyerWrites(order: World.ownOrder)
    story.buyerWrites("Hello?", after: .hours(2), order: World.ownOrder)
    story.when(Self.answer).then("message.sent")
  }

  @Test func `notes and waivers go on`() {
    var story = Scenario.askedOfService("Thank you!")
    story.when(.note("The service knows.")).then("note.added")
    story.when(.noResponseNeeded(entry: nil, reason: "A thank-you.")).then("response.waived")
    story.when(.close(.noResponseNeeded, "The buyer only said thanks.")).then("ticket.closed")
  }

  @Test func `the service's own question is owed an answer in 24 hours, and gets it by mail`() {
    var story = Scenario.askedOfService()
    let question = story.given(.receive(Arrival(.notice(.serviceQuestion))), by: .intake, after: .hours(1))
    #expect(
      story.ticket.pending.first { $0.entry == question }?.due == World.monday + .hours(1) + .hours(24))
    let answer = story.given(.reply("We shipped it on Monday with tracking.", on: .email))
    guard case .messageSent(let sent) = story.events.last?.fact else {
      Issue.record("no mail")
      return
    }
    #expect(sent.recipient == World.serviceMailbox)
    story.accept(answer)
    #expect(story.ticket.pending.map(\.entry) == [0])
    story.fail(answer)
    #expect(story.ticket.pending.map(\.entry) == [0, question])
  }

  @Test func `an answer to the buyer is none to the service`() {
    var story = Scenario()
    story.buyerWrites()
    let question = story.given(.receive(Arrival(.notice(.serviceQuestion))), by: .intake)
    story.answered()
    #expect(story.ticket.pending.map(\.entry) == [question])
    story.given(.receive(Arrival(.copy(of: "Typed elsewhere.", sentAt: story.now))), by: .intake)
    #expect(story.ticket.pending.map(\.entry) == [question])
    story.accept(story.given(.reply("It was shipped on Monday.", on: .email)))
    #expect(story.ticket.status == .waiting)
  }

  @Test func `a ticket that the service alone asked on closes once it has its answer`() {
    var story = Scenario()
    story.given(.receive(Arrival(.notice(.serviceQuestion))), by: .intake)
    story.when(.close(World.information)).refused(.closeUnansweredMessage, owing: .answer)
    story.accept(story.given(.reply("It was shipped on Monday.", on: .email)))
    story.when(.close(World.information)).then("ticket.closed")
  }
}
