import HelpdeskCore
import Testing

/// Holds, and the log's new name: what the desk's own stream keeps of the trail's affairs.
@Suite struct HoldTests {
  private static let ticket = TicketID(rawValue: 7)
  private static let note = [UInt8](repeating: 9, count: 32)

  private func facts(
    _ command: DeskCommand, in desk: DeskState = World.desk, by principal: Principal
  ) throws -> [DeskFact] {
    try desk.decide(command, digest: { _ in "" }, at: World.monday, by: principal).map(\.fact)
  }

  private func desk(after facts: DeskFact...) -> DeskState {
    var desk = World.desk
    for fact in facts { desk.apply(DeskEvent(at: World.monday, actor: "lead:lena", fact)) }
    return desk
  }

  @Test func `a lead places a hold and an admin releases it`() throws {
    let hold = DeskCommand.hold(Self.ticket, reason: "The chargeback is not decided.")
    #expect(
      try facts(hold, by: .lena) == [.holdPlaced(Self.ticket, reason: "The chargeback is not decided.")])
    let held = desk(after: .holdPlaced(Self.ticket, reason: nil))
    #expect(held.holds == [Self.ticket])
    #expect(
      try facts(.release(Self.ticket, reason: nil), in: held, by: .ada) == [
        .holdReleased(Self.ticket, reason: nil)
      ])
    let released = desk(after: .holdPlaced(Self.ticket, reason: nil), .holdReleased(Self.ticket, reason: nil))
    #expect(released.holds.isEmpty)
  }

  @Test func `what is held is not held twice, and what is free is not released`() throws {
    let held = desk(after: .holdPlaced(Self.ticket, reason: "a"))
    #expect(try facts(.hold(Self.ticket, reason: "b"), in: held, by: .lena).isEmpty)
    #expect(try facts(.release(Self.ticket, reason: "b"), by: .ada).isEmpty)
    #expect(try facts(.release(TicketID(rawValue: 8), reason: nil), in: held, by: .ada).isEmpty)
  }

  static let commands: [(DeskCommand, Action)] = [
    (.hold(ticket, reason: "r"), .lead), (.release(ticket, reason: nil), .govern),
    (.continueLog(origin: "a.example/e2", previousNote: note), .govern),
  ]

  @Test(arguments: commands) func `a command on the trail obeys its row`(command: DeskCommand, action: Action)
    throws
  {
    #expect(command.action == action)
    let held = desk(after: .holdPlaced(Self.ticket, reason: nil))
    for principal in PermissionTests.principals where !Permission.allows(action, by: principal) {
      let refusal = #expect(throws: Refusal.self) { try facts(command, in: held, by: principal) }
      #expect(refusal?.rule == .permissionDenied)
    }
  }

  @Test func `a reason has 20,000 characters`() throws {
    let (long, fits) = (String(repeating: "a", count: 20_001), String(repeating: "a", count: 20_000))
    let held = desk(after: .holdPlaced(Self.ticket, reason: nil))
    for command in [DeskCommand.hold(Self.ticket, reason: long), .release(Self.ticket, reason: long)] {
      let refusal = #expect(throws: Refusal.self) { try facts(command, in: held, by: .ada) }
      #expect(refusal?.rule == .limitExceeded)
    }
    #expect(try facts(.hold(Self.ticket, reason: fits), by: .ada).count == 1)
  }

  @Test func `the log goes on under its new name`() throws {
    let origin = "brightnest.example/helpdesk/e2"
    let continued = try facts(.continueLog(origin: origin, previousNote: Self.note), by: .ada)
    #expect(continued == [.logContinued(origin: origin, previousNote: Self.note)])
    #expect(desk(after: continued[0]).origin == origin)
  }

  @Test(arguments: [0, 31, 33]) func `the previous note's hash has 32 bytes`(count: Int) {
    let command = DeskCommand.continueLog(
      origin: "a.example", previousNote: [UInt8](repeating: 0, count: count))
    #expect(throws: Refusal.self) { try facts(command, by: .ada) }
  }
}
