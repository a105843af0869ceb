import ArgumentParser
import Foundation

/// How figures are printed.
struct SheetOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print JSON Lines.")
  var isJSON = false

  /// Prints a sheet.
  func print(_ sheet: Sheet) {
    Self.write(isJSON ? sheet.jsonLines : [sheet.title, ""] + sheet.tableLines + [""], to: .standardOutput)
  }

  /// Says what is going on; never among the figures.
  static func say(_ text: String) { write([text], to: .standardError) }

  static func write(_ lines: [String], to output: FileHandle) {
    try? output.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
