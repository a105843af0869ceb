import ArgumentParser
import Helpdesk

/// A ticket on one screen.
struct ShowTicket: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a ticket on one screen, as it is or as it was.",
    discussion: "What the marketplace can see stands left, everything else right; linked tickets follow.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(
    name: .customLong("at-entry"),
    help: ArgumentHelp("Show it as it was after this entry, counted from 0.", valueName: "number"))
  var lastEntry: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try TicketID(argument: ticket)
    let number = try lastEntry.map { try EntryID.number(argument: $0, in: id) }
    let (view, now) = try await options.withDesk(.reading) { door in
      (try await door.desk.ticket(id, through: number), try await door.desk.now())
    }
    guard let view else { throw DeskError.noSuchTicket(id) }
    if let number, number >= view.ticket.entryCount {
      throw BadInput("The ticket has entries 0 to \(view.ticket.entryCount - 1).")
    }
    // A past state is judged by the moment it was the present.
    let moment = number == nil ? now : view.ticket.changedAt ?? now
    if printer.isJSON {
      try printer.print(JSON(view, now: moment), "")
    } else {
      try printer.print(plain: TicketSheet(view: view, now: moment, style: printer.style).lines)
    }
  }
}
