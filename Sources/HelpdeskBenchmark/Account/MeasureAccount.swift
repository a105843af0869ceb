import ArgumentParser

/// Measures the account's figures.
struct MeasureAccount: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "A month's statement, account health, and reading order reports.")

  @Option(help: "Units of the month's statement.")
  var units = 100_000

  @Option(help: "Messages that health is computed from.")
  var responses = 1_000_000

  @Option(help: "Lines of the order report.")
  var lines = 200_000

  @OptionGroup var sheet: SheetOptions

  func run() async throws { sheet.print(try measure()) }

  func measure() throws -> Sheet {
    var table = Sheet(
      "Account",
      """
      A month's statement, counted from single packages; account health and the report of response times, from
      single messages; an order report of 24 columns, read in pieces of 64 KiB. Medians of five.
      """)
    SheetOptions.say("counting")
    let figures = AccountTrial(units: max(1, units), responses: max(1, responses), lines: max(1, lines))
    let statement = try figures.statement()
    let (health, report) = try figures.health()
    let reading = try figures.orderLinesPerSecond()
    add("statement of \(Figure.grouped(units)) units", statement.median, "ms", &table)
    add("health over \(Figure.grouped(responses)) messages", health.median, "ms", &table)
    add("response times by day, as many", report.median, "ms", &table)
    add("order lines read", reading.median, "lines/s", &table)
    return table
  }

  private func add(_ name: String, _ value: Double, _ unit: String, _ table: inout Sheet) {
    table.add([
      Figure("measure", "measure", name), Figure("value", "value", value, places: 1),
      Figure("unit", "unit", unit),
    ])
  }
}
