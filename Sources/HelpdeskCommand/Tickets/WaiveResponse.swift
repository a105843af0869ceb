import ArgumentParser
import Helpdesk

/// Declares that a message needs no answer.
struct WaiveResponse: Verb {
  static let configuration = CommandConfiguration(
    commandName: "nrn", abstract: "Declares that no response is needed, with a reason.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: ArgumentHelp("The message; every pending one unless told.", valueName: "entry"))
  var entry: String?

  @Option(help: "Why no answer is needed, in a few words.")
  var reason: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try TicketID(argument: ticket)
    let number = try entry.map { try EntryID.number(argument: $0, in: id) }
    let command = Command.noResponseNeeded(entry: number, reason: reason)
    let outcome = try await options.withDesk(.writing) { try await $0.perform(command, on: ticket) }
    try printer.print(outcome, "no response needed")
  }
}
