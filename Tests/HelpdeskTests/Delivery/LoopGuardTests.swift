import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct LoopGuardTests {
  private func question(_ number: Int, from sender: String) -> InboundMessage {
    .mail("<\(number)@post.example>", from: sender, order: nil, "When does the lid come? Number \(number).")
  }

  /// Lets a program answer each of the tickets once.
  private func answer(_ tickets: [TicketID], in desk: Desk) async throws {
    for (number, ticket) in tickets.enumerated() {
      try await desk.perform(
        .reply("The lid ships tomorrow, step \(number).", on: .email), on: ticket, by: .automation("helper"))
    }
  }

  @Test func `programs write to one address thrice in ten minutes, on however many tickets`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    var tickets: [TicketID] = []
    for number in 0..<5 {
      let sender = number.isMultiple(of: 2) ? "bot@post.example" : "Bot@Post.example"
      tickets.append(try await desk.takeIn(question(number, from: sender)))
    }
    let other = try await desk.takeIn(question(9, from: "jana.albers@post.example"))
    #expect(Set(tickets).count == 5)
    try await answer(tickets + [other], in: desk)
    let transport = ScriptedTransport()
    try await desk.deliver(through: transport)
    #expect(transport.messages.count { $0.recipient?.lowercased() == "bot@post.example" } == 3)
    #expect(transport.messages.count { $0.recipient == "jana.albers@post.example" } == 1)
    temporary.clock.advance(by: .seconds(599))
    try await desk.deliver(through: transport)
    #expect(transport.messages.count == 4)
    temporary.clock.advance(by: .seconds(600))
    try await desk.deliver(through: transport)
    #expect(transport.messages.count == 6)
  }

  @Test func `programs write to one address ten times a day, and a person as often as needed`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    var tickets: [TicketID] = []
    for number in 0..<12 { tickets.append(try await desk.takeIn(question(number, from: "bot@post.example"))) }
    try await answer(tickets, in: desk)
    let transport = ScriptedTransport()
    for _ in 0..<20 {
      try await desk.deliver(through: transport)
      temporary.clock.advance(by: .hours(1))
    }
    #expect(transport.messages.count == 10)
    try await desk.perform(.reply("I will see to it myself.", on: .email), on: tickets[11], by: .mika)
    try await desk.deliver(through: transport)
    #expect(transport.messages.last?.text == "I will see to it myself." && transport.messages.count == 11)
  }
}
