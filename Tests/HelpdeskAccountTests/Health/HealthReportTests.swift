import HelpdeskAccount
import HelpdeskCore
import Testing

/// Each metric on its boundary, in windows of the store's days, and nothing from after the moment asked for.
@Suite struct HealthReportTests {
  static func at(_ text: String) -> Timestamp { Timestamp(iso8601: text) ?? .earliest }
  /// The end of 31 October 2025 in Japan.
  static let end = at("2025-11-01T00:00:00+09:00")

  static func reading(
    _ metric: HealthMetric, _ records: AccountRecords, asOf: Timestamp = end
  ) throws -> HealthReport.Reading {
    let report = HealthReport(records, asOf: asOf, calendar: try StoreCalendar(.amazonJapan))
    return try #require(report.readings.first { $0.threshold.metric == metric && $0.importedFrom == nil })
  }

  static func response(
    _ received: String, after milliseconds: Int64?, _ means: ResponseRecord.Means = .answer
  ) -> ResponseRecord {
    let start = at(received)
    let settled = milliseconds.map { start.advanced(byMilliseconds: $0) }
    return ResponseRecord(receivedAt: start, settledAt: settled, means: means)
  }

  @Test func `without records every metric is unknown`() throws {
    let report = HealthReport(AccountRecords(), asOf: Self.end, calendar: try StoreCalendar(.amazonJapan))
    #expect(report.readings.count == HealthThreshold.table.count)
    #expect(report.readings.allSatisfy { $0.state == .unknown && $0.valueText == nil })
    #expect(report.state == .unknown)
  }

  @Test(
    arguments: [
      (86_400_000, 1, 1), (86_400_001, 0, 1), (86_399_999, 1, 1), (0, 1, 1), (-5, 1, 1),
    ] as [(Int64, Int, Int)])
  func `exactly 24 hours is in time`(milliseconds: Int64, part: Int, whole: Int) throws {
    let records = AccountRecords(responses: [Self.response("2025-10-20", after: milliseconds)])
    #expect(try Self.reading(.responsesInTime, records).value == Proportion(part, of: whole))
  }

  @Test func `a pending message is late once it is older than 24 hours, and before that not judged`() throws {
    let records = AccountRecords(responses: [Self.response("2025-10-20T00:00:00Z", after: nil)])
    let due = Self.at("2025-10-21T00:00:00Z")
    #expect(try Self.reading(.responsesInTime, records, asOf: due).count == 0)
    // The moment asked for is itself excluded: one later, the message is exactly 24 hours old.
    let exactly = try Self.reading(.responsesInTime, records, asOf: due.advanced(byMilliseconds: 1))
    #expect(exactly.count == 0)
    let later = try Self.reading(.responsesInTime, records, asOf: due.advanced(byMilliseconds: 2))
    #expect(later.value == Proportion(0, of: 1))
  }

  @Test func `what needs no answer, and what was handed over, is in no rate`() throws {
    let records = AccountRecords(responses: [
      Self.response("2025-10-20", after: 90_000_000, .waiver),
      Self.response("2025-10-20", after: 1_000, .transfer),
    ])
    #expect(try Self.reading(.responsesInTime, records).state == .unknown)
    #expect(try Self.reading(.medianFirstResponse, records).state == .unknown)
  }

  @Test func `the past is computed as it was`() throws {
    let records = AccountRecords(responses: [Self.response("2025-10-20T00:00:00Z", after: 172_800_000)])
    let before = try Self.reading(.responsesInTime, records, asOf: Self.at("2025-10-20T12:00:00Z"))
    #expect(before.count == 0)
    let between = try Self.reading(.responsesInTime, records, asOf: Self.at("2025-10-21T12:00:00Z"))
    #expect(between.value == Proportion(0, of: 1))
    #expect(try Self.reading(.responsesInTime, records).value == Proportion(0, of: 1))
  }

