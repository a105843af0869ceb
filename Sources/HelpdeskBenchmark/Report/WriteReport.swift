import ArgumentParser
import Foundation

/// Measures everything and writes `Docs/Performance.md`.
struct WriteReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Measures everything and prints Docs/Performance.md.")

  @Option(help: "Tickets at each number of callers.")
  var writing = 10_000

  @Option(help: "Numbers of concurrent callers, with commas between.")
  var callers = "1,16,256,4096"

  @Option(help: "Readers beside the writer.")
  var readers = 100

  @Option(help: "Tickets of the desk that is read.")
  var reading = 100_000

  @Option(help: "Where the filled desk is kept for the next run; nowhere unless told.")
  var desk: String?

  @Option(help: "Entries of the log that is verified.")
  var events = 1_000_000

  @Option(help: "A folder for charts, beside the page; none are drawn unless told.")
  var charts: String?

  @Option(help: "A sentence about the circumstances, such as other work on the machine.")
  var remark: String?

  func run() async throws {
    // First, so that the memory it speaks of is its own.
    let reading = try await
      (try MeasureReading.parse(
        ["--tickets", "\(reading)"] + (desk.map { ["--desk", $0] } ?? []))).measure()
    let writing = try MeasureWriting.parse(
      ["--tickets", "\(writing)", "--callers", callers, "--readers", "\(readers)"])
    var sheets = [
      try await writing.measure(), try await writing.measureReaders(), reading,
      try await (try MeasureTrail.parse(["--events", "\(events)"])).measure(),
      (try MeasureLanguage.parse([])).measure(),
      try (try MeasureAccount.parse([])).measure(),
    ]
    #if Mail
      sheets.append(try await (try MeasureMail.parse([])).measure())
    #endif
    let names = try drawn(["writing": .writing(sheets[0]), "reading": .reading(reading)])
    SheetOptions.write(ReportPage(remark: remark, charts: names).lines(sheets), to: .standardOutput)
  }

  /// Draws charts, where a folder for them is given.
  ///
  /// - Returns: Their places as the page sees them, by title.
  private func drawn(_ drawings: [String: BarChart]) throws -> [String: String] {
    guard let charts else { return [:] }
    let folder = URL(filePath: charts)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var places: [String: String] = [:]
    for (name, chart) in drawings {
      let file = "\(name).svg"
      try Data(chart.svg.utf8).write(to: folder.appending(path: file))
      places[chart.title] = "\(folder.lastPathComponent)/\(file)"
    }
    return places
  }
}
