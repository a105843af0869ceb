import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskTrail

/// Checks the trail against its bytes.
struct VerifyTrail: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the whole trail against its bytes; exit status 1 if not ok.",
    discussion: """
      Every leaf, link, commitment, tree node, checkpoint and list is computed anew. The key file beside the \
      desk, or --verifier-key, says whose signatures count.
      """)

  @Option(help: ArgumentHelp("A checkpoint that you have kept; the log must continue it.", valueName: "note"))
  var pinned: String?

  @Option(help: ArgumentHelp("The log's key; that of the key file unless told.", valueName: "verifier key"))
  var verifierKey: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let bar = ProgressBar("Verifying", isShown: !printer.isJSON)
    let note = try pinned.map { try Array(Data(readingFileAt: $0)) }
    let report = try await options.withDesk(.reading) { door in
      defer { bar.finish() }
      let origin = try await door.desk.state().origin
      let key = try verifierKey.map { try VerifierKey(argument: $0) } ?? options.verifierKey(of: origin)
      return try await door.desk.verifyTrail(key: key, pinned: note) { done, size in bar.show(done, of: size)
      }
    }
    let problems = report.problems.map { problem in
      JSON.object([
        .init(key: "idx", value: .integer(problem.position)),
        .init(key: "problem", value: .string(problem.description)),
      ])
    }
    let verdict = report.isOK ? "ok" : printer.style.alarm("NOT OK")
    let sentences = report.problems.map { "  \($0.position): \($0.description)" }
    try printer.print(
      [
        "ok": .bool(report.isOK), "size": .integer(report.size), "root": .string(report.root),
        "checkpoint": .text(report.checkpoint),
        "problems": .array(problems),
      ],
      (["\(report.size) leaves, root \(report.root): \(verdict)"] + sentences).joined(separator: "\n"))
    if !report.isOK { throw ExitCode(ExitStatus.notOK.rawValue) }
  }
}
