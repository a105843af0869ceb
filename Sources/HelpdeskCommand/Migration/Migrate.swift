import ArgumentParser
import Helpdesk

/// The off-platform migration protocol, step by step.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Moves a part of a conversation off the official channel and back.",
    discussion:
      "open, notice, then the external exchange, end, summarize; or withdraw before anything happened.",
    subcommands: [
      OpenMigration.self, SendNotice.self, EndMigration.self, SummarizeMigration.self, WithdrawMigration.self,
    ])

  @OptionGroup var options: DeskOptions
}

extension DeskOptions {
  /// Takes one step of the protocol and prints where the migration stands after it.
  func takeStep(_ step: MigrationStep, on ticket: String, _ printer: Printer, showsText: Bool = false)
    async throws
  {
    let (outcome, now) = try await withDesk(.writing) { door in
      (try await door.perform(.migrate(step), on: ticket), try await door.desk.now())
    }
    try printer.warn(of: outcome.findings)
    let migration = outcome.ticket.currentMigration
    let json = JSON(outcome).adding(["migration": migration.map { JSON($0, now: now) } ?? .null])
    let state = migration.map { migration in
      let awaiting = migration.awaiting.map { ", \($0.message.rawValue) in the outbox" } ?? ""
      return "migration \(migration.state.rawValue)\(awaiting)"
    }
    let text = showsText ? outcome.sentText.map { "\n\n" + PlainText($0).text } ?? "" : ""
    try printer.print(
      showsText ? json.adding(["text": .text(outcome.sentText)]) : json,
      "\(outcome.entry?.description ?? outcome.ticket.id.description): \(state ?? "no migration").\(text)")
  }
}
