import ArgumentParser
import Helpdesk

/// Records a phone call.
struct LogCall: Verb {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Records a phone call after it was held.",
    discussion: "A call that belongs to no migration is kept on a ticket of its own, linked to this one.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "in: the buyer called; out: you did.")
  var direction: Direction

  @Option(help: "The buyer's number.")
  var number: String

  @Option(name: .customLong("started"), help: ArgumentHelp("When it began, ISO 8601.", valueName: "time"))
  var start: String

  @Option(name: .customLong("ended"), help: ArgumentHelp("When it ended, ISO 8601.", valueName: "time"))
  var end: String

  @Option(help: "What was said, in your words.")
  var summary: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let (startedAt, endedAt) = (try Timestamp(argument: start), try Timestamp(argument: end))
    guard startedAt <= endedAt else { throw BadInput("A call ends after it began.") }
    let call = Call(direction, number: number, startedAt: startedAt, endedAt: endedAt, summary: summary)
    let outcome = try await options.withDesk(.writing) { try await $0.perform(.call(call), on: ticket) }
    try printer.print(outcome, "call recorded")
  }
}
