import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R27, R34–R38, R90–R93, R132 and domain.md §5.4: who answers.
@Suite struct RoutingTableTests {
  static let fulfilments: [OrderContext.Fulfilment?] = OrderContext.Fulfilment.allCases + [nil]
  static let phases: [OrderContext.Phase?] = OrderContext.Phase.allCases + [nil]
  static let topics: [HelpdeskCore.Category?] = HelpdeskCore.Category.allCases + [nil]

  /// Topics that ask for nothing.
  static let withoutInquiry: Set<HelpdeskCore.Category> = [
    .thanksOrClosing, .autoReply, .systemNotice, .spam,
  ]

  /// Every inquiry there can be.
  static let all: [RoutedInquiry] = fulfilments.flatMap { fulfilment in
    phases.flatMap { phase in
      topics.flatMap { topic in
        ServiceCoverage.allCases.flatMap { coverage in
          [false, true].map { isHandedOver in
            RoutedInquiry(
              fulfilment: fulfilment, phase: phase, topic: topic, coverage: coverage,
              isHandedOver: isHandedOver)
          }
        }
      }
    }
  }

  @Test func `the table is total, every row is needed, and every reason has one row`() {
    var used: Set<Int> = []
    for inquiry in Self.all {
      let row = RoutingTable.rows.firstIndex { $0.holds(for: inquiry) }
      #expect(row != nil)
      used.formUnion(row.map { [$0] } ?? [])
    }
    #expect(used == Set(RoutingTable.rows.indices))
    #expect(Set(RoutingTable.rows.map(\.route.reason)) == Set(Route.Reason.allCases))
    #expect(RoutingTable.rows.count == Route.Reason.allCases.count)
  }

  @Test func `the service gets nothing but covered matters of orders the seller shipped`() {
    for inquiry in Self.all {
      let route = RoutingTable.route(inquiry)
      if route.forbidsSellersReply {
        #expect(inquiry.fulfilment == .mfn && inquiry.coverage == .active && inquiry.stage == .afterOrder)
        #expect(inquiry.topic != .invoice && inquiry.topic != .customization)
      }
      #expect((route.owner == .transfer) == (route.duty == .handOver))
    }
  }

  @Test func `who is in doubt answers`() {
    for inquiry in Self.all where inquiry.stage == .unknown {
      #expect(RoutingTable.route(inquiry).owner == .seller)
    }
  }

  static func route(
    _ fulfilment: OrderContext.Fulfilment?, _ topic: HelpdeskCore.Category?,
    _ coverage: ServiceCoverage = .active, phase: OrderContext.Phase? = .shipped, handedOver: Bool = false
  ) -> Route {
    RoutingTable.route(
      RoutedInquiry(
        fulfilment: fulfilment, phase: phase, topic: topic, coverage: coverage, isHandedOver: handedOver))
  }

  @Test(arguments: [HelpdeskCore.Category.delivery, .return, .refund, .damaged, .productQuestion, .other])
  func `a covered matter is handed over, and then left alone`(topic: HelpdeskCore.Category) {
    #expect(Self.route(.mfn, topic).duty == .handOver)
    #expect(Self.route(.mfn, topic, handedOver: true).duty == .keepOut)
    #expect(Self.route(.mfn, topic, handedOver: true).owner == .marketplace)
    #expect(Self.route(.mfn, nil).duty == .handOver)
  }

  @Test(arguments: [HelpdeskCore.Category.invoice, .customization])
  func `invoices and customisation stay the seller's`(topic: HelpdeskCore.Category) {
    #expect(Self.route(.mfn, topic).owner == .seller)
    #expect(Self.route(.mfn, topic, handedOver: true).reason == .excludedTopic)
  }

  @Test(arguments: [ServiceCoverage.notEnrolled, .activating, .ended])
  func `outside the enrolled time everything is the seller's`(coverage: ServiceCoverage) {
    for topic in Self.topics where topic.map({ !Self.withoutInquiry.contains($0) }) ?? true {
      #expect(Self.route(.mfn, topic, coverage).duty == .answer)
      #expect(Self.route(.mfn, topic, coverage, handedOver: true).duty == .answer)
    }
  }

  @Test func `before the order the seller answers`() {
    for topic in [HelpdeskCore.Category.preOrder, .productQuestion, .delivery] {
      #expect(Self.route(nil, topic, phase: .beforeOrder).reason == .beforeOrder)
      #expect(Self.route(.mfn, topic, phase: .beforeOrder).reason == .beforeOrder)
    }
    #expect(Self.route(nil, .preOrder, phase: nil).reason == .beforeOrder)
    #expect(Self.route(.mfn, .preOrder, phase: .delivered).duty == .handOver, "there is an order")
  }

  @Test(arguments: [
    (HelpdeskCore.Category.delivery, Route.Owner.marketplace, Route.Duty.pointToMarketplace),
    (.damaged, .marketplace, .pointToMarketplace), (.return, .marketplace, .pointToMarketplace),
    (.defective, .seller, .remedy), (.counterfeit, .seller, .remedy), (.usedSoldAsNew, .seller, .remedy),
    (.productQuestion, .seller, .answer), (.invoice, .seller, .answer), (.wrongItem, .seller, .answer),
  ])
  func `the marketplace settles the way of what it ships`(
    topic: HelpdeskCore.Category, owner: Route.Owner, duty: Route.Duty
  ) {
    for coverage in ServiceCoverage.allCases {
      let route = Self.route(.fba, topic, coverage)
      #expect(route.owner == owner)
      #expect(route.duty == duty)
      #expect(!route.forbidsSellersReply)
    }
  }

  @Test func `Prime by the seller is no part of the service`() {
    #expect(Self.route(.sfp, .delivery).owner == .seller)
  }

  @Test(arguments: withoutInquiry)
  func `what asks for nothing is handed to nobody`(topic: HelpdeskCore.Category) {
    #expect(Self.route(.mfn, topic).duty == .noAnswer)
  }
}
