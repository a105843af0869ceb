import ArgumentParser
import Helpdesk
import HelpdeskAccount

/// How the account stands against the marketplace's limits.
struct ShowHealth: Verb {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Shows how the account stands against its limits.",
    discussion: """
      Days are those of the home store. A figure the desk cannot know, because its orders were not imported, \
      is unknown and never taken for good.
      """)

  @Option(
    name: .customLong("as-of"), parsing: .unconditional,
    help: ArgumentHelp("The last day looked at; today unless told.", valueName: "date"))
  var lastDay: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let bar = ProgressBar("Reading", isShown: !printer.isJSON)
    let report = try await options.withDesk(.reading) { door in
      let home = try await door.desk.state().home
      let moment = try ReportMoment(endOf: lastDay, now: try await door.desk.now(), at: home)
      let longest = HealthThreshold.table.map(\.days).max() ?? 1
      let start = moment.calendar.start(of: moment.lastDay.advanced(by: 1 - longest))
      let records = try await AccountRecords(of: door.desk, since: start, before: moment.end, bar: bar)
      return HealthReport(records, asOf: moment.end, calendar: moment.calendar)
    }
    try printer.print(
      ["metrics": .array(report.readings.map { JSON($0) })],
      report.readings.table.lines(printer.style).joined(separator: "\n"))
  }
}

extension [HealthReport.Reading] {
  /// The readings for people, one a line.
  var table: Table {
    var table = Table("METRIC", "WINDOW", "VALUE", "LIMIT", "STATE", "COUNTED", "SOURCE")
    for reading in self {
      table.add(
        Table.Cell(reading.threshold.metric.rawValue), Table.Cell(reading.windowText),
        Table.Cell(reading.valueText), Table.Cell(reading.threshold.words),
        Table.Cell(reading.state.rawValue, reading.state.ink), Table.Cell(String(reading.count)),
        Table.Cell(reading.importedFrom.map { PlainText($0).oneLine } ?? reading.threshold.source))
    }
    return table
  }
}

extension HealthState {
  /// How it stands out on a terminal.
  fileprivate var ink: Style.Ink {
    switch self {
    case .ok: .plain
    case .atRisk: .warning
    case .breached: .alarm
    case .unknown: .faint
    }
  }
}
