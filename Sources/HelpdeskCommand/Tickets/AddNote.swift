import ArgumentParser
import Helpdesk

/// Writes an internal note.
struct AddNote: Verb {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Writes an internal note: never sent, never edited.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "The note, at most 20,000 characters.")
  var text: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let outcome = try await options.withDesk(.writing) { try await $0.perform(.note(text), on: ticket) }
    try printer.print(outcome, "noted")
  }
}
