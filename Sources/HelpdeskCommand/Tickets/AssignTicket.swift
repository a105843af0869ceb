import ArgumentParser
import Helpdesk

/// Makes somebody responsible.
struct AssignTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Makes somebody responsible for a ticket.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Argument(help: "Who, a surrogate such as agent:mika; - for nobody.")
  var assignee: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let principal = assignee == "-" ? nil : PrincipalID(assignee)
    let outcome = try await options.withDesk(.writing) {
      try await $0.perform(.assign(principal), on: ticket)
    }
    try printer.print(outcome, "assigned to \(principal?.rawValue ?? "nobody")")
  }
}
