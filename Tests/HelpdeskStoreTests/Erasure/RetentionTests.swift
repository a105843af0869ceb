import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct RetentionTests {
  private let day: Int64 = 86_400_000

  private func moment(_ days: Int64) -> Timestamp { Timestamp(rawValue: days * day) }

  private func due(_ desk: TemporaryDesk, before days: Int64, after: Int64? = nil, limit: Int = 9) throws
    -> [Int64]
  {
    try desk.store.read {
      try $0.ticketsToErase(
        before: moment(days), after: after.map { TicketID(rawValue: $0) }, limit: limit
      ).map(\.rawValue)
    }
  }

  @Test func `the last message or call counts, and nothing that came after it`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("old")], on: 1, at: moment(1))
    try desk.record([.buyerWrites("old")], on: 2, at: moment(1))
    try desk.record([.agentAnswers("newer")], on: 2, at: moment(20))
    try desk.record(
      [
        .callLogged(
          CallLogged(
            direction: .outbound, number: nil, startedAt: moment(30), endedAt: moment(30), summary: nil,
            joinsMigration: false, opening: nil, order: nil, marketplace: nil))
      ], on: 3, at: moment(30))
    try desk.record([.noteAdded(text: "a note alone")], on: 4, at: moment(30))
    try desk.record([.noteAdded(text: "later"), .ticketPrioritized(.low)], on: 1, at: moment(40))
    #expect(try due(desk, before: 1) == [])
    #expect(try due(desk, before: 2) == [1])
    #expect(try due(desk, before: 20) == [1])
    #expect(try due(desk, before: 21) == [1, 2])
    #expect(try due(desk, before: 31) == [1, 2, 4])
  }

  @Test func `where a report told of the delivery, the delivery counts`() throws {
    let desk = try TemporaryDesk()
    func report(_ days: Int64?) -> Fact {
      var facts = OrderFacts()
      facts.shippedAt = moment(2)
      facts.deliveredAt = days.map(moment)
      return .orderReported(facts)
    }
    try desk.record([.buyerWrites("old"), report(nil)], on: 1, at: moment(1))
    try desk.record([.buyerWrites("old"), report(5)], on: 2, at: moment(1))
    try desk.record([.buyerWrites("old"), report(3), report(7)], on: 3, at: moment(1))
    try desk.record([.buyerWrites("again")], on: 3, at: moment(20))
    #expect(try due(desk, before: 5) == [1])
    #expect(try due(desk, before: 7) == [1, 2])
    #expect(try due(desk, before: 8) == [1, 2, 3])
  }

  @Test func `a ticket without content is not named again, until it has some`() throws {
    let desk = try TemporaryDesk()
    for ticket: Int64 in 1...3 { try desk.record([.buyerWrites("old")], on: ticket, at: moment(1)) }
    try desk.recordDesk(.holdPlaced(TicketID(rawValue: 2), reason: "old"), at: moment(1))
    try desk.erase([1, 2], at: moment(2))
    #expect(try due(desk, before: 9) == [3])
    try desk.recordDesk(.holdReleased(TicketID(rawValue: 2), reason: "over"), at: moment(2))
    #expect(try due(desk, before: 9) == [2, 3])
    try desk.record([.noteAdded(text: "again")], on: 1, at: moment(3))
    #expect(try due(desk, before: 9) == [1, 2, 3])
  }

  @Test func `tickets are read page by page`() throws {
    let desk = try TemporaryDesk()
    for ticket: Int64 in 1...5 { try desk.record([.buyerWrites("old")], on: ticket, at: moment(1)) }
    #expect(try due(desk, before: 9, limit: 2) == [1, 2])
    #expect(try due(desk, before: 9, after: 2, limit: 2) == [3, 4])
    #expect(try due(desk, before: 9, after: 4, limit: 2) == [5])
    #expect(try due(desk, before: 9, limit: 0) == [])
  }
}
