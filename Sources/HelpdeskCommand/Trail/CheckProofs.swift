import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskTrail

/// Checks proofs that somebody else made.
struct CheckProofs: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check-proofs",
    abstract: "Checks other people's proofs, one JSON object a line; needs no desk.")

  @Argument(help: "JSON Lines of inclusion and consistency proofs; - for standard input.")
  var file: String

  @OptionGroup var options: DeskOptions

  /// Most bytes of one file: 64 MiB, our own limit.
  private static let byteLimit = 1 << 26

  func carryOut(_ printer: Printer) async throws {
    let bytes = try Data(readingFileAt: file, upTo: Self.byteLimit + 1)
    guard bytes.count <= Self.byteLimit else { throw BadInput("Give at most 64 MiB of proofs at a time.") }
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard !line.isEmpty else { continue }
      let verdict = ProofVerdict.check(line: Array(line))
      try printer.print(
        ["line": .count(number + 1), "valid": .bool(verdict.isValid), "error": .text(verdict.error)],
        "\(number + 1): " + (verdict.error.map { printer.style.alarm("invalid") + ", \($0)" } ?? "valid"))
    }
  }
}
