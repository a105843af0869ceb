import ArgumentParser
import Helpdesk

/// Vouches for a summary that was typed by hand.
struct AttestDelivery: Verb {
  static let configuration = CommandConfiguration(
    commandName: "attest",
    abstract: "Vouches that a summary was typed by hand in the marketplace's own pages; needs a lead.",
    discussion: "Only for a summary whose delivery failed; it counts as accepted, and evidence says so.")

  @Argument(help: "The summary, such as 12/3.")
  var entry: String

  @Option(help: "What was done, in words.")
  var reason: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try EntryID(argument: entry)
    let outcome = try await options.withDesk(.writing) { door in
      try await door.desk.perform(
        .attest(entry: id.number, reason: reason), on: id.ticket, by: door.principal)
    }
    try printer.print(delivery: id, of: outcome.ticket)
  }
}
