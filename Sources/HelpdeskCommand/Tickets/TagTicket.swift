import ArgumentParser
import Helpdesk

/// Adds and removes tags.
struct TagTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Adds and removes tags of a ticket.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Tags, each with + to add or - to remove it.", valueName: "+tag -tag"))
  var changes: [String]

  @OptionGroup var options: DeskOptions

  func validate() throws {
    let areMarked = changes.allSatisfy { change in
      let bytes = Array(change.utf8.prefix(2))
      return bytes.count == 2 && (bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"))
        && bytes[1] != UInt8(ascii: "-")
    }
    guard !changes.isEmpty, areMarked else {
      throw ValidationError("Write each tag behind + to add it or - to remove it.")
    }
  }

  func carryOut(_ printer: Printer) async throws {
    func tags(_ mark: UInt8) -> [String] {
      changes.filter { $0.utf8.first == mark }.map { String($0.unicodeScalars.dropFirst()) }
    }
    let command = Command.tag(adding: tags(UInt8(ascii: "+")), removing: tags(UInt8(ascii: "-")))
    let outcome = try await options.withDesk(.writing) { try await $0.perform(command, on: ticket) }
    try printer.print(outcome, "tagged")
  }
}
