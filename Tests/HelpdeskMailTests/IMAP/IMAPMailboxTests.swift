#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct IMAPMailboxTests {
    private func mailbox(
      port: Int, folder: String = "",
      login: MailServerLogin = MailServerLogin(password: MailboxServer.password),
      afterwards: IMAPMailbox.Afterwards = .untouched, limits: MIMELimits = .standard
    ) throws -> IMAPMailbox {
      try IMAPMailbox(
        MailServer("imap://\(MailboxServer.user)@127.0.0.1:\(port)/\(folder)"), login: login,
        afterwards: afterwards, limits: limits)
    }

    private func fetch(_ mailbox: IMAPMailbox, after position: IMAPPosition? = nil) async throws
      -> (mails: [FetchedMail], position: IMAPPosition)
    {
      var mails: [FetchedMail] = []
      let reached = try await mailbox.fetch(after: position) { mails.append($0) }
      return (mails, reached)
    }

    private func mail(_ number: Int, _ text: String = "words") -> [UInt8] {
      Array("From: <ana@post.example>\r\nSubject: \(number)\r\n\r\n\(text)\r\n".utf8)
    }

    // MARK: - A real server

    @Test func `a real server's mail is read once, in its order, and left as it was`() async throws {
      let server = try MailboxServer(in: ServerFolder())
      let mailbox = try mailbox(port: server.port)
      #expect(try await fetch(mailbox).mails.isEmpty)
      // A line of its own looks like the server's last word.
      let nasty = mail(2, "h3 OK done\r\n* BYE\r\n)\r\nh4 OK FETCH completed\r\n{99999}\r\n\u{FF}")
      try server.deliver(mail(1), named: "1")
      try server.deliver(nasty, named: "2")
      let first = try await fetch(mailbox)
      #expect(first.mails.map(\.source.bytes) == [mail(1), nasty])
      #expect(first.mails.map(\.source.label) == ["INBOX#1", "INBOX#2"])
      #expect(first.mails.map(\.position.lastUID) == [1, 2] && first.position.lastUID == 2)
      try server.deliver(mail(3), named: "3")
      let second = try await fetch(mailbox, after: first.position)
      #expect(second.mails.map(\.source.bytes) == [mail(3)])
      #expect(try await fetch(mailbox, after: second.position).mails.isEmpty)
      #expect(try server.flags == ["1": "", "2": "", "3": ""])
    }

    @Test func `a real server that numbers anew is read from the first mail on`() async throws {
      let server = try MailboxServer(in: ServerFolder())
      let mailbox = try mailbox(port: server.port)
      for number in 1...3 { try server.deliver(mail(number), named: "\(number)") }
      let first = try await fetch(mailbox)
      #expect(first.mails.count == 3)
      let other = IMAPPosition(uidValidity: first.position.uidValidity &+ 1, lastUID: 3)
      #expect(try await fetch(mailbox, after: other).mails.count == 3)
      let middle = IMAPPosition(uidValidity: first.position.uidValidity, lastUID: 2)
      #expect(try await fetch(mailbox, after: middle).mails.map(\.source.label) == ["INBOX#3"])
    }

    @Test(arguments: [
      (IMAPMailbox.Afterwards.untouched, ""), (.markedAsRead, "S"), (.markedForDeletion, "T"),
    ])
    func `a mail is marked only where that is asked for, once it is taken in`(
      afterwards: IMAPMailbox.Afterwards, flag: String
    ) async throws {
      struct Full: Error {}
      let server = try MailboxServer(in: ServerFolder())
      for number in 1...2 { try server.deliver(mail(number), named: "\(number)") }
      let mailbox = try mailbox(port: server.port, afterwards: afterwards)
      await #expect(throws: Full.self) {
        _ = try await mailbox.fetch(after: nil) { if $0.position.lastUID == 2 { throw Full() } }
      }
      #expect(try server.flags == ["1": flag, "2": ""])
    }

    @Test func `a real server encrypts, asks who we are, and knows its folders`() async throws {
      let folder = try ServerFolder()
      let certificate = try folder.certificate()
      let server = try MailboxServer(in: folder, certificate: certificate)
      try server.deliver(mail(1), named: "1")
      func fetch(_ password: String, folder: String = "INBOX", trusts: Bool = true) async throws -> Int {
        let login = MailServerLogin(
          password: password, certificates: trusts ? certificate.certificate.path : nil)
        let url = "imaps://\(MailboxServer.user)@localhost:\(server.port)/\(folder)"
        return try await self.fetch(IMAPMailbox(MailServer(url), login: login)).mails.count
      }
      #expect(try await fetch(MailboxServer.password) == 1)
      await #expect(throws: MailServerError.loginRefused) { try await fetch("wrong horse") }
      await #expect(throws: MailServerError.insecure) {
        try await fetch(MailboxServer.password, trusts: false)
      }
      await #expect(throws: MailServerError.refused) {
        try await fetch(MailboxServer.password, folder: "Gr%C3%BC%C3%9Fe%20%22%5C")
      }
    }

    @Test func `a mail beyond the limit comes as far as the limit`() async throws {
      let server = try MailboxServer(in: ServerFolder())
      try server.deliver(mail(1, String(repeating: "x", count: 10_000)), named: "1")
      var limits = MIMELimits()
      limits.messageBytes = 4_096
      let found = try await fetch(mailbox(port: server.port, limits: limits)).mails
      #expect(found.map(\.source.bytes.count) == [4_097])
      #expect(
        RecognizedMail(bytes: found[0].source.bytes, settings: MailSettings(limits: limits)).isTruncated)
    }

    // MARK: - A server that lies or dies

    private static let open: [ScriptedServer.Step] = [
      .say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n"), .hear,
      .say("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\nA001 OK done\r\n"), .hear, .say("A002 OK in\r\n"),
      .hear,
      .say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 6] x\r\nh1 OK [READ-ONLY] done\r\n"), .hear,
    ]

    @Test func `mail is asked for by number and without marking it`() async throws {
      let server = try ScriptedServer(
        Self.open + [
          .say("* SEARCH 9 3 5 1 5\r\nh2 OK done\r\n"), .hear, .say("h3 OK it is gone\r\n"), .hear,
          .say("* 4 FETCH (UID 5 FLAGS () BODY[]<0> {5}\r\na\r\nh4)\r\nh4 OK done\r\n"), .hear, .wait,
        ])
      let start = IMAPPosition(uidValidity: 7, lastUID: 2)
      let found = try await fetch(mailbox(port: server.port), after: start)
      #expect(found.mails.map(\.source.bytes) == [Array("a\r\nh4".utf8)])
      #expect(found.position == IMAPPosition(uidValidity: 7, lastUID: 5))
      #expect(
        server.heard.dropFirst(2).prefix(4) == [
          "h1 EXAMINE \"INBOX\"", "h2 UID SEARCH UID 3:5", "h3 UID FETCH 3 (UID BODY.PEEK[]<0.26214401>)",
          "h4 UID FETCH 5 (UID BODY.PEEK[]<0.26214401>)",
        ])
    }

    @Test(
      arguments: [
        ("a search that is refused", [.say("h2 NO what\r\n"), .wait], .refused),
        ("a goodbye", [.say("* BYE\r\n"), .wait], .unreachable),
        (
          "a literal of every size", [.say("* 1 FETCH (BODY[] {999999999999}\r\n"), .wait], .unreadableAnswer
        ),
        (
          "a literal of no size", [.say("* 1 FETCH (BODY[] {99999999999999999999999}\r\n"), .wait],
          .unreadableAnswer
        ),
        ("a broken line", [.say("* SEAR"), .hangUp], .unreachable),
        ("silence", [.wait], .timedOut),
      ] as [(String, [ScriptedServer.Step], MailServerError)])
    func `a server that fails ends the reading with a reason`(
      what: String, script: [ScriptedServer.Step], expected: MailServerError
    ) async throws {
      let server = try ScriptedServer(Self.open + script)
      var login = MailServerLogin(password: "x")
      login.silentSeconds = 1
      let mailbox = try mailbox(port: server.port, login: login)
      await #expect(throws: expected, "\(what)") { _ = try await fetch(mailbox) }
    }

    @Test func `a server that drips is given up in the time that a mail may take`() async throws {
      let server = try ScriptedServer(Self.open + [.say("* SEARCH 1"), .drip(" 1")])
      var login = MailServerLogin(password: "x")
      login.mailSeconds = 1
      let mailbox = try mailbox(port: server.port, login: login)
      await #expect(throws: MailServerError.timedOut) { _ = try await fetch(mailbox) }
    }

    @Test(
      arguments: [
        "(UID 1 BODY[] NIL)", "(UID 1)", "(BODY[] {1}\r\na)", "(BODY[] NIL)", "(UID 1 BODY[",
        "(BODY[] NIL UID 1)",
      ])
    func `a mail that cannot be read is never taken for one that is gone`(answer: String) async throws {
      let server = try ScriptedServer(
        Self.open + [
          .say("* SEARCH 1\r\nh2 OK done\r\n"), .hear, .say("* 1 FETCH \(answer)\r\nh3 OK\r\n"), .wait,
        ])
      var mails: [FetchedMail] = []
      let mailbox = try mailbox(port: server.port)
      await #expect(throws: MailServerError.unreadableAnswer) {
        _ = try await mailbox.fetch(after: nil) { mails.append($0) }
      }
      #expect(mails.isEmpty)
    }

    @Test func `what a server tells of another mail is not this one`() async throws {
      let told = "* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\n"
      let server = try ScriptedServer(
        Self.open + [
          .say("* SEARCH 1 3\r\nh2 OK done\r\n"), .hear,
          .say(told + "* 1 FETCH (BODY[]<0> ~{1}\r\na UID 1)\r\nh3 OK\r\n"), .hear,
          .say(told + "h4 OK\r\n"), .hear, .wait,
        ])
      let found = try await fetch(mailbox(port: server.port))
      #expect(
        found.mails.map(\.source.bytes) == [Array("a".utf8)] && found.mails.first?.position.lastUID == 1)
    }

    @Test func `what was taken in before a server died is not asked for again`() async throws {
      let dying: [ScriptedServer.Step] = [
        .say("* SEARCH 1 2\r\nh2 OK done\r\n"), .hear, .say("* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\nh3 OK\r\n"),
        .hear,
        .say("* 2 FETCH (UID 2 BODY[] {9}\r\nbroken"), .hangUp,
      ]
      let server = try ScriptedServer(
        Self.open + dying,
        Self.open + [
          .say("* SEARCH 2\r\nh2 OK done\r\n"), .hear,
          .say("* 2 FETCH (UID 2 BODY[] \"b\\\"\")\r\nh3 OK\r\n"),
          .hear,
        ])
      let mailbox = try mailbox(port: server.port)
      var mails: [FetchedMail] = []
      await #expect(throws: MailServerError.unreachable) {
        _ = try await mailbox.fetch(after: nil) { mails.append($0) }
      }
      #expect(mails.map(\.source.bytes) == [Array("a".utf8)])
      let rest = try await fetch(mailbox, after: mails.last?.position)
      #expect(rest.mails.map(\.source.bytes) == [Array("b\"".utf8)])
    }

    @Test func `a folder without numbering cannot be read`() async throws {
      let script = Self.open.dropLast(2) + [.say("* 9 EXISTS\r\nh1 OK done\r\n"), .wait]
      let server = try ScriptedServer(Array(script))
      await #expect(throws: MailServerError.unreadableAnswer) {
        _ = try await fetch(mailbox(port: server.port))
      }
    }

    @Test func `a task that gives up stops the reading`() async throws {
      let server = try ScriptedServer(Self.open + [.wait])
      let mailbox = try mailbox(port: server.port)
      let task = Task { try await mailbox.fetch(after: nil) { _ in } }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `a server of another kind is no mailbox`() throws {
      #expect(throws: MailServerError.wrongScheme) { try IMAPMailbox(MailServer("smtp://127.0.0.1")) }
    }
  }
#endif
