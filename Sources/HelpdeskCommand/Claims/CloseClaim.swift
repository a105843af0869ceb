import ArgumentParser
import Helpdesk

/// Records that a claim was closed.
struct CloseClaim: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Records that the claim on the ticket's order was closed.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "How it ended.")
  var outcome: Claim.Outcome?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let closed = try await options.withDesk(.writing) {
      try await $0.perform(.claim(.close(outcome)), on: ticket)
    }
    try printer.print(claimOf: closed, "claim closed\(outcome.map { ", \($0.rawValue)" } ?? "")")
  }
}