  @Test(arguments: [
    ([11], "11 h 59 min", HealthState.atRisk, -1), ([12], "12 h 0 min", .breached, 0),
    ([8], "8 h 0 min", .ok, 0), ([1, 20, 5], "5 h 0 min", .ok, 0), ([2, 10], "6 h 0 min", .ok, 0),
  ])
  func `the median of first answers stays below twelve hours`(
    hours: [Int64], text: String, state: HealthState, minutes: Int64
  ) throws {
    let extra: Int64 = minutes == -1 ? 59 * 60_000 : 0
    var responses = hours.map { Self.response("2025-10-20", after: $0 * 3_600_000 + extra) }
    responses.append(Self.response("2025-10-20", after: nil))
    var later = Self.response("2025-10-20", after: 80_000_000)
    later.isFirst = false
    responses.append(later)
    let reading = try Self.reading(.medianFirstResponse, AccountRecords(responses: responses))
    #expect(reading.valueText == text)
    #expect(reading.state == state)
    #expect(reading.count == hours.count)
  }

  @Test func `an order with several defects counts once, by the day it was placed`() throws {
    let known = Self.at("2025-10-20")
    var orders = (0..<199).map { _ in OrderRecord(orderedAt: Self.at("2025-10-01")) }
    orders.append(
      OrderRecord(
        orderedAt: Self.at("2025-10-01"), defects: [.claim: known, .negativeFeedback: known]))
    // Sixty days end with 31 October and begin with 2 September.
    orders.append(OrderRecord(orderedAt: Self.at("2025-09-01T23:59:59+09:00"), defects: [.claim: known]))
    let reading = try Self.reading(.orderDefects, AccountRecords(orders: orders))
    #expect(reading.value == Proportion(1, of: 200))
    #expect(reading.state == .ok)
    let early = try Self.reading(.orderDefects, AccountRecords(orders: orders), asOf: known)
    #expect(early.value == Proportion(0, of: 201), "nothing was known yet, and the older order was in time")
    #expect(try Self.reading(.orderDefects, AccountRecords(orders: Array(orders[101...]))).state == .breached)
  }

  @Test(arguments: OrderRecord.Defect.allCases) func `what is no defect makes none`(
    defect: OrderRecord.Defect
  ) throws {
    let order = OrderRecord(orderedAt: Self.at("2025-10-01"), defects: [defect: Self.at("2025-10-02")])
    let counting: Set<OrderRecord.Defect> = [.negativeFeedback, .claim, .serviceChargeback]
    let reading = try Self.reading(.orderDefects, AccountRecords(orders: [order]))
    #expect(reading.value.numerator == (counting.contains(defect) ? 1 : 0))
  }

  @Test func `a shipment is late after the promised moment, and while it is missing`() throws {
    let due = Self.at("2025-10-10T12:00:00Z")
    func order(_ shipped: Timestamp?, _ fulfilment: OrderContext.Fulfilment = .mfn) -> OrderRecord {
      OrderRecord(orderedAt: Self.at("2025-10-08"), fulfilment: fulfilment, shipBy: due, shippedAt: shipped)
    }
    let orders = [
      order(due), order(due.advanced(byMilliseconds: 1)), order(nil), order(nil, .fba),
      order(due.advanced(byMilliseconds: -1), .sfp),
    ]
    let reading = try Self.reading(.lateShipments, AccountRecords(orders: orders))
    #expect(reading.value == Proportion(2, of: 4))
  }

  @Test(arguments: [(190, HealthState.atRisk), (189, .breached), (193, .ok), (192, .atRisk)])
  func `190 of 200 packages with valid tracking pass`(tracked: Int, state: HealthState) throws {
    let orders = (0..<200).map { index in
      OrderRecord(
        orderedAt: Self.at("2025-10-08"), shippedAt: Self.at("2025-10-09"), packages: 1,
        trackedPackages: index < tracked ? 1 : 0)
    }
    #expect(try Self.reading(.validTracking, AccountRecords(orders: orders)).state == state)
  }

