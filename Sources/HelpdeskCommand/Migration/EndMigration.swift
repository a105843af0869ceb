import ArgumentParser
import Helpdesk

/// Says that the external exchange is over.
struct EndMigration: Verb {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Says that the external exchange is over.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "What came of it, in words.")
  var outcome: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    try await options.takeStep(.end(outcome), on: ticket, printer)
  }
}
