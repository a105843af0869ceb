import ArgumentParser
import Foundation
import Helpdesk

/// Lays out the log for other people's tools.
struct WriteTiles: Verb {
  static let configuration = CommandConfiguration(
    commandName: "tiles", abstract: "Writes the whole log as a C2SP tlog-tiles directory.")

  @Argument(help: ArgumentHelp("Where the tiles go.", valueName: "directory"))
  var directory: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let bar = ProgressBar("Writing", isShown: !printer.isJSON)
    let size = try await options.withDesk(.writingIfFree) { door in
      defer { bar.finish() }
      return try await door.desk.writeTiles(to: URL(filePath: directory)) { done, size in
        bar.show(done, of: size)
      }
    }
    try printer.print(
      ["size": .integer(size), "directory": .string(directory)], "\(size) leaves under \(directory).")
  }
}
