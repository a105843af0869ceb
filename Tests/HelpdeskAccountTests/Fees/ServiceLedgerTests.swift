import HelpdeskAccount
import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R7, R10, R16, R17, R19 and domain.md §5.3 numbers 4, 5, 9, 13, 14, 15: what is counted, and when.
@Suite struct ServiceLedgerTests {
  /// A seller of the Japanese store who registered on 1 May 2025 at noon there.
  static func ledger(until left: String? = nil) throws -> ServiceLedger {
    var history = EnrolmentHistory()
    try history.enrol(
      in: .amazonJapan, from: Sample.moment("2025-05-01T12:00:00+09:00"),
      until: left.map { try Sample.moment($0) })
    return ServiceLedger(enrolments: history)
  }

  static func figures(_ ledger: ServiceLedger, _ policy: FeePolicy = .standard) throws -> FeeFigures {
    try ledger.figures(for: Sample.month("2025-10"), of: .amazonJapan, policy: policy)
  }

  @Test(arguments: [
    ("2025-07-01T00:00:00+09:00", true), ("2025-06-30T23:59:59.999+09:00", false),
    ("2025-09-30T23:59:59.999+09:00", true), ("2025-10-01T00:00:00+09:00", false),
    ("2025-06-30T15:00:00Z", true), ("2025-09-30T15:00:00Z", false),
  ])
  func `a contact counts in the three months before, by the store's clock`(
    at: String, counts: Bool
  ) throws {
    var ledger = try Self.ledger()
    ledger.contacts = [ServiceContact(at: try Sample.moment(at), means: .call, topic: .delivery)]
    ledger.shipments = [Shipment(shippedAt: try Sample.moment(at))]
    let figures = try Self.figures(ledger)
    #expect(figures.talliedContacts == (counts ? 1 : 0))
    #expect(figures.units == (counts ? 1 : 0))
    #expect(figures.contactsByCause == (counts ? [.delivery: 1] : [:]))
  }

  @Test func `calls, chats and mails count alike; nothing else does`() throws {
    var ledger = try Self.ledger()
    let at = try Sample.moment("2025-08-01")
    ledger.contacts = ServiceContact.Means.allCases.map { ServiceContact(at: at, means: $0) }
    ledger.contacts += [
      ServiceContact(at: at, means: .email, fulfilment: .fba),
      ServiceContact(at: at, means: .email, fulfilment: .sfp),
      ServiceContact(at: at, means: .email, fulfilment: nil),
      ServiceContact(at: at, means: .email, isOrderRelated: false),
      ServiceContact(at: at, means: .email, isHandledByService: false),
    ]
    let figures = try Self.figures(ledger)
    #expect(figures.talliedContacts == 3)
    #expect(figures.contacts.map(\.means) == ServiceContact.Means.allCases)
  }

  @Test func `units the marketplace ships, or under Prime by the seller, are neither counted nor charged`()
    throws
  {
    var ledger = try Self.ledger()
    for at in ["2025-08-01", "2025-10-05"] {
      ledger.shipments += OrderContext.Fulfilment.allCases.map {
        Shipment(shippedAt: Timestamp(iso8601: at) ?? .earliest, fulfilment: $0, units: 2, isTracked: true)
      }
    }
    let figures = try Self.figures(ledger)
    #expect(figures.units == 2)
    #expect(figures.shipped == .byDay([try Sample.day("2025-10-05"): 2]))
  }

  @Test func `packages of the thirty days before count for tracking`() throws {
    var ledger = try Self.ledger()
    for (at, isTracked) in [
      ("2025-09-01T00:00:00+09:00", true), ("2025-08-31T23:59:59+09:00", true),
      ("2025-09-30T23:59:59+09:00", false), ("2025-10-01T00:00:00+09:00", true),
    ] {
      ledger.shipments.append(Shipment(shippedAt: try Sample.moment(at), units: 3, isTracked: isTracked))
    }
    let figures = try Self.figures(ledger)
    #expect(figures.tracked == 1)
    #expect(figures.packages == 2)
  }

  @Test func `contacts before the service answered, and after leaving, are not its own`() throws {
    var ledger = try Self.ledger(until: "2025-08-01T00:00:00+09:00")
    ledger.contacts = [
      ServiceContact(at: try Sample.moment("2025-07-31T23:59:59+09:00"), means: .call),
      ServiceContact(at: try Sample.moment("2025-08-01T00:00:00+09:00"), means: .call),
    ]
    ledger.shipments = [Shipment(shippedAt: try Sample.moment("2025-08-02"), units: 5)]
    let figures = try Self.figures(ledger)
    #expect(figures.talliedContacts == 1)
    #expect(figures.units == 5)
    #expect(figures.unitsWhileEnrolled == 0)
    #expect(figures.enrolments?.first?.left == (try Sample.day("2025-08-01")))
  }

  @Test func `5: a unit belongs to the month it was shipped in, or ordered in`() throws {
    var ledger = try Self.ledger()
    ledger.shipments = [
      Shipment(shippedAt: try Sample.moment("2025-10-02"), orderedAt: try Sample.moment("2025-09-28"))
    ]
    #expect(try Self.figures(ledger).shipped == .byDay([Sample.day("2025-10-02"): 1]))
    let byOrder = Sample.policy { $0.chargedBy = .ordering }
    #expect(try Self.figures(ledger, byOrder).shipped == .byDay([:]))
    let september = try ledger.figures(for: Sample.month("2025-09"), of: .amazonJapan, policy: byOrder)
    #expect(september.shipped == .byDay([try Sample.day("2025-09-28"): 1]))
  }

