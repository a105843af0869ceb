import HelpdeskCore
import HelpdeskLanguage
import Testing

/// What a report tells of the order completes the ticket (domain.md §2.3, R132).
@Suite struct OrderFactsTests {
  private static let shipped: OrderFacts = {
    var facts = OrderFacts()
    (facts.fulfilment, facts.phase) = (.mfn, .shipped)
    facts.shippedAt = World.monday
    (facts.carrier, facts.trackingNumber) = ("Parcel Post", "1Z5550111")
    return facts
  }()

  @Test func `a report completes the order`() {
    var story = Scenario.asked()
    story.when(.order(Self.shipped), by: .lena).then("order.reported")
    #expect(story.ticket.order?.fulfilment == .mfn && story.ticket.order?.phase == .shipped)
    #expect(story.ticket.orderFacts?.trackingNumber == "1Z5550111")
  }

  @Test func `the same report again says nothing new`() {
    var story = Scenario.asked()
    story.given(.order(Self.shipped), by: .lena)
    story.when(.order(Self.shipped), by: .lena).then()
    story.when(.order(OrderFacts()), by: .lena).then()
  }

  @Test func `a later report moves it on and forgets nothing`() {
    var story = Scenario.asked()
    story.given(.order(Self.shipped), by: .lena)
    var delivered = OrderFacts()
    (delivered.phase, delivered.deliveredAt) = (.delivered, World.monday + .hours(48))
    story.when(.order(delivered), by: .lena).then("order.reported")
    #expect(story.ticket.order?.phase == .delivered)
    #expect(story.ticket.orderFacts == delivered.completed(by: Self.shipped))
  }

  @Test func `a report makes a message the service's`() {
    var story = Scenario.asked()
    story.enrols()
    story.given(.order(Self.shipped), by: .lena)
    story.when(.reply("It is on its way.", on: .buyerSellerMessaging)).refused(.replyOwnedByMarketplace)
  }

  @Test func `a ticket about no order learns nothing`() {
    var story = Scenario()
    story.buyerWrites(order: nil)
    story.when(.order(Self.shipped), by: .lena).then()
  }

  @Test func `a message brings what was told of its order before`() {
    var story = Scenario()
    var arrival = Arrival(.fromJana("Where is it?"), language: .english)
    arrival.orderFacts = Self.shipped
    story.when(.receive(arrival), by: .intake).then("message.received", "order.reported")
    #expect(story.ticket.order?.fulfilment == .mfn)
    story.when(.receive(arrival), by: .intake).then("message.received")
  }

  @Test func `the parcel is forgotten with the content, who ships is not`() {
    var story = Scenario.asked()
    story.given(.order(Self.shipped), by: .lena)
    story.forget()
    #expect(story.ticket.orderFacts?.trackingNumber == nil && story.ticket.orderFacts?.carrier == nil)
    #expect(story.ticket.order?.fulfilment == .mfn && story.ticket.orderFacts?.shippedAt == World.monday)
  }
}
