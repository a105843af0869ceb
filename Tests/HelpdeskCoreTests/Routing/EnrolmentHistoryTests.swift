import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R34, R35, R38, R39 and domain.md §5.3 number 15: from when to when the service answers.
@Suite struct EnrolmentHistoryTests {
  static let start = Timestamp(iso8601: "2025-10-01T00:00:00Z") ?? .earliest
  static func hour(_ hours: Int64) -> Timestamp { start + .hours(hours) }

  static func history(
    _ stays: (Int64, Int64?)..., in store: Marketplace = .amazonJapan
  ) throws -> EnrolmentHistory {
    var history = EnrolmentHistory()
    for (from, until) in stays { try history.enrol(in: store, from: hour(from), until: until.map(hour)) }
    return history
  }

  @Test func `the service answers one hour after registering, to the millisecond`() throws {
    let history = try Self.history((0, 100))
    func coverage(_ moment: Timestamp) -> ServiceCoverage {
      history.coverage(ofInquiryAt: moment, in: .amazonJapan).coverage
    }
    #expect(coverage(Self.hour(0).advanced(byMilliseconds: -1)) == .notEnrolled)
    #expect(coverage(Self.hour(0)) == .activating)
    #expect(coverage(Self.hour(1).advanced(byMilliseconds: -1)) == .activating)
    #expect(coverage(Self.hour(1)) == .active)
    #expect(coverage(Self.hour(100).advanced(byMilliseconds: -1)) == .active)
    #expect(coverage(Self.hour(100)) == .ended)
  }

