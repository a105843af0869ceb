import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct RefusedAttemptTests {
  private static let text = Macro(
    id: "greeting", purpose: .answer, texts: [.english: "Thank you for writing to us."])

  @Test func `a refused command of the desk leaves its record once a minute and nothing else`() async throws {
    let temporary = try await TemporaryDesk()
    let before = try await temporary.desk.trailHead().size
    for _ in 0..<3 {
      await #expect(throws: Refusal.self) {
        try await temporary.desk.perform(.publish(Self.text, isLocked: true), by: .agent("mika"))
      }
    }
    let added = try await temporary.desk.trail(after: before - 1)
    #expect(added.map(\.type) == ["attempt.refused"])
    #expect(try await temporary.desk.state().macros.newest("greeting") == nil)
    temporary.clock.advance(by: .seconds(60))
    await #expect(throws: Refusal.self) {
      try await temporary.desk.perform(.publish(Self.text, isLocked: true), by: .agent("mika"))
    }
    #expect(try await temporary.desk.trailHead().size == before + 2)
  }

  @Test func `who may not act is not told which tickets there are`() async throws {
    let temporary = try await TemporaryDesk()
    let viewer = Principal(id: "viewer:vera", role: .viewer)
    do {
      try await temporary.desk.perform(.note("Looks odd"), on: TicketID(rawValue: 99), by: viewer)
      Issue.record("a viewer wrote a note")
    } catch let refusal as Refusal { #expect(refusal.rule == .permissionDenied) }
  }
}
