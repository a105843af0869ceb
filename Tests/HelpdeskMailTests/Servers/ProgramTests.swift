#if Mail
  import Foundation
  import Helpdesk
  import Testing

  /// The operator's program between two real servers.
  @Suite struct ProgramTests {
    /// Runs the built program; the password stands in its environment alone.
    private func run(_ arguments: String..., in folder: ServerFolder, password: String? = nil) throws
      -> (status: Int32, lines: [String], complaint: String)
    {
      try run(
        arguments, desk: folder.url.appending(path: "desk.sqlite"), in: folder, password: password)
    }

    private func run(_ arguments: [String], desk: URL, in folder: ServerFolder, password: String? = nil)
      throws
      -> (status: Int32, lines: [String], complaint: String)
    {
      let process = Process()
      process.executableURL = URL(filePath: try Self.program)
      process.arguments = arguments + ["--desk", desk.path, "--json"]
      process.environment = [
        "HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "admin", "HELPDESK_MAIL_PASSWORD": password ?? "",
      ]
      let (output, complaint) = (folder.url.appending(path: "out"), folder.url.appending(path: "err"))
      for file in [output, complaint] { try Data().write(to: file) }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: complaint)
      try process.run()
      process.waitUntilExit()
      let printed = try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
      return (process.terminationStatus, printed, try String(contentsOf: complaint, encoding: .utf8))
    }

    /// Where the build put it: beside the tests, unless HELPDESKCTL says another place.
    private static var program: String {
      get throws {
        let given = ProcessInfo.processInfo.environment["HELPDESKCTL"]
        let folders = CommandLine.arguments.flatMap { argument in
          sequence(first: URL(filePath: argument)) { url in
            let parent = url.deletingLastPathComponent()
            return parent.path == url.path || parent.path.hasSuffix("..") ? nil : parent
          }.prefix(6)
        }
        let beside = folders.map { $0.appending(path: "helpdeskctl").path }
        return try #require(
          ([given].compactMap(\.self) + beside).first { FileManager.default.isExecutableFile(atPath: $0) })
      }
    }

    private let question = """
      From: Jana Albers <k3j9d8xq2m5v7tz@marketplace.amazon.de>
      To: marketplace@brightnest.example
      Message-ID: <buyer-1@relay.example>
      Subject: Frage zur Bestellung 305-1234567-7654321
      Content-Type: text/plain; charset=utf-8

      Mein Mixer macht laute Geräusche. Können Sie helfen?
      """

    @Test func `mail is fetched once and answers are delivered, with no password on any line`() throws {
      let folder = try ServerFolder()
      let inbox = try MailboxServer(in: folder)
      let outbox = try SubmissionServer(in: ServerFolder())
      let created = try run(
        "init", "--origin", "brightnest.example/helpdesk", "--own-address", "marketplace@brightnest.example",
        in: folder)
      #expect(created.status == 0)
      let url = "imap://\(MailboxServer.user)@127.0.0.1:\(inbox.port)"
      let smtp = "smtp://127.0.0.1:\(outbox.port)"
      try inbox.deliver(question.utf8, named: "1")

      let refused = try run("fetch", "--imap", url, in: folder, password: "wrong")
      #expect(refused.status == 74 && refused.lines.isEmpty && !refused.complaint.contains("wrong"))
      let first = try run("fetch", "--imap", url, in: folder, password: MailboxServer.password)
      #expect(first.status == 0 && first.lines.count == 2 && first.complaint.isEmpty)
      #expect(first.lines.first?.contains("\"source\":\"INBOX#1\",\"kind\":\"buyer-message\"") == true)
      let second = try run("fetch", "--imap", url, in: folder, password: MailboxServer.password)
      #expect(second.lines.count == 1 && second.lines[0].contains("\"read\":0"))
      // Without its notes it reads all again, and the desk knows the mail.
      try FileManager.default.removeItem(at: folder.url.appending(path: "desk.sqlite.imap"))
      let third = try run("fetch", "--imap", url, in: folder, password: MailboxServer.password)
      #expect(third.lines.first?.contains("\"duplicate\":true") == true)

      #expect(
        try run(
          "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Bitte drehen Sie den Deckel fest.",
          in: folder
        ).status == 0)
      let nowhere = try run("deliver", "--smtp", "smtp://127.0.0.1:1", in: folder)
      #expect(
        nowhere.status == 74
          && nowhere.lines.first?.contains("\"delivery\":\"queued\",\"attempts\":1") == true)
      #expect(nowhere.complaint.contains("does not answer"))
      #expect(
        try run(
          "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Bitte drehen Sie ihn ganz fest zu.",
          in: folder
        ).status == 0)
      let delivered = try run("deliver", "--smtp", smtp, in: folder)
      #expect(delivered.status == 0 && delivered.lines.first?.contains("\"delivery\":\"accepted\"") == true)
      #expect(try outbox.mails.count == 1)

      let examined = try run("doctor", in: folder)
      #expect(
        examined.status == 0
          && examined.lines.contains { $0.contains("\"check\":\"relay-arrives\",\"state\":\"ok\"") })
    }

    @Test func `a desk without an address of its own is told what it lacks, whichever way out`() throws {
      let folder = try ServerFolder()
      #expect(try run("init", "--origin", "brightnest.example/helpdesk", in: folder).status == 0)
      let mail = folder.url.appending(path: "1.eml")
      try Data(question.replacing("To: marketplace@brightnest.example\n", with: "").utf8).write(to: mail)
      #expect(try run("ingest", mail.path, in: folder).status == 0)
      let reply = try run(
        "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Bitte drehen Sie den Deckel fest.",
        in: folder)
      #expect(reply.status == 0)
      for way in [["--spool", folder.url.appending(path: "spool").path], ["--smtp", "smtp://127.0.0.1:1"]] {
        let desk = folder.url.appending(path: "desk\(way.count)\(way[0]).sqlite")
        try FileManager.default.copyItem(at: folder.url.appending(path: "desk.sqlite"), to: desk)
        let run = try run(["deliver"] + way, desk: desk, in: folder)
        #expect(run.status == 74 && run.complaint.contains("The desk has no address of its own."))
        #expect(!run.complaint.contains("spool directory") && !run.complaint.contains("server"))
      }
    }

    @Test(
      arguments: [
        (["fetch", "--imap", "imap://ana:secret@mail.example"], 65),
        (["fetch", "--imap", "smtp://mail.example"], 65),
        (["fetch", "--imap", "nonsense"], 65), (["fetch"], 64),
        (["deliver", "--smtp", "smtp://ana:secret@mail.example"], 65),
        (["deliver", "--smtp", "imap://mail.example"], 65),
        (["deliver", "--smtp", "smtp://mail.example", "--spool", "x"], 64),
      ] as [([String], Int32)])
    func `what names no server is bad input, and is not repeated`(arguments: [String], status: Int32) throws {
      let folder = try ServerFolder()
      let process = Process()
      process.executableURL = URL(filePath: try Self.program)
      process.arguments = arguments + ["--desk", folder.url.appending(path: "none.sqlite").path]
      let complaint = folder.url.appending(path: "err")
      try Data().write(to: complaint)
      process.standardError = try FileHandle(forWritingTo: complaint)
      process.standardOutput = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == status)
      #expect(try !String(contentsOf: complaint, encoding: .utf8).contains("secret"))
    }
  }
#endif
