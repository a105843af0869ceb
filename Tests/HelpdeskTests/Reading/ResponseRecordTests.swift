import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct ResponseRecordTests {
  private static let start = TemporaryDesk.start

  @Test func `a question is told with who answered it and when`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    temporary.clock.advance(by: .hours(2))
    try await desk.answer(ticket)
    let page = try await desk.responses(before: .latest)
    let question = try #require(page.questions.first)
    #expect(page.questions.count == 1 && page.next == nil && page.lastTicket == 1)
    #expect(question.entry == EntryID(ticket: ticket, number: 0))
    #expect(question.receivedAt == Self.start && question.due == Self.start + .hours(24))
    #expect(question.settledAt == Self.start + .hours(2) && question.means == .answer)
    #expect(question.agent == Principal.mika.id && question.isFirst)
    #expect(question.channel == .buyerSellerMessaging && question.marketplace == .amazonGermany)
  }

  @Test func `what is recorded at the moment or later is not known yet`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    temporary.clock.advance(by: .hours(2))
    try await desk.answer(ticket)
    #expect(try await desk.responses(before: Self.start).questions.isEmpty)
    #expect(try await desk.responses(before: Self.start).matters.isEmpty)
    let before = try await desk.responses(before: Self.start + .hours(2))
    #expect(before.questions.map(\.settledAt) == [nil])
    let after = try await desk.responses(before: (Self.start + .hours(2)).advanced(byMilliseconds: 1))
    #expect(after.questions.map(\.settledAt) == [Self.start + .hours(2)])
  }

  @Test func `pages hold every ticket once`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    for buyer in 0..<7 {
      try await desk.takeIn(
        .relay("<\(buyer)@relay.example>", from: "b\(buyer)", order: "305-1234567-000000\(buyer)"))
    }
    var seen: [TicketID] = []
    var sizes: [Int] = []
    var next: TicketID?
    repeat {
      let page = try await desk.responses(before: .latest, from: next, limit: 3)
      seen += page.questions.map(\.entry.ticket)
      sizes.append(page.questions.count)
      next = page.next
    } while next != nil
    #expect(seen == (1...7).map { TicketID(rawValue: $0) })
    #expect(sizes == [3, 3, 1])
    let beyond = try await desk.responses(before: .latest, from: TicketID(rawValue: .max), limit: .max)
    #expect(beyond.questions.isEmpty && beyond.next == nil)
    let below = try await desk.responses(before: .latest, from: TicketID(rawValue: -5), limit: -1)
    #expect(below.questions.count == 1 && below.next == TicketID(rawValue: 2))
  }

  @Test func `a waiver and a copy are told apart from an answer`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let waived = try await desk.takeIn(.relay("<1@relay.example>", "Thank you very much."))
    try await desk.perform(.noResponseNeeded(entry: nil, reason: "Thanks alone."), on: waived, by: .mika)
    try await desk.takeIn(.relay("<2@relay.example>", from: "tom", order: "305-7654321-7654321"))
    temporary.clock.advance(by: .hours(1))
    try await desk.receive(
      .copy("<c@relay.example>", "It went out.", order: "305-7654321-7654321", sentAt: Self.start + .hours(1))
    )
    let page = try await desk.responses(before: .latest)
    #expect(page.questions.map(\.means) == [.waiver, .copy])
    #expect(page.questions.map(\.agent) == [nil, nil])
    #expect(page.matters.map(\.hasQuestion) == [false, true])
    #expect(page.matters.map(\.wasAnswered) == [false, true])
  }

  @Test func `a message after a closing begins a matter of its own`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.answer(ticket)
    temporary.clock.advance(by: .hours(1))
    try await desk.perform(.close(.refund()), on: ticket, by: .mika)
    temporary.clock.advance(by: .hours(24))
    try await desk.takeIn(.relay("<2@relay.example>", answering: ["<1@relay.example>"], "And the lid?"))
    try await desk.takeIn(.relay("<3@relay.example>", answering: ["<1@relay.example>"], "Hello?"))
    let page = try await desk.responses(before: .latest)
    #expect(page.matters.map(\.closedAt) == [Self.start + .hours(1), nil])
    #expect(page.matters.map(\.openedAt) == [Self.start, Self.start + .hours(25)])
    #expect(page.matters.map(\.wasAnswered) == [true, false])
    #expect(page.questions.map(\.isFirst) == [true, true, false])
  }

  @Test func `a claim runs from its notice to the end that the marketplace tells`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.receive(.notice(.aToZOpened, "<n1@relay.example>"))
    try await desk.receive(.notice(.aToZOpened, "<n2@relay.example>"))
    try await desk.receive(.notice(.chargeback, "<n3@relay.example>"))
    let open = try await desk.responses(before: .latest)
    #expect(open.claims.map(\.closedAt) == [nil, nil])
    temporary.clock.advance(by: .hours(5))
    try await desk.receive(.notice(.aToZClosed, "<n4@relay.example>"))
    let closed = try await desk.responses(before: .latest)
    #expect(closed.claims.map(\.openedAt) == [Self.start, Self.start])
    #expect(closed.claims.map(\.closedAt) == [Self.start + .hours(5), Self.start + .hours(5)])
    let then = try await desk.responses(before: Self.start + .hours(5))
    #expect(then.claims.map(\.closedAt) == [nil, nil])
  }

  @Test func `the marketplace's own question is no buyer's message`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    try await desk.takeIn(.notice(.serviceQuestion, "<n1@relay.example>"))
    let page = try await desk.responses(before: .latest)
    #expect(page.questions.isEmpty && page.matters.map(\.hasQuestion) == [false])
  }
}
