import ArgumentParser
import Helpdesk

/// Finds entries.
struct SearchTickets: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds entries by words in any language, order id, name or masked address.")

  @Argument(help: "What to look for; every part of it must be found.")
  var query: String

  @Option(help: "Most hits, 1 to 1000; 50 unless told.")
  var limit = 50

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit takes 1 to 1000.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let hits = try await options.withDesk(.writingIfFree) { try await $0.desk.search(query, limit: limit) }
    if printer.isJSON {
      for hit in hits {
        let ticket = JSON.ticket(hit.entry.ticket)
        try printer.print(
          ["ticket": ticket, "entry": .entry(hit.entry), "snippet": .string(hit.snippet)], "")
      }
    } else if hits.isEmpty {
      try printer.print(plain: ["Nothing found."])
    } else {
      var table = Table("ENTRY", "TEXT")
      for hit in hits {
        let snippet = PlainText.cut(PlainText(hit.snippet).oneLine, to: 90)
        table.add(Table.Cell(hit.entry.description, .strong), Table.Cell(snippet))
      }
      try printer.print(plain: table.lines(printer.style))
    }
  }
}
