import ArgumentParser
import Foundation
import Helpdesk

/// Erases personal content.
struct EraseTickets: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases the personal content of tickets; the proof stays. Needs an admin.",
    discussion: """
      One ticket, or every ticket whose time is up: so many days after the order's delivery, where an \
      imported report tells it, else after the last message or call. A ticket on hold, \
      with an open migration or a pending message is kept, and says so.
      """)

  @Argument(help: "The ticket's number.")
  var ticket: String?

  @Option(
    name: .customLong("older-than"),
    help: ArgumentHelp(
      "Every ticket older than so many days; the marketplace asks for 30.", valueName: "days"))
  var days: Int?

  @Option(help: "Why.")
  var reason: ErasureReason

  @Option(
    name: .customLong("spool"),
    help: ArgumentHelp("A spool directory beside <desk>.spool; repeatable.", valueName: "directory"))
  var spools: [String] = []

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (ticket == nil) != (days == nil) else { throw ValidationError("Give a ticket, or --older-than.") }
    // Far beyond any retention period, and far below what a moment can hold.
    if let days, !(0...36_500).contains(days) { throw ValidationError("Give --older-than 0 to 36500 days.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let spools = (spools + [options.path + ".spool"]).map { SpoolTransport(directory: URL(filePath: $0)) }
    try await options.withDesk(.writing, copies: spools) { door in
      if let ticket {
        let erasing = try await door.desk.erase(
          TicketID(argument: ticket), reason: reason, by: door.principal)
        return try printer.print(erasing)
      }
      let run = try await door.desk.erase(
        olderThan: .seconds((days ?? 0) * 86_400), reason: reason, by: door.principal)
      for erasing in run.erased { try printer.print(erasing) }
      for kept in run.kept {
        try printer.print(
          ["ticket": .ticket(kept.ticket), "refused": JSON(kept.refusal)],
          "\(kept.ticket) kept: \(kept.refusal.explanation)")
      }
      if run.erased.isEmpty, run.kept.isEmpty { try printer.print(plain: ["Nothing to erase."]) }
    }
  }
}

extension Printer {
  fileprivate func print(_ erasing: Desk.Erasing) throws {
    try print(
      [
        "ticket": .ticket(erasing.ticket), "entry": .entry(erasing.entries.last),
        "erased": .count(erasing.count),
      ],
      erasing.count == 0
        ? "\(erasing.ticket): nothing left to erase."
        : "\(erasing.ticket): \(erasing.count) pieces of content erased; the proof stays.")
  }
}
