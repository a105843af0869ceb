import Foundation
import HelpdeskAccount
import HelpdeskCore
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drawings are well-formed, escape every word, and need nothing beside themselves.
@Suite struct ChartTests {
  static let hostile = "<script>alert('&\"')</script>\u{0}\u{1}"

  static func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }

  @Test func `a histogram draws one bar for each count, and the limit between them`() {
    let chart = Histogram(
      "Answers", [.init("a", 4), .init("b", 2), .init("c", -3)], withinLimit: 2, limitLabel: "24 h")
    #expect(Self.isWellFormed(chart.svg))
    #expect(chart.svg.components(separatedBy: "<rect").count - 1 == 3)
    #expect(chart.svg.contains("height=\"160\"/>"))
    #expect(chart.svg.contains("height=\"80\"/>"))
    #expect(chart.svg.contains("class=\"late\" x=\"124\""))
    #expect(chart.svg.contains("x1=\"120\""))
  }

  @Test func `a gauge draws the value and every limit within its width`() {
    let chart = Gauges(
      "Health",
      [
        .init("x", "10 %", value: .percent(10), limits: [.percent(5), .percent(10)], isKept: false),
        .init("y", "unknown", value: Proportion(0, of: 0), limits: [], isKept: true),
        .init("z", "lots", value: Proportion(.max, of: 1), limits: [.percent(1)], isKept: true),
      ])
    #expect(Self.isWellFormed(chart.svg))
    #expect(chart.svg.components(separatedBy: "<line").count - 1 == 3)
    #expect(chart.svg.contains("width=\"270\" height=\"24\""))
  }

  @Test func `hostile words stay words`() {
    let histogram = Histogram(
      Self.hostile, [.init(Self.hostile, 1)], withinLimit: 1, limitLabel: Self.hostile)
    let gauges = Gauges(
      Self.hostile,
      [.init(Self.hostile, Self.hostile, value: .percent(1), limits: [.percent(2)], isKept: true)])
    var page = ReportPage(Self.hostile)
    page.add(histogram)
    page.add(gauges)
    page.add(Self.hostile, CSV(header: [Self.hostile], rows: [[.text(Self.hostile)], [.number(1)]]))
    #expect(Self.isWellFormed(histogram.svg))
    #expect(Self.isWellFormed(gauges.svg))
    #expect(!page.html.contains("<script"))
    #expect(page.html.contains("default-src 'none'"))
    #expect(!page.html.contains("http://") && !page.html.contains("https://"))
  }

  @Test func `no bars, no values, no rows are drawn as nothing`() {
    #expect(Self.isWellFormed(Histogram("none", [], withinLimit: 9).svg))
    #expect(Self.isWellFormed(Gauges("none", []).svg))
  }

  @Test func `each report has its drawing`() throws {
    let statement = try FeeStatement(Sample.october(8, 100, tracked: 90, of: 100))
    #expect(statement.chart.rows.map(\.limits.count) == [3, 1])
    #expect(statement.chart.rows.map(\.isKept) == [false, false])
    let report = try ResponseReportTests.report()
    #expect(report.chart.bars.map(\.count).reduce(0, +) == report.total.answered)
    #expect(report.chart.withinLimit == 7)
    #expect(report.page.html.contains("agent:noor"))
    let records = AccountRecords(responses: ResponseReportTests.records)
    let health = HealthReport(
      records, asOf: HealthReportTests.end, calendar: try StoreCalendar(.amazonJapan))
    #expect(!health.chart.rows.isEmpty)
    #expect(Self.isWellFormed(health.chart.svg))
  }
}
