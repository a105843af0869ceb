import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct OutboxTests {
  private let minute: Int64 = 60_000

  private func due(_ desk: TemporaryDesk, at moment: Int64) throws -> [OutboxRow] {
    try desk.store.read { try $0.outbox(due: Timestamp(rawValue: moment), limit: 10) }
  }

  @Test func `a message waits from its event on`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x"), .agentAnswers("one")], on: 1, at: Timestamp(rawValue: 5_000))
    try desk.record([.agentAnswers("two")], on: 2, at: Timestamp(rawValue: 6_000))
    #expect(try due(desk, at: 4_999).isEmpty)
    let rows = try due(desk, at: 6_000)
    #expect(rows.map(\.entry.path) == ["1/1", "2/0"])
    #expect(rows.map(\.index) == [2, 3])
    #expect(rows.map(\.attempts) == [0, 0])
    #expect(try desk.store.read { try $0.outbox(due: Timestamp(rawValue: 6_000), limit: 1) }.count == 1)
    #expect(try desk.store.read { try $0.outboxNextAttempt() } == Timestamp(rawValue: 5_000))
  }

  @Test(arguments: [
    Fact.deliveryAccepted(entry: 0, transport: "spool"), .deliveryConfirmed(entry: 0, transport: "spool"),
    .deliveryFailed(entry: 0, .bounced, transport: "spool"), .deliveryRecalled(entry: 0),
    .deliveryAttested(entry: 0, reason: "x"),
  ])
  func `a message leaves with the news that ends its waiting`(news: Fact) throws {
    let desk = try TemporaryDesk()
    try desk.record([.agentAnswers("one"), .agentAnswers("two")])
    try desk.record([news])
    #expect(try due(desk, at: 10_000).map(\.entry.number) == [1])
    // News of a message that is not waiting changes nothing.
    try desk.record([news, .deliveryDeferred(entry: 0, transport: "spool")])
    #expect(try due(desk, at: 10_000).map(\.entry.number) == [1])
  }

  @Test func `a message that could not be taken is offered again, ever later`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.agentAnswers("one")], at: Timestamp(rawValue: 0))
    var moment: Int64 = 0
    for (attempt, wait) in ([1, 5, 30, 120, 360, 360, 360] as [Int64]).enumerated() {
      #expect(try due(desk, at: moment).first?.attempts == attempt)
      try desk.record([.deliveryDeferred(entry: 0, transport: "spool")], at: Timestamp(rawValue: moment))
      #expect(try due(desk, at: moment + wait * minute - 1).isEmpty)
      moment += wait * minute + wait * minute / RetrySchedule.jitterParts
    }
    #expect(try due(desk, at: moment).first?.attempts == 7)
  }

  @Test func `messages that failed together are tried again apart, and the same on every rebuild`() {
    func wait(_ number: Int, after attempts: Int64) -> Int64 {
      let entry = EntryID(ticket: TicketID(rawValue: 7), number: number)
      return RetrySchedule.next(after: attempts, at: Timestamp(rawValue: 0), of: entry).rawValue
    }
    for row in RetrySchedule.table {
      let waits = (0..<100).map { wait($0, after: row.failedAttempts) }
      let least = row.minutes * minute
      #expect(waits.allSatisfy { $0 >= least && $0 <= least + least / RetrySchedule.jitterParts })
      #expect(Set(waits).count > 90 && waits == (0..<100).map { wait($0, after: row.failedAttempts) })
    }
    #expect(RetrySchedule.table.map(\.failedAttempts) == Array(1...5))
    #expect(wait(1, after: .max) >= 360 * minute && wait(1, after: 0) >= minute && wait(1, after: .min) > 0)
  }

  @Test func `a leased message is offered to nobody else until the lease ends`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.agentAnswers("one"), .agentAnswers("two")], at: Timestamp(rawValue: 0))
    let first = Array(try due(desk, at: 100).prefix(1))
    try desk.store.write { try $0.lease(first, until: Timestamp(rawValue: 5_000)) }
    #expect(try due(desk, at: 4_999).map(\.entry.number) == [1])
    #expect(try due(desk, at: 5_000).map(\.entry.number) == [0, 1])
    try desk.store.write { try $0.lease(first, until: Timestamp(rawValue: 9_000)) }
    try desk.store.write { try $0.release(first) }
    #expect(try due(desk, at: 100).map(\.entry.number) == [0, 1])
    // A failed attempt ends the lease as well.
    try desk.store.write { try $0.lease(first, until: Timestamp(rawValue: 900 * minute)) }
    try desk.record([.deliveryDeferred(entry: 0, transport: "spool")], at: Timestamp(rawValue: 100))
    #expect(try due(desk, at: 100 + 2 * minute).count == 2)
  }

  @Test func `an empty outbox has no next attempt`() throws {
    let desk = try TemporaryDesk()
    #expect(try desk.store.read { try $0.outboxNextAttempt() } == nil)
    #expect(try due(desk, at: .max).isEmpty)
  }
}
