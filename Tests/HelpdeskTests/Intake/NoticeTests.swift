import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct NoticeTests {
  /// Source: rules.md §6, which notices open a ticket where the order has none.
  private static let openers: Set<NoticeKind> = [
    .aToZOpened, .aToZClosed, .returnRequest, .cancellationRequest, .chargeback, .serviceQuestion,
  ]

  @Test(arguments: NoticeKind.allCases)
  func `a notice opens a ticket where its kind is worth one`(kind: NoticeKind) async throws {
    let temporary = try await TemporaryDesk()
    let reception = try await temporary.desk.receive(.notice(kind, "<n1@relay.example>"))
    #expect(reception.openedTicket == Self.openers.contains(kind))
    #expect((reception.ticket != nil) == Self.openers.contains(kind))
    #expect(reception.startsResponseClock == (kind == .serviceQuestion))
    #expect(try await temporary.desk.receive(.notice(kind, "<n1@relay.example>")).isDuplicate)
  }

  @Test(arguments: NoticeKind.allCases)
  func `a notice about a known order stands on its ticket`(kind: NoticeKind) async throws {
    let temporary = try await TemporaryDesk()
    let ticket = try await temporary.desk.takeIn(.relay("<1@relay.example>"))
    let reception = try await temporary.desk.receive(.notice(kind, "<n1@relay.example>"))
    #expect(reception.ticket == ticket && !reception.openedTicket)
  }

  @Test func `a claim freezes what is external`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.receive(.notice(.aToZOpened, "<n1@relay.example>"))
    #expect(await refusedRule { try await desk.migrate(ticket) } == .externalClaimOpen)
  }

  @Test func `a thread begins on the ticket that a notice opened before it`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.notice(.returnRequest, "<n1@relay.example>"))
    #expect(try await desk.takeIn(.relay("<1@relay.example>")) == ticket)
    let other = InboundMessage.relay("<2@relay.example>", from: "tom")
    #expect(try await desk.takeIn(other) != ticket)
  }

  @Test(arguments: [
    (NoticeKind.deliveryFailed, Delivery.State.bounced), (.messageBlocked, .blocked), (.optedOut, .optedOut),
    (.senderNotAuthorised, .blocked), (.deliveryDelayed, .accepted),
  ])
  func `bad news finds its message by our Message-ID`(kind: NoticeKind, state: Delivery.State) async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let transport = ScriptedTransport()
    let sent = try await desk.perform(
      .reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    try await desk.deliver(through: transport)
    let messageID = try #require(transport.messages.first?.messageID)
    let news = InboundMessage.failure(kind, of: messageID, "<n1@relay.example>")
    #expect(try await desk.receive(news).ticket == ticket)
    let entry = try #require(sent.entry)
    #expect(try await desk.present(ticket).outbound[entry.number]?.delivery.state == state)
    #expect(try await desk.receive(news).isDuplicate)
  }

  @Test func `forged news touches nothing`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let answer = try await desk.answer(ticket)
    let entries = try await desk.entryCount(ticket)
    let forged = [
      "<helpdesk.\(ticket.rawValue).\(answer.number).000000000000000000000000@brightnest.example>",
      "<helpdesk.99999999999999999999.1.00@brightnest.example>", "<helpdesk...@x>", "", "<>",
      "<helpdesk.1.-1.00@brightnest.example>",
    ]
    for (number, messageID) in forged.enumerated() {
      let news = InboundMessage.failure(.deliveryFailed, of: messageID, "<n\(number)@relay.example>")
      #expect(try await desk.receive(news).ticket == nil)
    }
    #expect(try await desk.entryCount(ticket) == entries)
  }
}