  @Test func `who joins again waits an hour again`() throws {
    let history = try Self.history((0, 10), (20, nil))
    let expected: [(Int64, ServiceCoverage)] = [
      (5, .active), (10, .ended), (19, .ended), (20, .activating), (21, .active), (9_999, .active),
    ]
    for (hour, coverage) in expected {
      #expect(
        history.coverage(ofInquiryAt: Self.hour(hour), in: .amazonJapan).coverage == coverage, "\(hour)")
    }
  }

  @Test func `who leaves within the hour was never covered`() throws {
    let start = Self.start
    var history = EnrolmentHistory()
    try history.enrol(
      in: .amazonJapan, from: start, until: start.advanced(byMilliseconds: 1_800_000))
    for minutes in stride(from: Int64(0), to: 180, by: 10) {
      let moment = start.advanced(byMilliseconds: minutes * 60_000)
      #expect(history.coverage(ofInquiryAt: moment, in: .amazonJapan).coverage != .active)
    }
  }

  @Test func `stores are enrolled one by one`() throws {
    let history = try Self.history((0, nil))
    let other = history.coverage(ofInquiryAt: Self.hour(5), in: .amazonGermany)
    #expect(other.coverage == .notEnrolled)
    #expect(other.enrolment == nil)
  }

  @Test func `where the order decides, its time does`() throws {
    let terms = ServiceTerms(
      store: .amazonUnitedStates, sellerCountry: "US", address: "Service@shop.example", coverage: .orderTime)
    var history = EnrolmentHistory()
    try history.enrol(in: .amazonUnitedStates, from: Self.hour(0), until: Self.hour(10), terms: [terms])
    func coverage(_ inquiry: Int64, ordered: Int64?) -> ServiceCoverage {
      history.coverage(
        ofInquiryAt: Self.hour(inquiry), orderedAt: ordered.map(Self.hour), in: .amazonUnitedStates
      ).coverage
    }
    #expect(coverage(50, ordered: 5) == .active)
    #expect(coverage(5, ordered: -5) == .notEnrolled)
    #expect(coverage(5, ordered: nil) == .active)
    #expect(terms.address == "service@shop.example")
  }

  @Test(arguments: [(-5, 5), (5, 8), (9, 20), (-5, 20), (0, 10)] as [(Int64, Int64)])
  func `enrolments that share time are refused, and nothing is added`(from: Int64, until: Int64) throws {
    var history = try Self.history((0, 10))
    let before = history
    #expect(throws: EnrolmentProblem.overlap(.amazonJapan)) {
      try history.enrol(in: .amazonJapan, from: Self.hour(from), until: Self.hour(until))
    }
    #expect(history == before)
  }

  @Test func `an open enrolment overlaps whatever comes later, not what came before`() throws {
    var history = try Self.history((10, nil))
    #expect(throws: EnrolmentProblem.overlap(.amazonJapan)) {
      try history.enrol(in: .amazonJapan, from: Self.hour(99))
    }
    try history.enrol(in: .amazonJapan, from: Self.hour(0), until: Self.hour(10))
    #expect(history.enrolments[.amazonJapan]?.map(\.registeredAt) == [Self.hour(0), Self.hour(10)])
  }

  @Test func `only what is open can end, and only later than it began`() throws {
    var history = try Self.history((0, nil))
    #expect(throws: EnrolmentProblem.endsBeforeStart) {
      try history.leave(.amazonJapan, at: Self.hour(0))
    }
    try history.leave(.amazonJapan, at: Self.hour(3))
    #expect(history.enrolments[.amazonJapan]?.first?.leftAt == Self.hour(3))
    #expect(throws: EnrolmentProblem.notEnrolled(.amazonJapan)) {
      try history.leave(.amazonJapan, at: Self.hour(4))
    }
    #expect(throws: EnrolmentProblem.endsBeforeStart) {
      try history.enrol(in: .amazonJapan, from: Self.hour(9), until: Self.hour(9))
    }
  }

  @Test func `a store without a service is refused by name`() {
    var history = EnrolmentHistory()
    let store = Marketplace(rawValue: "amazon.se")
    #expect(throws: EnrolmentProblem.unknownStore(store)) { try history.enrol(in: store, from: Self.start) }
    #expect(throws: EnrolmentProblem.unknownStore(.amazonJapan)) {
      try history.enrol(in: .amazonJapan, sellerCountry: "FR", from: Self.start)
    }
    #expect(EnrolmentProblem.unknownStore(store).description.contains("amazon.se"))
  }

  @Test(
    arguments: [
      (Marketplace.amazonJapan, nil, "csba-cn-jp@amazon.com"), (.amazonGermany, nil, "csba-de2de@amazon.de"),
      (.amazonGermany, "cn", "csba-cn2de@amazon.de"),
    ] as [(Marketplace, String?, String)])
  func `each store hands over to its own address`(
    store: Marketplace, country: String?, address: String
  ) throws {
    var history = EnrolmentHistory()
    try history.enrol(in: store, sellerCountry: country, from: Self.start)
    let order = OrderContext(id: "305-1234567-7654321", fulfilment: .mfn, phase: .shipped)
    let direction = history.direction(order: order, topic: .delivery, receivedAt: Self.hour(2), in: store)
    #expect(direction.route.owner == .transfer)
    #expect(direction.address == address)
    #expect(direction.promisedBy == Self.hour(50))
  }

  @Test func `what is not handed over has no address and no promise`() throws {
    let history = try Self.history((0, nil))
    let order = OrderContext(id: "305-1234567-7654321", fulfilment: .mfn, phase: .shipped)
    let early = history.direction(
      order: order, topic: .delivery, receivedAt: Self.hour(0), in: .amazonJapan)
    #expect(early.route.reason == .beforeActivation)
    #expect(early.address == nil)
    #expect(early.promisedBy == nil)
    let unknown = history.direction(order: nil, topic: nil, receivedAt: Self.hour(5), in: .amazonJapan)
    #expect(unknown.route.reason == .unknownOrder)
    let left = history.direction(
      order: order, topic: .delivery, receivedAt: Self.hour(5), in: .amazonJapan, isHandedOver: true)
    #expect(left.route.duty == .keepOut)
    #expect(left.address == nil)
    #expect(left.promisedBy == Self.hour(53))
  }

  @Test func `the service's terms are those of the help page`() {
    for terms in ServiceTerms.table {
      #expect(terms.activationDelay == .hours(1))
      #expect(terms.questionTime == .hours(24))
      #expect(terms.buyerPromise == .hours(48))
      #expect(terms.coverage == .inquiryTime)
      #expect(terms.store.currency != nil)
    }
  }
}
