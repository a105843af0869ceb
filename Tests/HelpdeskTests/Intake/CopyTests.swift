import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct CopyTests {
  @Test func `the copy of an answer typed elsewhere settles by its order`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    temporary.clock.advance(by: .seconds(600))
    let copy = InboundMessage.copy(
      "<c1@relay.example>", "Please turn the lid.", order: "305-1234567-7654321", sentAt: temporary.clock.now)
    #expect(try await desk.receive(copy).ticket == ticket)
    #expect(try await desk.present(ticket).status == .waiting)
  }

  @Test func `without an order the buyer's name decides where only one is meant`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    temporary.clock.advance(by: .seconds(600))
    func copy(_ id: String) -> InboundMessage {
      .copy(id, "Please turn the lid.", buyer: "Jana Albers", sentAt: temporary.clock.now)
    }
    #expect(try await desk.receive(copy("<c1@relay.example>")).ticket == ticket)
    try await desk.receive(.relay("<2@relay.example>", from: "other", order: "305-2222222-2222222"))
    #expect(try await desk.receive(copy("<c2@relay.example>")).ticket == nil)
  }

  @Test func `a name reaches back 7 days and no further`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    func copy(_ id: String) -> InboundMessage {
      .copy(id, "Please turn the lid.", buyer: "Jana Albers", sentAt: temporary.clock.now)
    }
    temporary.clock.advance(by: .seconds(7 * 86_400))
    #expect(try await desk.receive(copy("<c1@relay.example>")).ticket == ticket)
    temporary.clock.advance(by: .seconds(1))
    #expect(try await desk.receive(copy("<c2@relay.example>")).ticket == nil)
  }

  @Test func `the copy of our own answer confirms it once`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let answer = try await desk.answer(ticket, "Please turn the lid until it clicks.")
    let copy = InboundMessage.copy(
      "<c1@relay.example>", "Please turn the lid until it clicks.", order: "305-1234567-7654321",
      sentAt: temporary.clock.now)
    #expect(try await desk.receive(copy).ticket == ticket)
    #expect(try await desk.present(ticket).outbound[answer.number]?.delivery.state == .confirmed)
    let entries = try await desk.entryCount(ticket)
    #expect(try await desk.receive(copy).isDuplicate)
    #expect(try await desk.entryCount(ticket) == entries)
    #expect(try await desk.present(ticket).copies.isEmpty)
  }
}
