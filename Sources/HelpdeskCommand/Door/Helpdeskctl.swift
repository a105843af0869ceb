import ArgumentParser

/// The operator's door: the public interface of the engine in a terminal.
@main
struct Helpdeskctl: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdeskctl",
    abstract: "Works a seller's helpdesk: tickets, the migration protocol, closing, and the trail of it all.",
    discussion: """
      Exit status: 0 done, 1 a check failed, 2 refused by a rule, 64 usage, 65 bad input, 74 input or output.
      The options of every sub-command may stand before or after it.
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Desk:", subcommands: [InitializeDesk.self, DeskSettings.self, RebuildDesk.self]),
      CommandGroup(
        name: "Mail:", subcommands: [IngestMail.self, FetchMail.self, ParseMail.self, ExamineDesk.self]),
      CommandGroup(name: "Reading:", subcommands: [ListInbox.self, ShowTicket.self, SearchTickets.self]),
      CommandGroup(
        name: "Tickets:",
        subcommands: [
          AssignTicket.self, TagTicket.self, PrioritizeTicket.self, CategorizeTicket.self, AddNote.self,
          ReplyToBuyer.self, LogCall.self, WaiveResponse.self, Migrate.self, CloseTicket.self,
          ReopenTicket.self, TransferTicket.self, Claims.self,
        ]),
      CommandGroup(
        name: "Delivery and time:",
        subcommands: [DeliverMessages.self, AttestDelivery.self, SweepDeadlines.self]),
      CommandGroup(
        name: "Account:",
        subcommands: [
          EnrolSeller.self, Orders.self, FeesOfMonth.self, ShowHealth.self, Reports.self,
        ]),
      CommandGroup(
        name: "Rules and proof:",
        subcommands: [
          Macros.self, CheckText.self, ClassifyText.self, ExplainRule.self, Trail.self, ExportEvidence.self,
          VerifyEvidence.self,
          EraseTickets.self, HoldTicket.self,
        ]),
    ])

  @OptionGroup var options: DeskOptions
}
