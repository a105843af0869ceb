import Foundation
import Helpdesk
import HelpdeskCore
import HelpdeskStore

/// Reads of a filled desk, each in turns with the bare statements that fetch the same bytes.
struct ReadingTrial {
  let file: URL
  let tickets: Int
  let turns: Int

  /// The first tickets have 20 entries: these notes beyond the five of the course.
  static let longTickets = 200
  private static let furtherNotes = 15

  /// What becomes of a ticket: a quarter is pending, a quarter waits for the buyer, the rest is closed.
  static func course(_ number: Int) -> TicketCourse {
    if number < longTickets { return TicketCourse(number, furtherNotes: furtherNotes) }
    return switch number % 4 {
    case 0: TicketCourse(number, until: .pending)
    case 1: TicketCourse(number, until: .waiting)
    default: TicketCourse(number)
    }
  }

  /// Fills a desk, unless it is there.
  ///
  /// - Returns: The most memory the process had until then, in megabytes; nil where nothing was filled.
  func fill() async throws -> Double? {
    guard !FileManager.default.fileExists(atPath: file.path) else { return nil }
    SheetOptions.say("filling a desk of \(tickets) tickets")
    try await BenchmarkDesk.lay(at: file)
    let desk = try await BenchmarkDesk.open(at: file)
    // In slices, so that the latencies of a million tickets are not all kept.
    for start in stride(from: 0, to: tickets, by: 10_000) {
      _ = try await Crowd.run(
        callers: 256, numbers: start..<min(tickets, start + 10_000), on: desk, course: Self.course)
    }
    SheetOptions.say("waiting for the search index")
    try await BenchmarkDesk.settle(desk)
    let memory = ProcessUsage.peakMegabytes
    try await desk.close()
    return memory
  }

  /// Measures each read.
  func run() async throws -> [[Figure]] {
    var rows = try await opening()
    let desk = try await BenchmarkDesk.open(at: file)
    let bare = try BareReads(file.path)
    let long = try await desk.search(Prose.rareWord(ticket: 7), limit: 1).first?.entry.ticket.rawValue ?? 1
    rows.append(
      try await row(
        "ticket of 20 entries, with timeline", { _ = try await desk.ticket(TicketID(rawValue: long)) }
      ) {
        try bare.ticket(TicketID(rawValue: long))
      })
    rows.append(
      try await row("inbox page of 50", { _ = try await desk.inbox(.needsResponse) }) {
        try bare.inboxPage(now: Self.now)
      }
    )
    rows.append(
      try await row("counters", { _ = try await desk.counters() }) {
        try bare.counts(now: Self.now)
      })
    for (name, word) in [
      ("rare-word search", Prose.rareWord(ticket: tickets / 2)), ("common-word search", Prose.commonWord),
    ] {
      rows.append(try await row(name, { _ = try await desk.search(word) }) { try bare.search(word) })
    }
    try await desk.close()
    return rows
  }

  private static var now: Timestamp { Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1_000)) }

  /// Opening reads the schema and the log's end, whatever the desk holds; the file is in the system's cache.
  private func opening() async throws -> [[Figure]] {
    var opening = Samples()
    var firstPage = Samples()
    for _ in 0..<10 {
      let start = ContinuousClock.now
      let desk = try await BenchmarkDesk.open(at: file)
      opening.add((ContinuousClock.now - start).milliseconds)
      _ = try await desk.inbox(.needsResponse)
      firstPage.add((ContinuousClock.now - start).milliseconds)
      try await desk.close()
    }
    return [
      Self.figures("open the desk", opening, ratio: nil),
      Self.figures("open the desk, to the first page", firstPage, ratio: nil),
    ]
  }

  private func row(
    _ name: String, _ engine: () async throws -> Void, _ bare: () throws -> Void
  ) async throws -> [Figure] {
    var (own, other) = (Samples(), Samples())
    for turn in 0..<turns + 10 {
      let start = ContinuousClock.now
      try await engine()
      let middle = ContinuousClock.now
      try bare()
      let end = ContinuousClock.now
      // The first turns only fill the caches.
      guard turn >= 10 else { continue }
      own.add((middle - start).milliseconds)
      other.add((end - middle).milliseconds)
    }
    return Self.figures(name, own, ratio: own.median / other.median, statement: other.median)
  }

  private static func figures(
    _ name: String, _ samples: Samples, ratio: Double?, statement: Double? = nil
  ) -> [Figure] {
    [
      Figure("read", "read", name),
      Figure("p50Milliseconds", "p50 ms", samples.percentile(0.5), places: 3),
      Figure("p99Milliseconds", "p99 ms", samples.percentile(0.99), places: 3),
      Figure("ratioToStatement", "÷ statement", ratio, places: 2),
      Figure("statementMilliseconds", "statement p50 ms", statement, places: 4),
    ]
  }
}
