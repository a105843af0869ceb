import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct ExternalMailTests {
  @Test func `mail joins while its address is announced, from the first sender alone`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let before = try await desk.takeIn(.mail("<2@post.example>"))
    #expect(before != ticket)
    try await desk.migrate(ticket)
    #expect(try await desk.takeIn(.mail("<3@post.example>")) == ticket)
    #expect(try await desk.takeIn(.mail("<4@post.example>")) == ticket)
    let second = try await desk.takeIn(.mail("<5@other.example>", from: "tom@other.example"))
    #expect(second != ticket)
    let opening = try await desk.present(second).opening
    #expect(opening?.isSecondSender == true && opening?.linked == ticket)
  }

  @Test func `mail to an address that was not announced stands beside`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.migrate(ticket)
    let mail = InboundMessage.mail("<2@post.example>", to: "marketplace@brightnest.example")
    #expect(try await desk.takeIn(mail) != ticket)
  }

  @Test func `mail in one thread stays on one ticket`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.mail("<1@post.example>", order: nil))
    let answer = InboundMessage.mail("<2@post.example>", order: nil, answering: ["<1@post.example>"])
    #expect(try await desk.takeIn(answer) == ticket)
    #expect(try await desk.takeIn(.mail("<3@post.example>", order: nil)) != ticket)
  }

  @Test func `mail without an official thread has no clock and is answered by mail`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let reception = try await desk.receive(.mail("<1@post.example>", order: nil))
    let ticket = try #require(reception.ticket)
    #expect(!reception.startsResponseClock)
    try await desk.perform(.reply("Thank you, the film has arrived here.", on: .email), on: ticket, by: .mika)
    let transport = ScriptedTransport()
    try await desk.deliver(through: transport)
    #expect(transport.messages.map(\.references) == [["<1@post.example>"]])
    #expect(transport.messages.first?.sender == "support@brightnest.example")
    #expect(try await desk.present(ticket).status == .waiting)
  }
}