  @Test func `a matter is settled within 72 hours, exactly included; an open one is judged after`() throws {
    func matter(_ hours: Int64?) -> MatterRecord {
      let start = Self.at("2025-10-10")
      return MatterRecord(openedAt: start, closedAt: hours.map { start + .hours($0) }, wasAnswered: true)
    }
    let matters = [matter(72), matter(73), matter(nil), matter(1)]
    let reading = try Self.reading(.resolvedInTime, AccountRecords(matters: matters))
    #expect(reading.value == Proportion(2, of: 4))
    #expect(reading.state == .breached, "half is not most")
    let early = try Self.reading(
      .resolvedInTime, AccountRecords(matters: matters), asOf: Self.at("2025-10-10T02:00:00Z"))
    #expect(early.value == Proportion(1, of: 1))
  }

  @Test func `a matter closed without a word to the buyer is abandoned`() throws {
    let closed = Self.at("2025-10-11")
    let matters = [
      MatterRecord(openedAt: Self.at("2025-10-10"), closedAt: closed, wasAnswered: false),
      MatterRecord(openedAt: Self.at("2025-10-10"), closedAt: closed, wasAnswered: true),
      MatterRecord(openedAt: Self.at("2025-10-10"), closedAt: closed, wasAnswered: false, hasQuestion: false),
    ]
    let reading = try Self.reading(.abandonedCases, AccountRecords(matters: matters))
    #expect(reading.value == Proportion(1, of: 2))
    #expect(reading.state == .breached)
  }

  @Test func `a claim is due after 48 hours unless its notice says otherwise`() throws {
    let opened = Self.at("2025-10-10T00:00:00Z")
    let stated = Self.at("2025-10-13T00:00:00Z")
    #expect(ClaimRecord(openedAt: opened).deadline == Self.at("2025-10-12T00:00:00Z"))
    func value(_ claim: ClaimRecord) throws -> Proportion {
      try Self.reading(.claimsInTime, AccountRecords(claims: [claim])).value
    }
    #expect(try value(ClaimRecord(openedAt: opened, answeredAt: opened + .hours(48))) == Proportion(1, of: 1))
    #expect(try value(ClaimRecord(openedAt: opened, answeredAt: opened + .hours(49))) == Proportion(0, of: 1))
    let said = ClaimRecord(openedAt: opened, statedDeadline: stated, answeredAt: opened + .hours(49))
    #expect(try value(said) == Proportion(1, of: 1))
    #expect(try value(ClaimRecord(openedAt: opened)) == Proportion(0, of: 1))
    #expect(try value(ClaimRecord(openedAt: Self.at("2025-10-31T00:00:00Z"))).isUnknown)
  }

  @Test func `a window shifted by a day loses its first day and gains the next`() throws {
    let calendar = try StoreCalendar(.amazonJapan)
    let start = try Sample.day("2025-08-20")
    let responses = (0..<90).map { index in
      let noon = calendar.start(of: start.advanced(by: index)).advanced(byMilliseconds: 43_200_000)
      // Every third answer is late.
      return ResponseRecord(receivedAt: noon, settledAt: noon + .hours(index % 3 == 0 ? 30 : 2))
    }
    let records = AccountRecords(responses: responses)
    var last: Proportion?
    for shift in 40..<80 {
      let asOf = calendar.start(of: start.advanced(by: shift))
      let reading = try Self.reading(.responsesInTime, records, asOf: asOf)
      #expect(reading.window == start.advanced(by: shift - 30)..<start.advanced(by: shift))
      // The last noon is 12 hours old: answered in time or not judged yet.
      let judged = (shift - 30..<shift).filter { $0 < shift - 1 || $0 % 3 != 0 }
      let inTime = judged.filter { $0 % 3 != 0 }
      #expect(reading.value == Proportion(inTime.count, of: judged.count))
      if let last { #expect(abs(last.numerator - reading.value.numerator) <= 1) }
      last = reading.value
    }
  }

  @Test func `the worst known state is the account's`() throws {
    let records = AccountRecords(responses: [Self.response("2025-10-20", after: 1_000)])
    let calendar = try StoreCalendar(.amazonJapan)
    #expect(HealthReport(records, asOf: Self.end, calendar: calendar).state == .ok)
    let late = AccountRecords(responses: [Self.response("2025-10-20", after: 90_000_000)])
    #expect(HealthReport(late, asOf: Self.end, calendar: calendar).state == .breached)
  }
}
