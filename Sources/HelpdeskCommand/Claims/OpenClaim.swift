import ArgumentParser
import Helpdesk
import HelpdeskAccount

/// Records that a claim was opened.
struct OpenClaim: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Records that a claim was opened on the ticket's order.",
    discussion: """
      While it is open nothing goes out off the official channel, and nothing of the ticket is erased. The \
      answer is due after 48 hours unless --deadline says otherwise.
      """)

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "What is claimed by.")
  var kind: Claim.Kind?

  @Option(parsing: .unconditional, help: ArgumentHelp("When the answer is due.", valueName: "time"))
  var deadline: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let command = Command.claim(.open(kind, deadline: try deadline.map { try Timestamp(argument: $0) }))
    let outcome = try await options.withDesk(.writing) { try await $0.perform(command, on: ticket) }
    let due = outcome.ticket.claim.map { ", answer due \($0.due.minute) UTC" } ?? ""
    try printer.print(
      claimOf: outcome, "claim open\(due)", next: EscalationStep.steps(for: .unknown).map(\.words))
  }
}
