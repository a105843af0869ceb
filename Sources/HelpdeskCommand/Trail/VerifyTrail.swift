import ArgumentParser
import Helpdesk

/// Checks the trail against its bytes.
struct VerifyTrail: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks every leaf, link and commitment of the trail; exit status 1 if not ok.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let bar = ProgressBar("Verifying", isShown: !printer.isJSON)
    let report = try await options.withDesk(.reading) { door in
      defer { bar.finish() }
      return try await door.desk.verifyTrail { done, size in bar.show(done, of: size) }
    }
    let problems = report.problems.map { problem in
      JSON.object([
        .init(key: "idx", value: .integer(problem.position)),
        .init(key: "problem", value: .string(problem.description)),
      ])
    }
    let verdict = report.isOK ? "ok" : printer.style.alarm("NOT OK")
    let sentences = report.problems.map { "  \($0.position): \($0.description)" }
    // Root and checkpoint stand here once the log has a tree (trail.md §5).
    try printer.print(
      [
        "ok": .bool(report.isOK), "size": .integer(report.size), "root": .null, "checkpoint": .null,
        "problems": .array(problems),
      ],
      (["\(report.size) leaves: \(verdict)"] + sentences).joined(separator: "\n"))
    if !report.isOK { throw ExitCode(ExitStatus.notOK.rawValue) }
  }
}
