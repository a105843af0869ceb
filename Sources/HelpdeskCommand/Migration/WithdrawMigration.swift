import ArgumentParser
import Helpdesk

/// Gives a migration up.
struct WithdrawMigration: Verb {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Gives a migration up before anything external happened.",
    discussion: "Where the notice has gone out, the buyer is told; else nothing is said.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "Why, for the desk.")
  var reason: String

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("The withdrawal's language, ISO 639-1; the buyer's unless told.", valueName: "code"))
  var languageCode: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let language = try languageCode.map { try Language(argument: $0) }
    try await options.takeStep(.withdraw(reason: reason, language: language), on: ticket, printer)
  }
}
