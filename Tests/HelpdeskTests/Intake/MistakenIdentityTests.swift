import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct MistakenIdentityTests {
  @Test func `a stranger who cites a buyer's mail joins nothing`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.mail("<1@post.example>", from: "cy@post.example", order: nil))
    let stranger = try await desk.receive(
      .mail("<2@post.example>", from: "dee@post.example", order: nil, answering: ["<1@post.example>"]))
    let beside = try #require(stranger.ticket)
    #expect(beside != ticket)
    #expect(try await desk.present(beside).opening == Arrival.Opening(linked: ticket, isSecondSender: true))
    #expect(try await desk.present(ticket).buyer.address == "cy@post.example")
  }

  @Test func `a copy that fits two cases of an order settles neither`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let first = try await desk.takeIn(.relay("<1@relay.example>", case: "c1"))
    let second = try await desk.takeIn(.relay("<2@relay.example>", case: "c2"))
    let now = try await desk.now()
    let copy = try await desk.receive(
      .copy("<3@amazon.example>", "It is on its way.", order: "305-1234567-7654321", sentAt: now))
    #expect(copy.ticket == nil)
    #expect(try await desk.present(first).pending.count == 1)
    #expect(try await desk.present(second).pending.count == 1)
  }

  @Test func `bad news without a Message-ID fails the only message it can mean`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.answer(ticket)
    try await desk.deliver(through: temporary.spool)
    #expect(try await desk.present(ticket).pending.isEmpty)
    var news = InboundMessage.failure(.optedOut, of: nil, "<2@amazon.example>")
    news.order = "305-1234567-7654321"
    try await desk.receive(news)
    #expect(try await desk.present(ticket).pending.count == 1)
  }

  @Test func `an outcome names what was asked for, not what it took back on the way`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.migrate(ticket)
    try await desk.receive(.mail("<2@post.example>"))
    try await desk.perform(.migrate(.end("The film shows a broken bearing")), on: ticket, by: .mika)
    try await desk.perform(.migrate(.summarize(try .refund())), on: ticket, by: .mika)
    let outcome = try await desk.perform(
      .reply("One more question: since when does it grind?", on: .email), on: ticket, by: .mika)
    #expect(outcome.events.count == 2)
    #expect(outcome.entry.map { outcome.ticket.outbound[$0.number]?.channel } == .email)
  }
}
