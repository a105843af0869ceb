/// A command held against a ticket: what the guards judge and the events are made from.
struct Proposal: Sendable {
  let ticket: Ticket
  let command: Command
  let context: Context
  /// The words that would go out; nil where the command sends none.
  let draft: Draft?

  init(_ command: Command, on ticket: Ticket, in context: Context) {
    self.ticket = ticket
    self.command = command
    self.context = context
    draft = Draft(command, on: ticket, in: context)
  }

  var now: Timestamp { context.now }
  var principal: Principal { context.principal }

  /// Whether the buyer is a marketplace's, so that external contact needs a migration.
  var buyerIsMarketplaces: Bool { ticket.hasOfficialThread || ticket.order != nil }
}
