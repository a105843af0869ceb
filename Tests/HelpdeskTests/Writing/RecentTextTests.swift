import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct RecentTextTests {
  private static func rule(_ desk: Desk, _ ticket: TicketID, _ text: String) async -> Refusal.Rule? {
    await refusedRule {
      try await desk.perform(.reply(text, on: .buyerSellerMessaging), on: ticket, by: .mika)
    }
  }

  @Test func `a number cut in two is refused with its second half, on whichever ticket of the buyer`()
    async throws
  {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let first = try await desk.takeIn(.relay("<1@relay.example>"))
    let second = try await desk.takeIn(.relay("<2@relay.example>", order: "305-2222222-7654321"))
    #expect(first != second)
    #expect(await Self.rule(desk, first, "My number starts with 0171.") == nil)
    #expect(await Self.rule(desk, second, "The rest is 555 011.") == .replyCompliance)
    let stranger = try await desk.takeIn(
      .relay("<3@relay.example>", from: "kim", order: "305-3333333-7654321"))
    #expect(await Self.rule(desk, stranger, "The rest is 555 011.") == nil)
  }

  @Test func `after seven days the first half is forgotten`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    #expect(await Self.rule(desk, ticket, "My number starts with 0171.") == nil)
    temporary.clock.advance(by: .seconds(7 * 86_400 + 1))
    #expect(await Self.rule(desk, ticket, "The rest is 555 011.") == nil)
  }
}
