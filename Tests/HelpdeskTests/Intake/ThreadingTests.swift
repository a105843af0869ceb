import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct ThreadingTests {
  @Test func `a message that answers a known one joins its ticket`() async throws {
    let desk = try await TemporaryDesk()
    let ticket = try await desk.desk.takeIn(.relay("<1@relay.example>", order: nil))
    let answer = InboundMessage.relay("<2@relay.example>", order: nil, answering: ["<1@relay.example>"])
    desk.clock.advance(by: .seconds(60 * 86_400))
    #expect(try await desk.desk.takeIn(answer) == ticket)
  }

  @Test func `the case in the masked address joins, and another case does not`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", order: nil, case: "c4se0001"))
    temporary.clock.advance(by: .seconds(60 * 86_400))
    #expect(try await desk.takeIn(.relay("<2@relay.example>", order: nil, case: "c4se0001")) == ticket)
    #expect(try await desk.takeIn(.relay("<3@relay.example>", order: nil, case: "c4se0002")) != ticket)
  }

  @Test func `a buyer without order joins for 30 days and no longer`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", order: nil))
    temporary.clock.advance(by: .seconds(30 * 86_400))
    #expect(try await desk.takeIn(.relay("<2@relay.example>", order: nil)) == ticket)
    temporary.clock.advance(by: .seconds(30 * 86_400 + 1))
    #expect(try await desk.takeIn(.relay("<3@relay.example>", order: nil)) != ticket)
  }

  @Test func `two orders of one buyer are two tickets with two clocks`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let blender = try await desk.takeIn(.relay("<1@relay.example>", order: "305-1111111-1111111"))
    temporary.clock.advance(by: .seconds(3_600))
    let kettle = try await desk.takeIn(.relay("<2@relay.example>", order: "305-2222222-2222222"))
    #expect(kettle != blender)
    #expect(try await desk.takeIn(.relay("<3@relay.example>", order: "305-1111111-1111111")) == blender)
    #expect(try await desk.takeIn(.relay("<4@relay.example>", order: "305-2222222-2222222")) == kettle)
    let dues = (try await desk.present(blender).responseDue, try await desk.present(kettle).responseDue)
    #expect(dues.0 == TemporaryDesk.start + .hours(24))
    #expect(dues.1 == TemporaryDesk.start + .hours(25))
  }

  @Test func `another buyer joins nothing, whatever is cited`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", case: "c4se0001"))
    let stranger = InboundMessage.relay(
      "<2@relay.example>", from: "tom", case: "c4se0001", answering: ["<1@relay.example>"])
    #expect(try await desk.takeIn(stranger) != ticket)
  }

  @Test func `the answer to a message of ours joins by its proof, a forged one does not`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", order: nil))
    let transport = ScriptedTransport()
    try await desk.perform(.reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    try await desk.deliver(through: transport)
    let ours = try #require(transport.messages.first?.messageID)
    temporary.clock.advance(by: .seconds(90 * 86_400))
    let end = try #require(ours.firstIndex(of: "@"))
    let last = ours.index(before: end)
    let forged = ours[..<last] + (ours[last] == "0" ? "1" : "0") + ours[end...]
    #expect(
      try await desk.takeIn(.relay("<2@relay.example>", order: nil, answering: [String(forged)])) != ticket)
    temporary.clock.advance(by: .seconds(90 * 86_400))
    #expect(try await desk.takeIn(.relay("<3@relay.example>", order: nil, answering: [ours])) == ticket)
  }

  @Test func `mail that comes late moves neither the clock nor the head of the thread`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let noon = TemporaryDesk.start
    let ticket = try await desk.takeIn(.relay("<2@relay.example>", "And the lid leaks.", sentAt: noon))
    temporary.clock.advance(by: .seconds(1_800))
    let late = InboundMessage.relay(
      "<1@relay.example>", "The blender grinds.", sentAt: noon - .seconds(3_600))
    #expect(try await desk.takeIn(late) == ticket)
    let now = try await desk.present(ticket)
    #expect(now.officialCorrespondence?.messageID == "<2@relay.example>")
    #expect(now.responseDue == noon + .hours(23))
    #expect(now.questions.count == 2)
  }

  @Test(arguments: [Timestamp.earliest, .latest, Timestamp(milliseconds: 0), Timestamp(milliseconds: -1)])
  func `a date that nobody can believe is taken in`(date: Timestamp) async throws {
    let temporary = try await TemporaryDesk()
    let reception = try await temporary.desk.receive(.relay("<1@relay.example>", sentAt: date))
    #expect(reception.openedTicket)
    let due = try await temporary.desk.present(try #require(reception.ticket)).responseDue
    #expect(try #require(due) <= TemporaryDesk.start + .hours(24))
    #expect(try await temporary.desk.verifyTrail().isOK)
  }
}
