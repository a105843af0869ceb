#if Mail
  import ArgumentParser
  import Foundation
  import Helpdesk
  import HelpdeskMail

  /// Reads a mailbox on a server into the desk.
  struct FetchMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "fetch", abstract: "Reads new mail of a mailbox on a server into the desk.",
      discussion: """
        Nothing is marked as read or deleted there unless told. How far the mailbox has been read stands in
        <desk>.imap; call it again to read what came since.
        """)

    @Option(
      help: ArgumentHelp(
        "The mailbox, imaps://USER@HOST:PORT/FOLDER; INBOX unless told.", valueName: "url"))
    var imap: String

    @Option(help: "What becomes of a mail on the server once the desk has it: untouched, read or deleted.")
    var afterwards = Afterwards.untouched

    @Option(
      help: ArgumentHelp("Where the position is kept; <desk>.imap unless told.", valueName: "path"))
    var positions: String?

    @OptionGroup var serverOptions: MailServerOptions
    @OptionGroup var options: DeskOptions

    enum Afterwards: String, CaseIterable, ExpressibleByArgument {
      case untouched
      case read
      case deleted

      fileprivate var meaning: IMAPMailbox.Afterwards {
        switch self {
        case .untouched: .untouched
        case .read: .markedAsRead
        case .deleted: .markedForDeletion
        }
      }
    }

    /// Mails between two writings of the position; what comes twice is known again.
    private static let stride = 50

    func carryOut(_ printer: Printer) async throws {
      do { try await fetch(printer) } catch let error as MailServerError { throw Printer.translated(error) }
    }

    private func fetch(_ printer: Printer) async throws {
      let mailbox = try IMAPMailbox(
        MailServer(imap), login: serverOptions.login, afterwards: afterwards.meaning)
      var kept = MailboxPositions(path: positions ?? options.path + ".imap")
      var tally = IngestTally()
      var reached: IMAPPosition?
      do {
        reached = try await options.withDesk(.writing) { door in
          let settings = MailSettings(try await door.desk.state().addresses)
          return try await mailbox.fetch(after: kept[mailbox]) { fetched in
            let mail = RecognizedMail(bytes: fetched.source.bytes, settings: settings)
            let reception = try await door.desk.receive(InboundMessage(mail), by: door.principal)
            tally.count(reception)
            reached = fetched.position
            if tally.read.isMultiple(of: Self.stride) { try kept.keep(fetched.position, of: mailbox) }
            try printer.print(reception, of: mail, from: fetched.source.label)
          }
        }
      } catch {
        if let reached { try kept.keep(reached, of: mailbox) }
        throw error
      }
      if let reached { try kept.keep(reached, of: mailbox) }
      try printer.print(["summary": tally.json], tally.sentence)
    }
  }
#endif
