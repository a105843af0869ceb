import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskAccount

/// How quickly buyers were answered.
struct ReportResponses: Verb {
  static let configuration = CommandConfiguration(
    commandName: "responses",
    abstract: "Reports response times by agent, channel, category, language, store, hour and day.",
    discussion: """
      A message counts on the day it came in, by the home store's clock. With --as-of the report is the one \
      that would have been printed at the end of that day.
      """)

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("The first day.", valueName: "date"))
  var firstDay: String

  @Option(
    name: .customLong("to"), parsing: .unconditional,
    help: ArgumentHelp("The last day, itself included.", valueName: "date"))
  var lastDay: String

  @Option(
    name: .customLong("as-of"), parsing: .unconditional,
    help: ArgumentHelp("As it was known at the end of this day; now unless told.", valueName: "date"))
  var knownDay: String?

  @Option(
    name: .customLong("html"), help: ArgumentHelp("Write a page with drawings.", valueName: "file"))
  var pagePath: String?

  @Flag(name: .customLong("csv"), help: "Print comma-separated values, one row a group.")
  var isCSV = false

  @OptionGroup var options: DeskOptions

  func validate() throws {
    if isCSV && options.isJSON { throw ValidationError("Choose --csv or --json.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let days = try days
    let bar = ProgressBar("Reading", isShown: !printer.isJSON)
    let sheet = try await options.withDesk(.reading) { door in
      let home = try await door.desk.state().home
      let moment = try ReportMoment(endOf: knownDay, now: try await door.desk.now(), at: home)
      let longest = HealthThreshold.table.map(\.days).max() ?? 1
      let first = min(days.lowerBound, moment.lastDay.advanced(by: 1 - longest))
      let records = try await AccountRecords(
        of: door.desk, since: moment.calendar.start(of: first), before: moment.end, bar: bar)
      return ResponseSheet(records, days: days, at: moment)
    }
    if let pagePath { try Data(sheet.page.html.utf8).write(toFileAt: pagePath) }
    if isCSV { return try printer.print(sheet.report.csv) }
    try printer.print(sheet.json, sheet.table.lines(printer.style).joined(separator: "\n"))
  }

  private var days: Range<Day> {
    get throws {
      let first = try Day(argument: firstDay, "--from")
      let last = try Day(argument: lastDay, "--to")
      guard first <= last else {
        throw BadInput("--to is earlier than --from. Give the days the other way round.")
      }
      return first..<last.advanced(by: 1)
    }
  }
}
