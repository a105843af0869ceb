import ArgumentParser
import Helpdesk

/// Keeps a ticket's content from being erased, or lets it go again.
struct HoldTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keeps a ticket's content from being erased; --release lets it go again.",
    discussion: "A lead places a hold, an admin releases it. An open claim is a hold by itself.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "Why.")
  var reason: String

  @Flag(help: "Release the hold.")
  var release = false

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try TicketID(argument: ticket)
    let command: DeskCommand = release ? .release(id, reason: reason) : .hold(id, reason: reason)
    let entries = try await options.withDesk(.writing) { door in
      try await door.desk.perform(command, by: door.principal)
    }
    let sentence =
      entries.isEmpty
      ? (release ? "\(id) was not on hold." : "\(id) is on hold already.")
      : (release ? "\(id) is released." : "\(id) is on hold.")
    try printer.print(
      [
        "ticket": .ticket(id), "entry": .entry(entries.last), "erased": .count(0), "held": .bool(!release),
      ], sentence)
  }
}
