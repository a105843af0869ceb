import HelpdeskCore
import Testing

/// Refused attempts that concern the protocol or contact data stand in the trail (design.md §4.8).
@Suite struct RefusalRecordTests {
  private func record(
    _ command: Command, by principal: Principal = .mika, in story: inout Scenario
  ) throws -> Event? {
    let refusal = try #require(story.when(command, by: principal).refusal)
    let event = story.ticket.record(of: refusal, on: command, in: story.context(for: principal))
    if let event { story.given(event.fact, by: event.actor) }
    return event
  }

  @Test func `an attempt is recorded by rule and command, without a text`() throws {
    var story = Scenario.asked()
    let event = try record(.reply("Call +49 170 5550111", on: .buyerSellerMessaging), in: &story)
    #expect(event?.fact == .attemptRefused(rule: .replyCompliance, command: .reply))
    #expect(event?.actor == "agent:mika")
  }

  @Test func `once for each principal, rule and minute`() throws {
    var story = Scenario.asked()
    let close = Command.close(World.information)
    #expect(try record(close, in: &story) != nil)
    #expect(try record(close, in: &story) == nil)
    #expect(try record(close, by: .lena, in: &story) != nil)
    #expect(try record(.migrate(.notice()), in: &story) != nil)
    story.wait(.milliseconds(59_999))
    #expect(try record(close, in: &story) == nil)
    story.wait(.milliseconds(1))
    #expect(try record(close, in: &story) != nil)
  }

  @Test func `a denied protocol command is recorded, a denied note is not`() throws {
    var story = Scenario.asked()
    let viewer = Principal(id: "viewer:kim", role: .viewer)
    #expect(try record(.close(World.information), by: viewer, in: &story) != nil)
    #expect(try record(.note("Hello."), by: viewer, in: &story) == nil)
  }

  @Test func `what concerns neither protocol nor contact data is not recorded`() throws {
    var story = Scenario.asked()
    #expect(try record(.reply(macro: "nobody", on: .buyerSellerMessaging), in: &story) == nil)
    #expect(try record(.noResponseNeeded(entry: 9, reason: "A thank-you."), in: &story) == nil)
  }

  @Test func `a ticket that does not exist records nothing`() throws {
    var story = Scenario()
    #expect(try record(.reply("Hello.", on: .buyerSellerMessaging), in: &story) == nil)
  }
}
