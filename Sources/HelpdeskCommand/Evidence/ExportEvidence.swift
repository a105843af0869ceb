import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskTrail

/// Writes the proof of a ticket for a stranger.
struct ExportEvidence: Verb {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Writes the bundle that proves a ticket to a stranger.",
    discussion: """
      The export is itself recorded, and a checkpoint is signed over it. With --html the file is a page for a \
      person, and the bundle that proves it stands beside it under the same name with .json.
      """)

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: ArgumentHelp("Where the bundle goes.", valueName: "file"))
  var out: String

  @Flag(help: "Write a page that a person reads, and the bundle beside it.")
  var html = false

  @Flag(
    name: .customLong("official-only"),
    help: "Show what the marketplace itself can see, the justification and the summary; withhold the rest.")
  var isOfficialOnly = false

  @Option(
    name: .customLong("since"),
    help: ArgumentHelp("A checkpoint that the reader holds; the bundle links to it.", valueName: "note"))
  var heldNote: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try TicketID(argument: ticket)
    let scope: EvidenceScope = isOfficialOnly ? .officialOnly : .full
    let held = try heldNote.map { try Array(Data(readingFileAt: $0)) }
    let (bundle, origin) = try await options.withDesk(.writing) { door in
      let bundle = try await door.desk.evidence(for: id, scope: scope, since: held, by: door.principal)
      return (bundle, try await door.desk.state().origin)
    }
    guard html else {
      try Data(bundle).write(toFileAt: out)
      return try tell(printer, bundle, page: nil, bundleAt: out)
    }
    let bundlePath = (out.hasSuffix(".html") ? String(out.dropLast(5)) : out) + ".json"
    let page = try EvidencePage(bundle: bundle, verifierKey: try options.verifierKey(of: origin))
    try Data(bundle).write(toFileAt: bundlePath)
    try Data(page.html.utf8).write(toFileAt: out)
    try tell(printer, bundle, page: out, bundleAt: bundlePath)
  }

  private func tell(_ printer: Printer, _ bytes: [UInt8], page: String?, bundleAt path: String) throws {
    let bundle = try EvidenceBundle(bytes: bytes)
    let checkpoint = try SignedNote(bytes: Array(bundle.checkpoint.utf8))
    let size = try Checkpoint(text: checkpoint.text).size
    try printer.print(
      [
        "ticket": .integer(bundle.ticket), "events": .count(bundle.events.count), "size": .integer(size),
        "bundle": .string(path), "page": .text(page), "officialOnly": .bool(isOfficialOnly),
      ],
      """
      \(page.map { "Page: \($0)\n" } ?? "")Bundle: \(path)
      \(bundle.events.count) events of #\(bundle.ticket), proved against a checkpoint of \(size) leaves.
      """)
  }
}
