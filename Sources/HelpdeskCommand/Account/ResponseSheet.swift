import Helpdesk
import HelpdeskAccount

/// A response report as it is shown: its metrics, its groups, its drawings.
struct ResponseSheet {
  let report: ResponseReport
  /// The metrics of the days asked for.
  let metrics: [HealthReport.Reading]
  /// How the account stood at the moment.
  let health: HealthReport
  /// Messages that are owed an answer, by how much of the time is left.
  let openWork: Histogram

  /// Gathers the report.
  ///
  /// - Parameters:
  ///   - records: What the desk knows.
  ///   - days: The days of receipt, up to the one after the last.
  ///   - moment: What it holds for.
  init(_ records: AccountRecords, days: Range<Day>, at moment: ReportMoment) {
    report = ResponseReport(records.responses, days: days, asOf: moment.end, calendar: moment.calendar)
    health = HealthReport(records, asOf: moment.end, calendar: moment.calendar)
    openWork = Self.openWork(records.responses, at: moment.end)
    let window = moment.calendar.moments(of: days)
    var received = AccountRecords()
    received.responses = records.responses.filter { window.contains($0.receivedAt) }
    // From the first day to the moment: what came in later than the days asked for is left out above.
    let span = max(1, moment.lastDay.rawValue - days.lowerBound.rawValue + 1)
    let limits = Self.metrics.compactMap { metric in
      HealthThreshold.table.first { $0.metric == metric }.map { row in
        HealthThreshold(metric, days: span, row.side, row.limit, source: row.source)
      }
    }
    metrics =
      HealthReport(received, asOf: moment.end, calendar: moment.calendar, thresholds: limits).readings
  }

  /// The metrics that response times decide.
  private static let metrics: [HealthMetric] = [.responsesInTime, .medianFirstResponse]

  /// Upper ends of the bars, in hours that are left.
  private static let hoursLeft: [Int64] = [3, 6, 12, 24]

  private static func openWork(_ records: [ResponseRecord], at moment: Timestamp) -> Histogram {
    var counts = [Int](repeating: 0, count: hoursLeft.count + 1)
    for record in records where record.settledAt == nil {
      let left = (record.receivedAt + ResponseRecord.limit).milliseconds(since: moment)
      let bar = left < 0 ? counts.count - 1 : hoursLeft.firstIndex { left <= $0 * 3_600_000 }
      counts[bar ?? counts.count - 2] += 1
    }
    let labels = hoursLeft.map { "≤ \($0) h" } + ["late"]
    return Histogram(
      "Open work by the time that is left", zip(labels, counts).map { Histogram.Bar($0, $1) },
      withinLimit: hoursLeft.count, limitLabel: "due")
  }

  /// The report with its drawings on one page.
  var page: ReportPage {
    var page = report.page
    page.add(openWork)
    page.add(health.chart)
    return page
  }

  /// The metrics and every group, for people.
  var table: Table {
    var table = Table(
      "BY", "NAME", "RECEIVED", "IN TIME", "LATE", "PENDING", "WAIVED", "RATE", "MEDIAN", "9 OF 10")
    table.add("all", report.total)
    for dimension in ResponseDimension.allCases {
      for row in report.rows(by: dimension) { table.add(dimension.rawValue, row.times, name: row.key) }
    }
    return table
  }
}

extension Table {
  fileprivate mutating func add(_ dimension: String, _ times: ResponseTimes, name: String = "") {
    let late = Cell(String(times.late), times.late > 0 ? .alarm : .plain)
    add(
      Cell(dimension), Cell(name.isEmpty ? nil : PlainText(name).oneLine), Cell(String(times.received)),
      Cell(String(times.inTime)), late, Cell(String(times.pending)), Cell(String(times.waived)),
      Cell(times.rate.percentText().map { "\($0) %" }), Cell(times.median?.words),
      Cell(times.ninthDecile?.words))
  }
}

extension Duration {
  /// Hours and minutes: `3 h 12 min`.
  fileprivate var words: String {
    let minutes = components.seconds / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
