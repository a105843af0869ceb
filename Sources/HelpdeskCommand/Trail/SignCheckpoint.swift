import ArgumentParser
import Helpdesk

/// Signs the trail as it stands.
struct SignCheckpoint: Verb {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint", abstract: "Signs the trail as it stands and prints the note; needs an admin.",
    discussion: "Keep the note where nobody who holds the desk's file can reach it.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let signed = try await options.withDesk(.writing) { try await $0.desk.checkpoint(by: $0.principal) }
    let note = String(decoding: signed.note, as: UTF8.self)
    // A person sees the note and nothing else, so that it can be sent to a file.
    try printer.print(
      ["size": .integer(signed.size), "at": .time(signed.at), "note": .string(note)],
      note.hasSuffix("\n") ? String(note.dropLast()) : note)
  }
}
