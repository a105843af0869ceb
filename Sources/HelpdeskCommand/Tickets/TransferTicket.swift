import ArgumentParser
import Helpdesk

/// Hands the buyer's messages over to the marketplace's customer service.
struct TransferTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "Hands the buyer's pending messages over to the marketplace's customer service.",
    discussion: """
      Only what the service owns: a message about an order that the seller ships, written while the seller \
      takes part. A mail with the order and the buyer's words goes to the service's address of the store; once \
      it is accepted the messages are settled as transferred.
      """)

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "Why, in words; it stays with the desk.")
  var reason: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let outcome = try await options.withDesk(.writing) {
      try await $0.perform(.transfer(reason: reason), on: ticket)
    }
    try printer.print(withStatus: outcome, "queued for the marketplace's customer service")
  }
}
