import HelpdeskCore
import HelpdeskLanguage
import Testing

/// What is suggested for an inquiry.
@Suite struct HandlingTableTests {
  func handling(_ body: String, _ fulfilment: OrderContext.Fulfilment?) -> SuggestedHandling {
    let inquiry = InquiryReader().read(
      subject: "", body: body, orderKnown: fulfilment != nil, fulfilment: fulfilment?.rawValue)
    let order = fulfilment.map { OrderContext(id: "305-1234567-7654321", fulfilment: $0) }
    return SuggestedHandling(inquiry, order: order)
  }

  @Test func `every macro that is suggested comes with the package`() {
    let known = Set(Macro.builtIn.map(\.macro.id))
    for topic in Category.allCases {
      for duty in Route.Duty.allCases {
        for hasOrder in [true, false] {
          guard let macro = HandlingTable.macro(for: topic, duty: duty, hasOrder: hasOrder) else { continue }
          #expect(known.contains(macro), "\(macro)")
        }
      }
    }
  }

  @Test(arguments: [
    (Category.delivery, Route.Duty.pointToMarketplace, true, "not-arrived"),
    (.damaged, .pointToMarketplace, true, "damaged-in-transit"),
    (.return, .pointToMarketplace, true, "mistaken-purchase"),
    (.defective, .remedy, true, "defective-item"),
    (.counterfeit, .remedy, true, "authenticity-concern"),
    (.usedSoldAsNew, .remedy, true, "used-or-dirty-item"),
    (.delivery, .answer, false, "ask-order-id"),
  ]) func `the macro follows topic and duty`(
    _ topic: Category, _ duty: Route.Duty, _ hasOrder: Bool, _ macro: String
  ) {
    #expect(HandlingTable.macro(for: topic, duty: duty, hasOrder: hasOrder) == MacroID(macro))
  }

  @Test func `nothing is suggested where nothing is to be answered`() {
    for duty in [Route.Duty.noAnswer, .handOver, .keepOut] {
      for topic in Category.allCases {
        #expect(HandlingTable.macro(for: topic, duty: duty, hasOrder: true) == nil)
      }
    }
  }

  @Test func `every risk raises or keeps the priority, and claims and injuries are urgent`() {
    for risk in Risk.allCases {
      let priority = HandlingTable.priority([risk], topic: .other, needsResponse: true, clockUse: 0)
      #expect(priority >= .normal)
    }
    for risk in [Risk.aToZ, .safety, .chargeback, .legal] {
      #expect(HandlingTable.priority([risk], topic: .other, needsResponse: true, clockUse: 0) == .urgent)
    }
  }

  @Test(arguments: [(0, Priority.normal), (74, .normal), (75, .high), (99, .high), (100, .urgent)])
  func `the clock raises the priority`(_ clockUse: Int, _ priority: Priority) {
    #expect(HandlingTable.priority([], topic: .other, needsResponse: true, clockUse: clockUse) == priority)
    #expect(HandlingTable.priority([], topic: .spam, needsResponse: false, clockUse: clockUse) == .low)
  }

  @Test func `the marketplace answers for the way of what it shipped`() {
    #expect(handling("My parcel has not arrived, where is it?", .fba).route.owner == .marketplace)
    #expect(handling("My parcel has not arrived, where is it?", .mfn).route.owner == .seller)
  }

  @Test func `a desk's own words set off its alerts, quoted ones do not`() {
    let alerts = [
      KeywordAlert(name: "press", phrases: ["journalist", "記者"], tag: "press", priority: .high),
      KeywordAlert(name: "recall", phrases: ["batch 7"]),
    ]
    let found = KeywordAlert.triggered(alerts, subject: "", body: "I am a JOURNALIST.\n> batch 7")
    #expect(found.map(\.name) == ["press"])
    #expect(
      KeywordAlert.triggered(alerts, subject: "batch 7?", body: "記者です").map(\.name) == ["press", "recall"])
    #expect(KeywordAlert.triggered([], subject: "a", body: "b") == [])
  }
}
