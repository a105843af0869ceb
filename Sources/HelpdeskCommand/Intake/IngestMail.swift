#if Mail
  import ArgumentParser
  import Foundation
  import Helpdesk
  import HelpdeskMail

  /// Reads mail into the desk.
  struct IngestMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "ingest", abstract: "Reads mail into the desk, each mail once, however often it is given.",
      discussion: "Mail that is broken, kept in quarantine or of no ticket is no error.")

    @Argument(
      help: ArgumentHelp(
        ".eml and mbox files, Maildirs, folders of .eml files, - for input.", valueName: "path"))
    var paths: [String]

    @Flag(help: "Set the clock to the receipt of each mail; only on a desk with a simulated clock.")
    var followReceived = false

    @OptionGroup var options: DeskOptions

    func carryOut(_ printer: Printer) async throws {
      var tally = IngestTally()
      let bar = ProgressBar("Mails", isShown: isatty(STDOUT_FILENO) == 0)
      var hasUnreadable = false
      try await options.withDesk(.writing, takesTime: followReceived) { door in
        let settings = MailSettings(try await door.desk.state().addresses)
        for path in paths {
          do {
            for try await source in MailFeed(path: path) {
              let mail = RecognizedMail(bytes: source.bytes, settings: settings)
              let reception = try await receive(mail, at: door)
              tally.count(reception)
              try printer.print(reception, of: mail, from: source.label)
              bar.show(Int64(tally.read), of: 0)
            }
          } catch let error as MailboxError {
            hasUnreadable = true
            try printer.complain(["A mailbox was left out. \(error)"])
          }
        }
      }
      bar.finish()
      try printer.print(["summary": tally.json], tally.sentence)
      if hasUnreadable { throw ExitCode(ExitStatus.inputOutput.rawValue) }
    }

    private func receive(_ mail: RecognizedMail, at door: Door) async throws -> Reception {
      if followReceived, let milliseconds = mail.receivedAtMilliseconds {
        door.clock?.set(Timestamp(milliseconds: milliseconds))
      }
      return try await door.desk.receive(InboundMessage(mail), by: door.principal)
    }
  }

  extension MailSettings {
    /// What the desk knows about its own mail.
    init(_ addresses: DeskAddresses) {
      self.init(ownAddresses: addresses.own, trustedAuthServer: addresses.trustedAuthServer)
    }
  }
#endif
