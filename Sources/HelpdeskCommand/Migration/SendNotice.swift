import ArgumentParser
import Helpdesk

/// Step 2: tell the buyer.
struct SendNotice: Verb {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "Step 2: queues the locked notice on the official channel.",
    discussion: "Once the channel has accepted it, the announced address may be used.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @OptionGroup var filling: MacroOptions

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let step = MigrationStep.notice(slots: try filling.slots, language: try filling.language)
    try await options.takeStep(step, on: ticket, printer, showsText: true)
  }
}
