import ArgumentParser

/// Measures work W.
struct MeasureWriting: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Writing, against bare prepared statements in the same run.")

  @Option(help: "Tickets at each number of callers, five operations each; at least one a caller and turn.")
  var tickets = 5_000

  @Option(help: "Numbers of concurrent callers, with commas between.")
  var callers = "1,16,256,4096"

  @Option(help: "Turns that the engine and its references take.")
  var rounds = 5

  @Option(help: "Readers beside the writer, in a table of their own; 0 for none.")
  var readers = 0

  @OptionGroup var sheet: SheetOptions

  func run() async throws {
    sheet.print(try await measure())
    if readers > 0 { sheet.print(try await measureReaders()) }
  }

  /// What readers cost the writer, at 256 callers.
  func measureReaders() async throws -> Sheet {
    var table = Sheet(
      "Readers beside the writer",
      """
      The writer alone and beside readers, in turns. A reader takes an inbox page and a ticket, and looks at
      them for a tenth of a second.
      """)
    SheetOptions.say("writing beside \(readers) readers")
    let trial = ReadersTrial(
      tickets: max(tickets, 512 * max(1, rounds)), callers: 256, readers: readers, rounds: max(1, rounds))
    table.add(try await trial.run())
    return table
  }

  func measure() async throws -> Sheet {
    var table = Sheet.writing
    for count in try Self.numbers(callers) {
      SheetOptions.say("writing with \(count) callers")
      let rounds = max(1, rounds)
      let trial = WritingTrial(
        tickets: max(tickets, count * rounds), callers: count, rounds: rounds)
      table.add(try await trial.run().row(callers: count))
    }
    return table
  }

  private static func numbers(_ list: String) throws -> [Int] {
    let numbers = list.split(separator: ",").map { Int($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 ?? 0 > 0 }) else { throw BenchmarkError.badList(list) }
    return numbers.compactMap(\.self)
  }
}
