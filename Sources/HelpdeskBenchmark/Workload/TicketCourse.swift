import Helpdesk

/// Work W: the life of a ticket in five operations, each of them acknowledged before the next begins.
///
/// Opened by a message (60 and 600 characters), answered (400), the receipt that the answer was accepted, a
/// note (200), closed with a summary (150).
struct TicketCourse {
  /// How far a ticket goes.
  enum End: Int { case pending = 1, waiting = 3, closed = 5 }

  let number: Int
  let end: End
  /// Notes beyond the course, for longer timelines.
  let furtherNotes: Int

  init(_ number: Int, until end: End = .closed, furtherNotes: Int = 0) {
    self.number = number
    self.end = end
    self.furtherNotes = furtherNotes
  }

  /// Runs the course.
  ///
  /// - Parameters:
  ///   - desk: Where.
  ///   - latencies: Gets each operation's time, in milliseconds.
  /// - Returns: The ticket.
  @discardableResult
  func run(on desk: Desk, noting latencies: inout Samples) async throws -> TicketID {
    var prose = Prose(seed: number)
    let opening = message(&prose)
    let reception = try await Self.timed(&latencies) { try await desk.receive(opening) }
    guard let ticket = reception.ticket else { throw BenchmarkError.noTicket }
    for _ in 0..<furtherNotes {
      let note = prose.text(characters: 200)
      try await Self.timed(&latencies) { try await desk.perform(.note(note), on: ticket, by: Self.agent) }
    }
    guard end != .pending else { return ticket }
    let answer = prose.text(characters: 400)
    let sent = try await Self.timed(&latencies) {
      try await desk.perform(.reply(answer, on: .buyerSellerMessaging), on: ticket, by: Self.agent)
    }
    let receipt = Receipt(entry: sent.entry?.number ?? 1, .accepted, transport: "benchmark")
    try await Self.timed(&latencies) {
      try await desk.perform(.receipt(receipt), on: ticket, by: .outbox)
    }
    guard end != .waiting else { return ticket }
    let (note, summary) = (prose.text(characters: 200), prose.text(characters: 150))
    try await Self.timed(&latencies) { try await desk.perform(.note(note), on: ticket, by: Self.agent) }
    try await Self.timed(&latencies) {
      try await desk.perform(.close(.information, summary), on: ticket, by: Self.agent)
    }
    return ticket
  }

  private static let agent = Principal.agent("mika")

  private func message(_ prose: inout Prose) -> InboundMessage {
    let subject = prose.text(characters: 60)
    let words = "My \(Prose.commonWord) \(Prose.rareWord(ticket: number)). "
    let text = words + prose.text(characters: 600 - words.utf8.count)
    let order = "900-\(1_000_000 + number / 10_000_000)-\(1_000_000 + number % 9_000_000)"
    return InboundMessage(
      channel: .buyerSellerMessaging, externalID: "<\(number)@relay.example>",
      buyer: Buyer(alias: "buyer\(number)@relay.example"), order: OrderContext(id: order),
      marketplace: .amazonUnitedStates, subject: subject, text: text)
  }

  @discardableResult
  private static func timed<Result>(
    _ latencies: inout Samples, _ body: () async throws -> Result
  ) async rethrows -> Result {
    let start = ContinuousClock.now
    let result = try await body()
    latencies.add((ContinuousClock.now - start).milliseconds)
    return result
  }
}
