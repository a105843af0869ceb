import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskAccount

/// What the marketplace's customer service costs in a month, and how that came about.
struct FeesOfMonth: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fees",
    abstract: "Tells what the marketplace's customer service costs in a month, and why.",
    discussion: """
      Everything comes from the figures given, so no desk is needed. The tier follows from contacts and units \
      of the three months before, the promotion from tracked packages of the 30 days before, and the charge \
      from the units shipped in the month itself.
      """)

  @OptionGroup(title: "Figures") var figures: FeeOptions

  @Flag(name: .customLong("csv"), help: "Print comma-separated values, one row a stretch of days.")
  var isCSV = false

  @Option(
    name: .customLong("html"),
    help: ArgumentHelp("Write a page with the statement drawn against the tiers.", valueName: "file"))
  var pagePath: String?

  @OptionGroup var options: DeskOptions

  func validate() throws {
    if isCSV && options.isJSON { throw ValidationError("Choose --csv or --json.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let now = try options.time ?? Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    let statement: FeeStatement
    do { statement = try FeeStatement(try figures.figures(at: now)) } catch let problem as AccountProblem {
      throw BadInput(problem)
    }
    if let pagePath { try Data(statement.page.html.utf8).write(toFileAt: pagePath) }
    if isCSV { return try printer.print(statement.csv) }
    try printer.print(JSON(statement), statement.table.lines(printer.style).joined(separator: "\n"))
  }
}

extension FeeStatement {
  /// Every input, the tiers, the reasons and the charge, for people.
  fileprivate var table: Table {
    var table = Table("FEE", "HOW IT CAME ABOUT")
    for line in lines {
      table.add(Table.Cell(line.label, line.label == "Charge" ? .strong : .plain), Table.Cell(line.value))
    }
    return table
  }

  /// The statement as one page.
  fileprivate var page: ReportPage {
    var page = ReportPage("Service fee of \(figures.month), \(figures.store)")
    page.add(chart)
    page.add("By days", csv)
    page.add(
      "How it came about",
      CSV(header: ["what", "how much"], rows: lines.map { [.text($0.label), .text($0.value)] }))
    return page
  }
}
