import ArgumentParser
import Helpdesk

/// Says what a ticket is about.
struct CategorizeTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "categorize", abstract: "Says what a ticket is about.",
    discussion:
      "Basic matters (delivery, return, refund, changes, invoices, feedback) never justify a migration.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Argument(help: "What it is about.")
  var category: Category

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let outcome = try await options.withDesk(.writing) {
      try await $0.perform(.categorize(category), on: ticket)
    }
    try printer.print(withStatus: outcome, "category \(category.rawValue)")
  }
}
