#if Mail
  import ArgumentParser
  import Foundation
  import Helpdesk
  import HelpdeskMail

  /// Says what mail is, and stores nothing.
  struct ParseMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "parse", abstract: "Says what each mail is and tells; stores nothing, needs no desk.")

    @Argument(
      help: ArgumentHelp(
        ".eml and mbox files, Maildirs, folders of .eml files, - for input.", valueName: "path"))
    var paths: [String]

    @Option(
      name: .customLong("own-address"),
      help: ArgumentHelp(
        "A mailbox of the seller; those of the desk where --desk is given. Repeatable.", valueName: "address")
    )
    var ownAddresses: [String] = []

    @Option(
      help: ArgumentHelp(
        "The mail server whose Authentication-Results count; the desk's where --desk is given.",
        valueName: "server"))
    var trustedAuthServer: String?

    @Option(
      name: .customLong("received-at"),
      help: ArgumentHelp(
        "When the mail came, ISO 8601; its Received header says unless told.", valueName: "time"))
    var receivedAt: String?

    @OptionGroup var options: DeskOptions

    func carryOut(_ printer: Printer) async throws {
      let settings = try await settings()
      let receipt = try receivedAt.map { try Timestamp(argument: $0).rawValue }
      var hasUnreadable = false
      for path in paths {
        do {
          try Mailbox(path: path).forEach { source in
            let mail = RecognizedMail(bytes: source.bytes, settings: settings, receivedAt: receipt)
            if printer.isJSON {
              try printer.print(line: try mail.jsonLine(source: source.label))
            } else {
              try printer.print(plain: [sentence(mail, from: source.label)])
            }
          }
        } catch let error as MailboxError {
          hasUnreadable = true
          try printer.complain(["A mailbox was left out. \(error)"])
        }
      }
      if hasUnreadable { throw ExitCode(ExitStatus.inputOutput.rawValue) }
    }

    private func settings() async throws -> MailSettings {
      var addresses = DeskAddresses()
      if options.givenPath != nil {
        addresses = try await options.withDesk(.reading) { try await $0.desk.state().addresses }
      }
      return MailSettings(
        ownAddresses: ownAddresses.isEmpty ? addresses.own : ownAddresses,
        trustedAuthServer: trustedAuthServer ?? addresses.trustedAuthServer)
    }

    private func sentence(_ mail: RecognizedMail, from source: String) -> String {
      let parts = [
        source, mail.kind.rawValue, mail.notice?.rawValue, mail.marketplace, mail.orderIDs.first,
        mail.isBroken ? "broken" : nil,
        mail.subject.map { "\"\(PlainText.cut(PlainText($0).oneLine, to: 60))\"" },
      ]
      return parts.compactMap(\.self).joined(separator: "  ")
    }
  }
#endif
