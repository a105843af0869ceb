import ArgumentParser
import Foundation
import Helpdesk

/// Works the outbox, or records a receipt.
struct DeliverMessages: Verb {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: "Works the outbox, or records what became of a message.",
    discussion: """
      Without --receipt every message that is due goes to the mail server, or else to the spool directory.
      Call it every minute or so: what a server did not take is due again after 1, 5 and 30 minutes, 2 and 6
      hours.
      """)

  @Option(
    name: .customLong("spool"),
    help: ArgumentHelp("Where message files go; <desk>.spool unless told.", valueName: "directory"))
  var spool: String?

  @Option(
    help: ArgumentHelp("The mail server that messages go to, smtps://USER@HOST:PORT.", valueName: "url"))
  var smtp: String?

  @OptionGroup var serverOptions: MailServerOptions

  @Option(help: ArgumentHelp("The message a receipt is for, such as 12/3.", valueName: "entry"))
  var receipt: String?

  @Option(help: "What became of it.")
  var state: ReceiptState?

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (receipt == nil) == (state == nil) else {
      throw ValidationError("--receipt and --state belong together.")
    }
    guard [receipt, spool, smtp].compactMap(\.self).count <= 1 else {
      throw ValidationError("Give one of --receipt, --spool and --smtp.")
    }
  }

  func carryOut(_ printer: Printer) async throws {
    guard let receipt, let state else { return try await workOutbox(printer) }
    let entry = try EntryID(argument: receipt)
    let command = Command.receipt(Receipt(entry: entry.number, state.news))
    let outcome = try await options.withDesk(.writing) { door in
      try await door.desk.perform(command, on: entry.ticket, by: door.principal)
    }
    try printer.print(delivery: entry, of: outcome.ticket)
  }

  private func workOutbox(_ printer: Printer) async throws {
    let exit = try OutboxExit(
      smtp: smtp, serverOptions, spool: URL(filePath: spool ?? options.path + ".spool"))
    let reports = try await options.withDesk(.writing) { door in
      try await door.desk.deliver(through: exit.transport, by: door.principal)
    }
    for report in reports { try printer.print(report.entry, report.delivery, attempts: report.attempts) }
    if reports.isEmpty { try printer.print(plain: ["Nothing to deliver."]) }
    guard reports.allSatisfy({ $0.delivery != .queued }) else {
      throw FileTrouble("Some messages were not taken and stay queued. \(exit.advice)")
    }
  }
}

/// What a receipt may say.
enum ReceiptState: String, CaseIterable, ExpressibleByArgument {
  case accepted
  case confirmed
  case bounced
  case blocked
  case optedOut = "opted-out"

  /// The news as the engine names it.
  var news: Receipt.News {
    switch self {
    case .accepted: .accepted
    case .confirmed: .confirmed
    case .bounced: .failed(.bounced)
    case .blocked: .failed(.blocked)
    case .optedOut: .failed(.optedOut)
    }
  }
}

extension Printer {
  /// Prints how far a message has come.
  func print(_ entry: EntryID, _ state: Delivery.State, attempts: Int) throws {
    try print(
      ["entry": .entry(entry), "delivery": .name(state), "attempts": .count(attempts)],
      "\(entry): \(state.rawValue)" + (attempts > 0 ? ", failed attempts \(attempts)." : "."))
  }

  /// Prints how far a message of `ticket` has come.
  ///
  /// - Throws: ``DeskError/noSuchEntry(_:)`` where the entry is no message of ours.
  func print(delivery entry: EntryID, of ticket: Ticket) throws {
    guard let delivery = ticket.outbound[entry.number]?.delivery else { throw DeskError.noSuchEntry(entry) }
    try print(entry, delivery.state, attempts: delivery.attempts)
  }
}
