import ArgumentParser
import Helpdesk

/// Closes a ticket that owes nothing.
struct CloseTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Closes a ticket that owes nothing, with a closing record.",
    discussion: "Without --summary or --outcome it is refused, and says all that the ticket still owes.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "What was done, at least 12 letters or 6 CJK characters in 2 words.")
  var summary: String?

  @Option(help: "How it ended.")
  var outcome: Resolution.Outcome?

  @OptionGroup var money: AmountOptions

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    // A record without an outcome is no record: the engine refuses it and names what is owed.
    let record = Resolution(outcome ?? .information, outcome == nil ? nil : summary, amount: try money.money)
    let closed = try await options.withDesk(.writing) { try await $0.perform(.close(record), on: ticket) }
    try printer.print(withStatus: closed, "closed, \(record.outcome.rawValue)")
  }
}
