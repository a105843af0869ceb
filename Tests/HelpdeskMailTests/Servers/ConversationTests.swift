#if Mail
  import Foundation
  import Helpdesk
  import HelpdeskMail
  import HelpdeskTesting
  import Testing

  /// A desk between two real servers: what the buyer writes lies on one, what the desk answers goes to the
  /// other.
  @Suite struct ConversationTests {
    private final class Scene: Sendable {
      let temporary: TemporaryDesk
      let inbox: MailboxServer
      let outbox: SubmissionServer
      let transport: SMTPTransport

      init() async throws {
        temporary = try await TemporaryDesk()
        inbox = try MailboxServer(in: ServerFolder())
        outbox = try SubmissionServer(in: ServerFolder())
        transport = try SMTPTransport(MailServer("smtp://127.0.0.1:\(outbox.port)"))
      }

      /// Takes in what is new, and tells what became of it.
      func fetch(after position: IMAPPosition?) async throws -> (
        receptions: [Reception], position: IMAPPosition
      ) {
        let login = MailServerLogin(password: MailboxServer.password)
        let mailbox = try IMAPMailbox(
          MailServer("imap://\(MailboxServer.user)@127.0.0.1:\(inbox.port)"), login: login)
        let settings = MailSettings(ownAddresses: try await temporary.desk.state().addresses.own)
        var receptions: [Reception] = []
        let reached = try await mailbox.fetch(after: position) { [temporary] fetched in
          let mail = RecognizedMail(bytes: fetched.source.bytes, settings: settings)
          receptions.append(try await temporary.desk.receive(InboundMessage(mail)))
        }
        return (receptions, reached)
      }

      func deliver() async throws -> [Delivery.State] {
        try await temporary.desk.deliver(through: transport).map(\.delivery)
      }

      func ticket(_ id: TicketID) async throws -> Ticket {
        try #require(try await temporary.desk.ticket(id)).ticket
      }
    }

    private static let mika = Principal(id: "agent:mika", role: .agent)

    private func mail(_ lines: String) -> [UInt8] { Array(lines.replacing("\n", with: "\r\n").utf8) }

    private var question: [UInt8] {
      mail(
        """
        From: "Jana Albers - Amazon Marketplace" <k3j9d8xq2m5v7tz+5d1c2b3a@marketplace.amazon.de>
        To: marketplace@brightnest.example
        Date: Mon, 2 Mar 2026 11:50:00 +0000
        Message-ID: <buyer-1@relay.example>
        Subject: Frage zur Bestellung 305-1234567-7654321
        X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT
        Content-Type: text/plain; charset=utf-8

        Mein Mixer macht laute Geräusche. Können Sie helfen?

        """)
    }

    private func bounce(of sent: RecognizedMail) -> [UInt8] {
      mail(
        """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.brightnest.example>
        To: marketplace@brightnest.example
        Date: Mon, 2 Mar 2026 12:30:00 +0000
        Message-ID: <dsn-1@mx.brightnest.example>
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=r

        --r
        Content-Type: text/plain

        The mail could not be delivered.
        --r
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.brightnest.example

        Final-Recipient: rfc822; k3j9d8xq2m5v7tz+5d1c2b3a@marketplace.amazon.de
        Action: failed
        Status: 5.1.1

        --r
        Content-Type: text/rfc822-headers

        Message-ID: \(sent.messageID ?? "")
        Subject: \(sent.subject ?? "")

        --r--

        """)
    }

    private func copy(of words: String) -> [UInt8] {
      mail(
        """
        From: Amazon <donotreply@amazon.de>
        To: marketplace@brightnest.example
        Date: Mon, 2 Mar 2026 13:02:00 +0000
        Message-ID: <copy-1@relay.example>
        Subject: Your e-mail to Jana Albers
        X-Space-Notification-Type: BBC_MESSAGE_CONFIRMATION_TO_MERCHANT
        Content-Type: text/html; charset=utf-8

        <p>305-1234567-7654321</p><p>------------- Begin message -------------</p><p>\(words)</p>
        <p>------------- End message -------------</p>

        """)
    }

    @Test func `a question, an answer, its bounce, and an answer that arrives`() async throws {
      let scene = try await Scene()
      let (desk, clock) = (scene.temporary.desk, scene.temporary.clock)
      let due = Timestamp(milliseconds: 1_772_452_200_000 + 86_400_000)

      // The buyer writes; the clock runs from the marketplace's own time.
      try scene.inbox.deliver(question, named: "1")
      let asked = try await scene.fetch(after: nil)
      let id = try #require(asked.receptions.first?.ticket)
      #expect(asked.receptions.count == 1 && asked.receptions[0].startsResponseClock)
      #expect(try await scene.ticket(id).status == .open)

      // The answer goes out, and settles.
      try await desk.perform(
        .reply("Bitte drehen Sie den Deckel fest.", on: .buyerSellerMessaging), on: id, by: Self.mika)
      #expect(try await scene.deliver() == [.accepted])
      let first = RecognizedMail(bytes: try #require(try scene.outbox.mails.first), settings: MailSettings())
      #expect(first.inReplyTo == ["<buyer-1@relay.example>"] && first.references == first.inReplyTo)
      #expect(
        try scene.outbox.envelope(1)["to"] as? [String] == ["k3j9d8xq2m5v7tz+5d1c2b3a@marketplace.amazon.de"])
      #expect(first.subject == "Re: Frage zur Bestellung 305-1234567-7654321")
      #expect(try await scene.ticket(id).status == .waiting)

      // It comes back: the old clock runs again.
      clock.advance(by: .seconds(1_800))
      try scene.inbox.deliver(bounce(of: first), named: "2")
      let bounced = try await scene.fetch(after: asked.position)
      #expect(bounced.receptions.map(\.ticket) == [id])
      let revived = try await scene.ticket(id)
      #expect(revived.outbound.values.map(\.delivery.state) == [.bounced])
      #expect(
        revived.status == .open && revived.questions.filter { $0.settlement == nil }.map(\.due) == [due])

      // A second answer; the server is away at first.
      clock.advance(by: .seconds(1_800))
      try await desk.perform(
        .reply("Bitte drehen Sie den Deckel ganz fest zu.", on: .buyerSellerMessaging), on: id, by: Self.mika)
      let nowhere = try SMTPTransport(MailServer("smtp://127.0.0.1:1"))
      #expect(try await desk.deliver(through: nowhere).map(\.delivery) == [.queued])
      clock.advance(by: .seconds(120))
      #expect(try await scene.deliver() == [.accepted])
      let second = RecognizedMail(bytes: try #require(try scene.outbox.mails.last), settings: MailSettings())
      #expect(second.messageID != first.messageID && second.inReplyTo == ["<buyer-1@relay.example>"])

      // The marketplace shows its copy: it has arrived.
      clock.advance(by: .seconds(60))
      try scene.inbox.deliver(copy(of: "Bitte drehen Sie den Deckel ganz fest zu."), named: "3")
      let confirmed = try await scene.fetch(after: bounced.position)
      #expect(confirmed.receptions.map(\.ticket) == [id])
      let settled = try await scene.ticket(id)
      #expect(Set(settled.outbound.values.map(\.delivery.state)) == [.bounced, .confirmed])
      #expect(settled.status == .waiting && settled.questions.allSatisfy { $0.settlement != nil })

      // Read again from the start, nothing happens twice; the buyer's mailbox is as it was.
      let again = try await scene.fetch(after: nil)
      #expect(again.receptions.count == 3 && again.receptions.allSatisfy(\.isDuplicate))
      #expect(try await scene.ticket(id).entryCount == settled.entryCount)
      #expect(try scene.inbox.flags.values.allSatisfy(\.isEmpty) && scene.outbox.mails.count == 2)
    }
  }
#endif
