import ArgumentParser
import Helpdesk

/// Takes a closed ticket up again.
struct ReopenTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Takes a ticket up again.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "Why, in words.")
  var reason: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let command = Command.reopen(reason: reason)
    let outcome = try await options.withDesk(.writing) { try await $0.perform(command, on: ticket) }
    try printer.print(withStatus: outcome, "reopened")
  }
}