  @Test func `5: contacts reported after the first change nothing, or count`() throws {
    var ledger = try Self.ledger()
    ledger.contacts = [
      ServiceContact(
        at: try Sample.moment("2025-09-30T10:00:00+09:00"), means: .email,
        reportedAt: try Sample.moment("2025-10-01T00:00:00+09:00"))
    ]
    #expect(try Self.figures(ledger).talliedContacts == 0)
    #expect(try Self.figures(ledger, Sample.policy { $0.lateContacts = .counted }).talliedContacts == 1)
  }

  @Test func `9: a newcomer's contacts are divided by all units, or those of enrolled days`() throws {
    var history = EnrolmentHistory()
    try history.enrol(in: .amazonJapan, from: Sample.moment("2025-09-15T00:00:00+09:00"))
    var ledger = ServiceLedger(enrolments: history)
    ledger.shipments = [
      Shipment(shippedAt: try Sample.moment("2025-08-01"), units: 60),
      Shipment(shippedAt: try Sample.moment("2025-09-20"), units: 40),
    ]
    ledger.contacts = (0..<5).map { _ in
      ServiceContact(at: Timestamp(iso8601: "2025-09-21") ?? .earliest, means: .chat)
    }
    let all = try FeeStatement(Self.figures(ledger))
    #expect(all.contactsPerUnit == Proportion(5, of: 100))
    #expect(all.tier == 1)
    let policy = Sample.policy { $0.newcomerUnits = .enrolledDays }
    let own = try FeeStatement(Self.figures(ledger, policy), policy: policy)
    #expect(own.contactsPerUnit == Proportion(5, of: 40))
    #expect(own.tier == 3)
  }

  @Test func `13: a unit that came back stays charged, or is free`() throws {
    var ledger = try Self.ledger()
    ledger.shipments = [Shipment(shippedAt: try Sample.moment("2025-10-02"), units: 2, isReturned: true)]
    #expect(try Self.figures(ledger).shipped == .byDay([Sample.day("2025-10-02"): 2]))
    let free = Sample.policy { $0.returnedUnits = .free }
    #expect(try Self.figures(ledger, free).shipped == .byDay([:]))
  }

  @Test func `14: units count one by one, or orders once`() throws {
    var ledger = try Self.ledger()
    for at in ["2025-08-01", "2025-08-02"] {
      ledger.shipments.append(Shipment(shippedAt: try Sample.moment(at), units: 3, order: 1))
    }
    ledger.shipments.append(Shipment(shippedAt: try Sample.moment("2025-08-03"), units: 4))
    #expect(try Self.figures(ledger).units == 10)
    #expect(try Self.figures(ledger, Sample.policy { $0.counting = .orders }).units == 2)
  }

  @Test(arguments: [false, true])
  func `14: an order of several days is charged once a month, on the first of them`(
    isReversed: Bool
  ) throws {
    var ledger = try Self.ledger()
    for (at, order) in [("2025-10-02", 1), ("2025-10-03", 1), ("2025-10-02", 2), ("2025-10-09", 1)] {
      ledger.shipments.append(Shipment(shippedAt: try Sample.moment(at), units: 3, order: order))
    }
    ledger.shipments.append(Shipment(shippedAt: try Sample.moment("2025-10-03"), units: 4))
    if isReversed { ledger.shipments.reverse() }
    let (second, third, ninth) = try (
      Sample.day("2025-10-02"), Sample.day("2025-10-03"), Sample.day("2025-10-09")
    )
    #expect(try Self.figures(ledger).shipped == .byDay([second: 6, third: 7, ninth: 3]))
    let orders = Sample.policy { $0.counting = .orders }
    #expect(try Self.figures(ledger, orders).shipped == .byDay([second: 2, third: 1]))
  }

  @Test func `15: what counts is when the buyer wrote, or when the buyer ordered`() throws {
    var ledger = try Self.ledger(until: "2025-08-01T00:00:00+09:00")
    ledger.contacts = [
      ServiceContact(
        at: try Sample.moment("2025-08-05"), means: .call, orderedAt: try Sample.moment("2025-07-20"))
    ]
    #expect(try Self.figures(ledger).talliedContacts == 0)
    #expect(try Self.figures(ledger, Sample.policy { $0.coverage = .orderTime }).talliedContacts == 1)
  }

  @Test func `who leaves at noon and joins again the same day is enrolled throughout`() throws {
    var ledger = try Self.ledger(until: "2025-10-10T12:00:00+09:00")
    try ledger.enrolments.enrol(in: .amazonJapan, from: Sample.moment("2025-10-10T18:00:00+09:00"))
    ledger.shipments = [
      Shipment(shippedAt: try Sample.moment("2025-10-10T11:00:00+09:00")),
      Shipment(shippedAt: try Sample.moment("2025-10-10T15:00:00+09:00")),
      Shipment(shippedAt: try Sample.moment("2025-10-10T20:00:00+09:00")),
    ]
    let statement = try FeeStatement(Self.figures(ledger))
    #expect(statement.segments.map(\.basis) == [.standard])
    #expect(statement.units == 2)
  }

  @Test func `a hundred thousand units are counted and charged`() throws {
    var ledger = try Self.ledger()
    let start = try Sample.moment("2025-07-01T00:00:00+09:00")
    ledger.shipments = (0..<100_000).map { index in
      Shipment(
        shippedAt: start.advanced(byMilliseconds: Int64(index) * 106_000), isTracked: index % 50 != 0)
    }
    ledger.contacts = (0..<500).map { index in
      ServiceContact(at: start.advanced(byMilliseconds: Int64(index) * 1_000_000), means: .chat)
    }
    let statement = try FeeStatement(Self.figures(ledger))
    #expect(statement.basis == .promotion)
    #expect(statement.ratePerUnit.minorUnits == 0)
    let units = ledger.shipments.count
    #expect((statement.figures.units ?? 0) + (statement.units ?? 0) == units)
  }
}
