import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskTrail

/// Verifies a bundle without any desk.
struct VerifyEvidence: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verifies a bundle of evidence; needs no desk. Exit status 1 if not ok.",
    discussion: "Take the key from the seller by another way than the bundle; it names the log as well.")

  @Argument(help: "The bundle.")
  var file: String

  @Option(help: ArgumentHelp("The log's key: name+id+base64.", valueName: "verifier key"))
  var key: String

  @Option(help: ArgumentHelp("A checkpoint that you have kept; the log must continue it.", valueName: "note"))
  var held: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let bytes = try Array(Data(readingFileAt: file, upTo: EvidenceBundle.byteLimit + 1))
    let note = try held.map { String(decoding: try Data(readingFileAt: $0), as: UTF8.self) }
    let key = try VerifierKey(argument: key)
    let report = try Self.verify(bytes, key, held: note)
    let content = report.content.map { finding in
      JSON.object([
        .init(key: "entry", value: .string("\(report.ticket ?? 0)/\(finding.entry)")),
        .init(key: "name", value: .string(finding.name)),
        .init(key: "state", value: .string(finding.state.name)),
      ])
    }
    let problems = report.problems.map { problem in
      JSON.object([
        .init(key: "step", value: .integer(Int64(problem.step.rawValue))),
        .init(key: "idx", value: problem.index.map(JSON.integer) ?? .null),
        .init(key: "problem", value: .string(problem.description)),
      ])
    }
    try printer.print(
      [
        "ok": .bool(report.isVerified), "ticket": report.ticket.map(JSON.integer) ?? .null,
        "events": .count(report.eventCount), "content": .array(content), "problems": .array(problems),
        "replayed": .bool(report.isReplayed),
      ], sentences(report, printer.style).joined(separator: "\n"))
    if !report.isVerified { throw ExitCode(ExitStatus.notOK.rawValue) }
  }

  private static func verify(_ bytes: [UInt8], _ key: VerifierKey, held: String?) throws -> EvidenceReport {
    do { return try EvidenceBundle.verify(bytes, key: key.description, held: held) } catch let error
      as NoteError
    {
      throw BadInput("The checkpoint that you hold is none of this log's. \(error.description)")
    }
  }

  private func sentences(_ report: EvidenceReport, _ style: Style) -> [String] {
    guard report.isVerified else {
      return [style.alarm("NOT OK")]
        + report.problems.map { problem in
          "  " + (problem.index.map { "leaf \($0): " } ?? "") + problem.description
        }
    }
    var counts: [String: Int] = [:]
    for finding in report.content { counts[finding.state.name, default: 0] += 1 }
    let states = ["verified", "erased", "withheld"].compactMap { name in counts[name].map { "\($0) \(name)" }
    }
    let covered = report.checkpoint.map { ", checkpoint of \($0.size) leaves by \($0.origin)" } ?? ""
    return [
      "ok: #\(report.ticket ?? 0), \(report.eventCount) events\(covered)",
      "  content: " + (states.isEmpty ? "none" : states.joined(separator: ", ")),
      report.isReplayed
        ? "  the rules were kept"
        : "  whether the rules were kept is not judged: an event is of a kind this version does not know",
    ]
  }
}
