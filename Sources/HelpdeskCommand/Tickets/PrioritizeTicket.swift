import ArgumentParser
import Helpdesk

/// Says how soon a ticket should be looked at.
struct PrioritizeTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "priority", abstract: "Says how soon a ticket should be looked at, beside its deadline.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Argument(help: "How soon.")
  var priority: Priority

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let outcome = try await options.withDesk(.writing) {
      try await $0.perform(.prioritize(priority), on: ticket)
    }
    try printer.print(outcome, "priority \(priority.rawValue)")
  }
}
