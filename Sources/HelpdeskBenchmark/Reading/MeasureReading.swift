import ArgumentParser
import Foundation

/// Measures what an app reads.
struct MeasureReading: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads of a filled desk, against the bare statements of the same reads.")

  @Option(help: "Tickets of the desk.")
  var tickets = 100_000

  @Option(help: "How often each read is made.")
  var turns = 500

  @Option(help: "Where the filled desk is kept for the next run; nowhere unless told.")
  var desk: String?

  @OptionGroup var sheet: SheetOptions

  func run() async throws { sheet.print(try await measure()) }

  func measure() async throws -> Sheet {
    let scratch = try Scratch()
    let file = desk.map { URL(filePath: $0) } ?? scratch.file("desk")
    let trial = ReadingTrial(
      file: file, tickets: max(ReadingTrial.longTickets, tickets), turns: max(1, turns))
    let peak = try await trial.fill()
    SheetOptions.say("reading")
    let rows = try await trial.run()
    var table = Sheet(
      "Reading, at \(Figure.grouped(tickets)) tickets",
      """
      A quarter of the tickets is pending, a quarter waits for the buyer, the rest is closed. *Statement* is
      the bare prepared statement, or statements, of the same read on a connection of its own, in turns with
      the engine's: it fetches the bytes and folds nothing. All is in the system's cache.
      """,
      """
      The desk's file has \(Figure.grouped(megabytes(file))) MB. \(Self.sentence(peak))
      """)
    for row in rows { table.add(row) }
    return table
  }

  private static func sentence(_ peak: Double?) -> String {
    guard let peak else { return "It was filled by an earlier run." }
    return "While 256 callers filled it, the process had at most \(Figure.grouped(Int(peak))) MB of memory."
  }

  private func megabytes(_ file: URL) -> Int { BenchmarkDesk.byteCount(of: file) / 1_000_000 }
}
