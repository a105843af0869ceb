import ArgumentParser
import Helpdesk

/// Step 3: tell the outcome where the marketplace can see it.
struct SummarizeMigration: Verb {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "Step 3: queues the summary on the official channel.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "How it ended, as the buyer is told.")
  var outcome: ToldOutcome

  @Option(help: "What was done, at least 12 letters or 6 CJK characters in 2 words.")
  var text: String

  @OptionGroup var money: AmountOptions

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("The summary's language, ISO 639-1; the buyer's unless told.", valueName: "code"))
  var languageCode: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let resolution = Resolution(outcome.outcome, text, amount: try money.money)
    let language = try languageCode.map { try Language(argument: $0) }
    try await options.takeStep(
      .summarize(resolution, language: language), on: ticket, printer, showsText: true)
  }
}

/// An outcome that a buyer is told (R122).
enum ToldOutcome: String, CaseIterable, ExpressibleByArgument {
  case refund
  case replacement
  case repair
  case information
  case noFault = "no-fault"

  /// The outcome as the engine names it.
  var outcome: Resolution.Outcome {
    switch self {
    case .refund: .refund
    case .replacement: .replacement
    case .repair: .repair
    case .information: .information
    case .noFault: .noFault
    }
  }
}
