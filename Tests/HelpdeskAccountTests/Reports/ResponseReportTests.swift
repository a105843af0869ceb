import HelpdeskAccount
import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R76: response times by agent, channel, category, language, marketplace, hour and day.
@Suite struct ResponseReportTests {
  static func record(
    _ at: String, after hours: Int64?, _ means: ResponseRecord.Means = .answer, agent: String? = "agent:mika",
    category: HelpdeskCore.Category? = .delivery, language: String? = "ja", store: Marketplace? = .amazonJapan
  ) -> ResponseRecord {
    let start = Timestamp(iso8601: at) ?? .earliest
    return ResponseRecord(
      receivedAt: start, settledAt: hours.map { start + .hours($0) }, means: means,
      agent: agent.map { PrincipalID(rawValue: $0) }, category: category, language: language,
      marketplace: store)
  }

  static let records = [
    record("2025-10-01T00:30:00+09:00", after: 2), record("2025-10-01T23:30:00+09:00", after: 24),
    record("2025-10-02T09:00:00+09:00", after: 25, agent: "agent:noor", category: .return, language: "en"),
    record("2025-10-02T09:59:00+09:00", after: nil, agent: nil, category: nil, language: nil, store: nil),
    record("2025-10-03T12:00:00+09:00", after: 1, .waiver),
    record("2025-09-30T23:59:59+09:00", after: 1), record("2025-10-04T00:00:00+09:00", after: 1),
  ]

  static func report(asOf: String = "2025-10-10") throws -> ResponseReport {
    let days = try Sample.day("2025-10-01")..<Sample.day("2025-10-04")
    return ResponseReport(
      records, days: days, asOf: try Sample.moment(asOf), calendar: try StoreCalendar(.amazonJapan))
  }

  @Test func `the days are the store's, the first included and the one after the last not`() throws {
    let total = try Self.report().total
    #expect(total.received == 5)
    #expect(total.inTime == 2)
    #expect(total.late == 2)
    #expect(total.pending == 1)
    #expect(total.waived == 1)
    #expect(total.rate == Proportion(2, of: 4))
    #expect(total.median == .seconds(24 * 3_600))
    #expect(total.mean == .seconds(17 * 3_600))
    #expect(total.ninthDecile == .seconds(25 * 3_600))
  }

  @Test(arguments: [
    (ResponseDimension.agent, ["", "agent:mika", "agent:noor"], [1, 3, 1]),
    (.channel, ["buyer-seller-messaging"], [5]), (.category, ["", "delivery", "return"], [1, 3, 1]),
    (.language, ["", "en", "ja"], [1, 1, 3]), (.marketplace, ["", "amazon.co.jp"], [1, 4]),
    (.hour, ["00", "09", "12", "23"], [1, 2, 1, 1]),
    (.day, ["2025-10-01", "2025-10-02", "2025-10-03"], [2, 2, 1]),
  ])
  func `each dimension groups every message once`(
    dimension: ResponseDimension, keys: [String], counts: [Int]
  ) throws {
    let rows = try Self.report().rows(by: dimension)
    #expect(rows.map(\.key) == keys)
    #expect(rows.map(\.times.received) == counts)
  }

  @Test func `hours are those of the store's clocks, on both sides of a change to winter time`() throws {
    let records = [
      "2025-10-25T22:30:00Z", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z", "2025-10-26T03:00:00Z",
    ]
    .map { Self.record($0, after: 1) }
    let days = try Sample.day("2025-10-26")..<Sample.day("2025-10-27")
    let report = ResponseReport(
      records, days: days, asOf: .latest, calendar: try StoreCalendar(.amazonGermany))
    let rows = report.rows(by: .hour)
    #expect(rows.map(\.key) == ["00", "02", "04"])
    #expect(rows.map(\.times.received) == [1, 2, 1])
  }

  @Test func `a past day is seen as it was`() throws {
    let total = try Self.report(asOf: "2025-10-01T12:00:00+09:00").total
    #expect(total.received == 1)
    #expect(total.inTime == 1)
    let early = try Self.report(asOf: "2025-10-01T01:00:00+09:00").total
    #expect(early.pending == 1)
    #expect(early.rate.isUnknown)
    #expect(early.median == nil)
  }

  @Test func `the bars hold every answer, and 24 hours stand within the limit`() throws {
    let report = try Self.report()
    #expect(report.distribution.reduce(0, +) == report.total.answered)
    let limit = try #require(ResponseReport.barEnds.firstIndex(of: 24))
    #expect(report.distribution[1] == 1)
    #expect(report.distribution[limit] == 1)
    #expect(report.distribution[limit + 1] == 1)
  }

  @Test func `the spreadsheet has a row for all and one for each group`() throws {
    let lines = try Self.report().csv.text.split(separator: "\r\n")
    #expect(lines.count == 1 + 1 + 3 + 1 + 3 + 3 + 2 + 4 + 3)
    #expect(lines[1] == "all,,5,3,2,2,1,1,50.00,86400,61200,90000")
    #expect(lines.contains("agent,agent:mika,3,2,2,0,0,1,100.00,46800,46800,86400"))
  }

  @Test func `an agent's id cannot become a formula`() throws {
    let record = Self.record("2025-10-01T10:00:00+09:00", after: 1, agent: "=cmd")
    let days = try Sample.day("2025-10-01")..<Sample.day("2025-10-04")
    let report = ResponseReport([record], days: days, asOf: .latest, calendar: .utc)
    #expect(report.csv.text.contains("agent,\"'=cmd\","))
  }
}
