import HelpdeskCore
import HelpdeskLanguage
import HelpdeskStore
import Testing

@Suite struct InboxTests {
  private static let hour: Int64 = 3_600_000
  private let now = Timestamp(rawValue: 1_000 * hour)

  /// A desk with a ticket in each band of urgency, in no order of their numbers.
  private func desk() throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    func ago(_ hours: Int64) -> Int64 { now.rawValue - hours * Self.hour }
    func at(_ hours: Int64) -> Timestamp { Timestamp(rawValue: ago(hours)) }
    try desk.record([.buyerWrites("q", isQuarantined: true)], on: 1, at: at(1))
    try desk.record([.buyerWrites("a"), .ticketClosed(Resolution(.information, "done"))], on: 2, at: at(9))
    try desk.record([.buyerWrites("b"), .ticketClosed(Resolution(.spam, "spam"))], on: 3, at: at(8))
    let answered: [Fact] = [
      .buyerWrites("c"), .agentAnswers("d"), .deliveryAccepted(entry: 1, transport: "spool"),
    ]
    try desk.record(answered, on: 4, at: at(7))
    try desk.record(answered, on: 5, at: at(6))
    try desk.record(answered + [.ticketReopened(reason: "again")], on: 6, at: at(5))
    try desk.record([.buyerWrites("e", on: .email, start: ago(50))], on: 7, at: at(4))
    try desk.record([.buyerWrites("f", on: .email, start: ago(60))], on: 8, at: at(4))
    try desk.record([.buyerWrites("g", start: ago(25))], on: 9, at: at(3))
    try desk.record([.buyerWrites("h", start: ago(18))], on: 10, at: at(3))
    try desk.record([.buyerWrites("i", start: ago(2)), .ticketAssigned("agent:mika")], on: 11, at: at(2))
    try desk.record(
      [.buyerWrites("j", start: ago(3)), .ticketTagged(added: ["vip", "über"], removed: [])], on: 12,
      at: at(2))
    return desk
  }

  private func page(_ desk: TemporaryDesk, _ query: InboxQuery) throws -> [Int64] {
    try desk.store.read { try $0.inbox(query, now: now) }.rows.map(\.ticket.rawValue)
  }

  @Test(arguments: [
    (InboxFilter.all, [9, 10, 12, 11, 8, 7, 6, 5, 4, 3, 2, 1] as [Int64]),
    (.needsResponse, [9, 10, 12, 11, 8, 7]), (.atRisk, [9, 10]), (.breached, [9]), (.migrating, []),
    (.waiting, [5, 4]), (.closed, [3, 2]), (.quarantined, [1]),
  ])
  func `a filter lets through what it says, most urgent first`(filter: InboxFilter, tickets: [Int64]) throws {
    let desk = try desk()
    #expect(try page(desk, InboxQuery(filter: filter)) == tickets)
    let counters = try desk.store.read { try $0.counters(now: now) }
    #expect(counters[filter] == tickets.count)
    #expect(counters.count == InboxFilter.allCases.count)
  }

  @Test func `pages follow each other without gap or repetition, whatever their size`() throws {
    let desk = try desk()
    let all = try page(desk, InboxQuery(filter: .all))
    for limit in 1...13 {
      var seen: [Int64] = []
      var query = InboxQuery(filter: .all, limit: limit)
      repeat {
        let page = try desk.store.read { try $0.inbox(query, now: now) }
        #expect(page.rows.count <= limit && !page.rows.isEmpty)
        seen += page.rows.map(\.ticket.rawValue)
        query.after = page.next
      } while query.after != nil
      #expect(seen == all, "\(limit) a page")
    }
  }

  @Test func `a page goes on behind a ticket that has moved away`() throws {
    let desk = try desk()
    let first = try desk.store.read { try $0.inbox(InboxQuery(filter: .all, limit: 3), now: now) }
    try desk.record([.ticketClosed(Resolution(.information, "done"))], on: 12, at: now)
    #expect(try page(desk, InboxQuery(filter: .all, limit: 3, after: first.next)) == [11, 8, 7])
  }

  @Test func `tickets are found by agent and by tag, in the same order`() throws {
    let desk = try desk()
    try desk.record(
      [.ticketAssigned("agent:mika"), .ticketTagged(added: ["vip"], removed: [])], on: 8, at: now)
    #expect(try page(desk, InboxQuery(filter: .all, assignee: "agent:mika")) == [11, 8])
    #expect(try page(desk, InboxQuery(filter: .all, tag: "vip")) == [12, 8])
    #expect(try page(desk, InboxQuery(filter: .all, assignee: "agent:mika", tag: "vip")) == [8])
    #expect(try page(desk, InboxQuery(filter: .waiting, tag: "vip")) == [])
    #expect(try page(desk, InboxQuery(filter: .all, tag: "u\u{308}ber")) == [], "tags differ by their bytes")
    #expect(try page(desk, InboxQuery(filter: .all, tag: "über")) == [12])
    let first = try desk.store.read { try $0.inbox(InboxQuery(filter: .all, tag: "vip", limit: 1), now: now) }
    #expect(try page(desk, InboxQuery(filter: .all, tag: "vip", limit: 1, after: first.next)) == [8])
    try desk.record([.ticketTagged(added: [], removed: ["vip"])], on: 12, at: now)
    #expect(try page(desk, InboxQuery(filter: .all, tag: "vip")) == [8])
  }

  @Test func `a row shows what a list needs`() throws {
    let desk = try TemporaryDesk()
    let start = now.rawValue - 25 * Self.hour
    let due = Timestamp(rawValue: start + 24 * Self.hour)
    let noticed = Fact.noticeReceived(
      NoticeReceived(
        kind: .aToZOpened, marketplace: nil, order: nil, subject: nil, text: nil, start: now, deadline: nil,
        opening: nil, key: nil, correspondence: Correspondence(), raw: nil))
    try desk.record(
      [
        .buyerWrites(
          "hello", start: start, alias: "k@marketplace.amazon.de", order: "305-1", subject: "Kettle"),
        noticed, .ticketPrioritized(.urgent), .ticketCategorized(.defective), .ticketAssigned("agent:mika"),
        .ticketTagged(added: ["b \"quoted\"", "a"], removed: []),
      ], at: now)
    let row = try #require(try desk.store.read { try $0.inbox(InboxQuery(), now: now) }.rows.first)
    #expect(row.ticket == TicketID(rawValue: 1) && row.subject == "Kettle" && row.status == "open")
    #expect(row.outcome == nil && row.priority == .urgent && row.assignee == "agent:mika")
    #expect(row.marketplace == .amazonGermany && row.order == "305-1" && row.category == .defective)
    #expect(row.risks == [.aToZ] && row.unanswered == 1 && row.responseDue == due && row.isBreached)
    #expect(row.migration == .none && row.migrationDue == nil && !row.isMigrationBreached)
    #expect(row.tags == ["a", "b \"quoted\""] && !row.isQuarantined && row.updatedAt == now)
    let early = try desk.store.read { try $0.inbox(InboxQuery(), now: due) }
    #expect(early.rows.first?.isBreached == false, "exactly at the due time it is not late")
    try desk.record([.ticketClosed(Resolution(.refund, "x", amount: Money(minorUnits: 1, .eur)))], at: now)
    let closed = try desk.store.read { try $0.inbox(InboxQuery(filter: .closed), now: now) }
    #expect(closed.rows.first?.outcome == .refund && closed.rows.first?.status == "closed")
  }

  @Test func `a ticket is at risk from three quarters of its time on, to the millisecond`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x", start: 0)], at: Timestamp(rawValue: 0))
    func holds(_ filter: InboxFilter, _ moment: Int64) throws -> Bool {
      try !desk.store.read { try $0.inbox(InboxQuery(filter: filter), now: Timestamp(rawValue: moment)) }.rows
        .isEmpty
    }
    #expect(try !holds(.atRisk, 18 * Self.hour - 1))
    #expect(try holds(.atRisk, 18 * Self.hour))
    #expect(try !holds(.breached, 24 * Self.hour))
    #expect(try holds(.breached, 24 * Self.hour + 1))
    #expect(try holds(.atRisk, 24 * Self.hour + 1))
    #expect(try !holds(.breached, Timestamp.earliest.rawValue))
  }

  @Test func `a migration is found while it is not finished`() throws {
    let desk = try desk()
    let opened = Fact.migrationOpened(
      MigrationOpened(
        reason: .media(file: "a.mp4", bytes: 22_000_000), note: "too large", channel: .email,
        address: "support@brightnest.example", macros: [:], category: nil))
    try desk.record([opened], on: 4, at: now)
    #expect(try page(desk, InboxQuery(filter: .migrating)) == [4])
    #expect(try page(desk, InboxQuery(filter: .waiting)) == [5])
    let row = try desk.store.read { try $0.inbox(InboxQuery(filter: .migrating), now: now) }.rows.first
    #expect(row?.migration == .justified)
    try desk.record([.migrationWithdrawn(reason: "found a way")], on: 4, at: now)
    #expect(try page(desk, InboxQuery(filter: .migrating)) == [])
    #expect(try page(desk, InboxQuery(filter: .waiting)) == [4, 5])
    #expect(try desk.store.read { try $0.counters(now: now) }[.migrating] == 0)
  }

  @Test func `alarms come when the ticket says, the earliest first`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x", start: 4 * Self.hour)], on: 1, at: Timestamp(rawValue: 4 * Self.hour))
    let second = try desk.record([.buyerWrites("y", start: 0)], on: 2, at: Timestamp(rawValue: 4 * Self.hour))
    try desk.record([.buyerWrites("z", isQuarantined: true)], on: 3)
    let alarm = try #require(second.nextAlarm)
    func alarms(_ moment: Timestamp, limit: Int = 10) throws -> [Int64] {
      try desk.store.read { try $0.alarms(upTo: moment, limit: limit) }.map(\.rawValue)
    }
    #expect(try alarms(alarm.advanced(byMilliseconds: -1)) == [])
    #expect(try alarms(alarm) == [2])
    #expect(try alarms(.latest) == [2, 1])
    #expect(try alarms(.latest, limit: 1) == [2])
    try desk.record([.ticketClosed(Resolution(.spam, "x"))], on: 2)
    try desk.record([.responseWaived(entries: [0], reason: "x", isQuestionable: false)], on: 2)
    #expect(try alarms(.latest) == [1])
  }

  @Test(arguments: ["", "-", "a", "1-", "-1", "1--1", "1-1-1", "1_1", "zzzzzzzzzzzzzzzzz-1", "1 -1", "é-1"])
  func `a cursor that is none is not read`(text: String) { #expect(InboxCursor(text) == nil) }

  @Test func `a cursor reads back as it was written`() throws {
    let desk = try desk()
    for row in try desk.store.read({ try $0.inbox(InboxQuery(filter: .all), now: now) }).rows {
      #expect(InboxCursor(row.cursor.description) == row.cursor)
    }
  }
}
