#if Mail
  import Foundation
  import Helpdesk
  import HelpdeskMail
  import Testing

  @Suite struct SMTPTransportTests {
    private func transport(port: Int, login: MailServerLogin = MailServerLogin()) throws -> SMTPTransport {
      try SMTPTransport(MailServer("smtp://127.0.0.1:\(port)"), login: login)
    }

    private func failure(_ transport: SMTPTransport, _ message: OutboundMessage = .answer()) async throws
      -> TransportFailure?
    {
      do {
        try await transport.send(message)
        return nil
      } catch let failure as TransportFailure { return failure }
    }

    // MARK: - A real server

    @Test func `a real server takes the mail whole, dots and all`() async throws {
      let server = try SubmissionServer(in: ServerFolder())
      let transport = try transport(port: server.port)
      let messages = [
        OutboundMessage.answer(".\n..\n.dot\nlast"),
        .answer(
          "Grüße", attachments: [Attachment(name: "a.png", type: "image/png", bytes: [0, 13, 10, 46, 255])]),
      ]
      for message in messages { try await transport.send(message) }
      #expect(try server.mails == messages.map { try ComposedMail($0).bytes })
      let envelope = try server.envelope(1)
      #expect(envelope["from"] as? String == "marketplace@brightnest.example")
      #expect(envelope["to"] as? [String] == ["k3j9d8xq2m5v7tz+5D1c@marketplace.amazon.de"])
      #expect(envelope["hello"] as? String == "brightnest.example")
      #expect(transport.lastProblem == nil)
    }

    @Test func `a real server's refusals are told apart`() async throws {
      let server = try SubmissionServer(in: ServerFolder())
      let transport = try transport(port: server.port)
      #expect(try await failure(transport, .answer(to: "unknown@post.example")) == .permanent(.bounced))
      #expect(try await failure(transport, .answer(to: "refused@post.example")) == .permanent(.bounced))
      #expect(try await failure(transport, .answer(to: "full@post.example")) == .temporary)
      #expect(try await failure(transport, .answer(to: "busy@post.example")) == .temporary)
      #expect(try await failure(transport, .answer(to: "busy@post.example")) == nil)
      #expect(try server.mails.count == 1)
      server.stop()
      #expect(try await failure(transport) == .temporary)
      #expect(transport.lastProblem == .unreachable)
    }

    @Test func `encryption and login are made before the mail is`() async throws {
      let folder = try ServerFolder()
      let certificate = try folder.certificate()
      let server = try SubmissionServer(in: folder, certificate: certificate)
      let url = "smtp://marketplace%40brightnest.example@localhost:\(server.port)"
      func login(_ password: String?, trusts: Bool = true) throws -> SMTPTransport {
        try SMTPTransport(
          MailServer(url),
          login: MailServerLogin(
            password: password, certificates: trusts ? certificate.certificate.path : nil))
      }
      let stranger = try login("wrong horse")
      #expect(try await failure(stranger) == .temporary && stranger.lastProblem == .loginRefused)
      let wary = try login(SubmissionServer.password, trusts: false)
      #expect(try await failure(wary) == .temporary && wary.lastProblem == .insecure)
      #expect(try await failure(login(nil)) == .temporary)
      #expect(try await failure(login(SubmissionServer.password)) == nil)
      #expect(try server.mails.count == 1 && server.envelope(1)["tls"] as? Bool == true)
    }

    // MARK: - A server that dies

    private static let greeting: [ScriptedServer.Step] = [
      .say("220 mx.example\r\n"), .hear, .say("250-mx.example\r\n250 SIZE 1000000\r\n"),
    ]
    private static let envelope: [ScriptedServer.Step] =
      greeting + [.hear, .say("250 OK\r\n"), .hear, .say("250 OK\r\n"), .hear, .say("354 go on\r\n")]

    @Test(
      arguments: [
        ("before it says a word", [.hangUp]), ("in its greeting", [.say("220 mx")]),
        ("after the hello", greeting), ("before the mail", Array(envelope.dropLast())),
        ("in the mail", envelope),
        ("after the mail", envelope + [.hearThrough(".")]),
        ("in its last word", envelope + [.hearThrough("."), .say("250")]),
      ] as [(String, [ScriptedServer.Step])])
    func `a server that dies leaves the message in the outbox`(
      place: String, script: [ScriptedServer.Step]
    ) async throws {
      let server = try ScriptedServer(script, Self.envelope + [.hearThrough("."), .say("250 OK\r\n"), .wait])
      let transport = try transport(port: server.port)
      #expect(try await failure(transport) == .temporary, "\(place)")
      #expect(transport.lastProblem != nil)
      // The next attempt goes through, over a connection of its own.
      #expect(try await failure(transport) == nil, "\(place)")
      #expect(server.heard.contains("RCPT TO:<k3j9d8xq2m5v7tz+5D1c@marketplace.amazon.de>"))
    }

    @Test(
      arguments: [
        ("554 no service", .temporary), ("421 busy", .temporary),
      ] as [(String, TransportFailure)])
    func `a server that serves nobody says nothing of the mail`(
      greeting: String, expected: TransportFailure
    ) async throws {
      let server = try ScriptedServer([.say(greeting + "\r\n"), .wait])
      #expect(try await failure(transport(port: server.port)) == expected)
    }

    @Test(
      arguments: [
        ("250 OK", nil), ("251 forwarded", .temporary), ("451 later", .temporary),
        ("550 never", .permanent(.bounced)),
        ("530 log in", .temporary), ("999 what", .temporary), ("nonsense\r\n250 OK", nil),
      ] as [(String, TransportFailure?)])
    func `only 250 after the mail is success`(answer: String, expected: TransportFailure?) async throws {
      let server = try ScriptedServer(Self.envelope + [.hearThrough("."), .say(answer + "\r\n"), .wait])
      #expect(try await failure(transport(port: server.port)) == expected)
    }

    @Test(
      arguments: [
        ("550 5.1.8 unknown sender", nil, .temporary), ("553 not yours", nil, .temporary),
        ("552 5.3.4 too large", nil, .permanent(.bounced)),
        ("250 OK", "550 5.1.1 no such mailbox", .permanent(.bounced)),
        ("250 2.1.0 OK", "550 nobody", .permanent(.bounced)),
        ("250 OK", "553-5.7.1 first line\r\n553 5.7.1 not owned by user", .temporary),
        ("250 OK", "554 5.7.1 relay access denied", .temporary),
        ("250 OK", "550 5.1.7 bad sender", .temporary), ("250 OK", "530 log in", .temporary),
      ] as [(String, String?, TransportFailure)])
    func `a refusal of our own address waits, one of the buyer's is for good`(
      sender: String, recipient: String?, expected: TransportFailure
    ) async throws {
      let answers = [sender, recipient].compactMap(\.self).flatMap { answer -> [ScriptedServer.Step] in
        [.hear, .say(answer + "\r\n")]
      }
      let server = try ScriptedServer(Self.greeting + answers + [.hear, .say("221 5.1.1 bye\r\n"), .wait])
      let transport = try transport(port: server.port)
      #expect(try await failure(transport) == expected)
      #expect(transport.lastProblem == (expected == .temporary ? .refused : nil))
    }

    @Test func `a login's lines are no command of a mail`() {
      let dialogue = SMTPDialogue()
      dialogue.said("AUTH PLAIN bWFpbCBmcm9tOg==\r\n".utf8)
      dialogue.heard("535 5.7.8 no\r\n".utf8)
      #expect(dialogue.stage == nil && dialogue.status == nil)
      dialogue.said("MAIL FROM:<marketplace@brightnest.example> SIZE=9\r\n".utf8)
      dialogue.heard("250 2.1.0 OK\r\n".utf8)
      #expect(dialogue.stage == .sender && dialogue.status == nil)
      dialogue.said("RCPT TO:<a@b.example>\r\n".utf8)
      dialogue.heard("550 5.1.1 no\r\n".utf8)
      dialogue.said("QUIT\r\n".utf8)
      dialogue.heard("550 5.7.1 no\r\n".utf8)
      #expect(dialogue.stage == .recipient && dialogue.status == EnhancedStatus(1, 1))
    }

    @Test(
      arguments: [
        ("550 5.7.1 no", EnhancedStatus(7, 1)), ("550-5.1.10 no", EnhancedStatus(1, 10)),
        ("550 5.999.999", EnhancedStatus(999, 999)), ("550 4.7.1 no", nil), ("550 5.7", nil),
        ("550 5.7.", nil),
        ("550 5.7.1.2 no", nil), ("550 5.7.1000 no", nil), ("5505.7.1 no", nil), ("550 no", nil), ("", nil),
        ("abc 5.7.1", nil),
      ] as [(String, EnhancedStatus?)])
    func `a reason is read where one stands`(line: String, expected: EnhancedStatus?) {
      #expect(EnhancedStatus(answer: line.utf8) == expected)
    }

    @Test func `a server that falls silent is given up`() async throws {
      let server = try ScriptedServer(Self.envelope + [.hearThrough("."), .wait])
      var login = MailServerLogin()
      login.silentSeconds = 1
      let transport = try transport(port: server.port, login: login)
      #expect(try await failure(transport) == .temporary && transport.lastProblem == .timedOut)
    }

    @Test func `a task that gives up stops the transfer`() async throws {
      let server = try ScriptedServer([.wait])
      let transport = try transport(port: server.port)
      let task = Task { try await transport.send(.answer()) }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }

    // MARK: - What makes no dialogue

    @Test(
      arguments: [
        (OutboundMessage.answer(from: nil), .temporary, .noSender),
        (.answer(from: "nobody"), .temporary, .malformedSender),
        (.answer(to: nil), .permanent(.dead), .noRecipient),
        (.answer(to: "a@b.example>\r\nDATA"), .permanent(.bounced), .malformedRecipient),
      ] as [(OutboundMessage, TransportFailure, CompositionError)])
    func `what makes no mail is not sent, and the reason is told`(
      message: OutboundMessage, expected: TransportFailure, reason: CompositionError
    ) async throws {
      let transport = try transport(port: 1)
      #expect(try await failure(transport, message) == expected && transport.lastProblem == nil)
      #expect(transport.lastCompositionError == reason)
    }

    @Test func `a server of another kind sends nothing`() throws {
      #expect(throws: MailServerError.wrongScheme) { try SMTPTransport(MailServer("imap://127.0.0.1")) }
    }

    @Test func `the table of replies answers every stage and code`() {
      let reasons = [
        nil, EnhancedStatus(1, 1), EnhancedStatus(1, 8), EnhancedStatus(7, 1), EnhancedStatus(7, 26),
      ]
      for stage in SMTPReply.Stage.allCases {
        for code in 0...999 {
          for reason in reasons {
            let meaning = SMTPReply(stage: stage, code: code, status: reason).meaning
            #expect((meaning == .accepted) == (stage == .content && code == 250))
            if meaning == .never { #expect(stage != .session && (500...599).contains(code)) }
            if stage == .sender { #expect(meaning == (code == 552 ? .never : .later)) }
          }
        }
      }
      for stage in [SMTPReply.Stage.recipient, .content] {
        for code in [530, 534, 535, 538] { #expect(SMTPReply(stage: stage, code: code).meaning == .later) }
        #expect(SMTPReply(stage: stage, code: 550).meaning == .never)
        #expect(SMTPReply(stage: stage, code: 550, status: EnhancedStatus(1, 1)).meaning == .never)
        #expect(SMTPReply(stage: stage, code: 550, status: EnhancedStatus(1, 8)).meaning == .later)
      }
      // A policy that refuses the words is another matter than one that refuses who sends them.
      #expect(SMTPReply(stage: .content, code: 554, status: EnhancedStatus(7, 1)).meaning == .never)
      #expect(SMTPReply(stage: .content, code: 550, status: EnhancedStatus(7, 26)).meaning == .later)
    }
  }
#endif
