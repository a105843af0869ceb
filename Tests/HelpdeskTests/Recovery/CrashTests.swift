import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

/// kill −9 in mid-write: whatever was acknowledged is there, once, and nothing by halves.
@Suite struct CrashTests {
  /// How often the writing process is killed; more by HELPDESK_CRASH_ROUNDS.
  private static let rounds =
    ProcessInfo.processInfo.environment["HELPDESK_CRASH_ROUNDS"].flatMap(Int.init) ?? 50
  /// Kills of one desk before the next one is begun.
  private static let killsPerDesk = 3

  @Test func `no acknowledged command is lost to a kill`() async throws {
    if let task = ChildProcess.task("CRASH") { return try await Self.write(task) }
    var generator = SeededGenerator(seed: 1)
    var acknowledged: [Acknowledgement] = []
    var folder = try DeskFolder()
    var total = 0
    for round in 0..<Self.rounds {
      if round.isMultiple(of: Self.killsPerDesk) {
        acknowledged = []
        folder = try DeskFolder()
        let desk = try await folder.create()
        for buyer in 0..<8 {
          try await desk.takeIn(.relay("<\(buyer)@relay.example>", from: "b\(buyer)", order: nil))
        }
        try await desk.close()
      }
      let lines = try await ChildProcess.lines(
        of: "CrashTests", "CRASH", "\(round) \(folder.file.path)",
        killedAfter: .milliseconds(Int.random(in: 1...400, using: &generator)),
        saying: round.isMultiple(of: 2) ? "ack" : "ready")
      #expect(lines.contains("ready"), "round \(round)")
      acknowledged += lines.compactMap(Acknowledgement.init)
      try await Self.check(
        folder, acknowledged,
        rebuilding: round % Self.killsPerDesk == Self.killsPerDesk - 1 || round == Self.rounds - 1)
      total += acknowledged.count
    }
    #expect(total > 0)
  }

  /// What the child was told was durable.
  private struct Acknowledgement {
    let entry: EntryID
    let words: String

    init?(_ line: String) {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[0] == "ack", let entry = EntryID(parts[1]) else { return nil }
      self.entry = entry
      words = String(parts[2])
    }
  }

  private static func check(_ folder: DeskFolder, _ acknowledged: [Acknowledgement], rebuilding: Bool)
    async throws
  {
    let desk = try await folder.open()
    var words: [EntryID: String] = [:]
    for row in try await desk.inbox(.all, limit: 1_000).rows {
      for entry in try #require(try await desk.ticket(row.ticket)).entries {
        words[entry.id] = entry.text ?? ""
      }
    }
    for acknowledgement in acknowledged {
      #expect(words[acknowledgement.entry] == acknowledgement.words)
    }
    // Each command was given once, so no words stand twice.
    let written = words.values.filter { $0.hasPrefix("w") }
    #expect(Set(written).count == written.count)
    // The last ones are repeated, as callers do whose answer was lost.
    for last in acknowledged.suffix(4) where last.words.hasPrefix("wn") {
      let again = try await desk.perform(
        .note(last.words), on: last.entry.ticket, by: .mika, key: IdempotencyKey(rawValue: last.words))
      #expect(again.isRepetition && again.entries == [last.entry])
    }
    // The log only grows, so what any of a desk's kills had damaged is still there at its last one.
    if rebuilding { try await folder.expectWhole(desk) }
    try await desk.close()
  }

  /// The child's part: eight tasks write until they are killed, and tell each acknowledgement.
  private static func write(_ task: String) async throws {
    let parts = task.split(separator: " ", maxSplits: 1)
    let desk = try await Desk.open(at: URL(filePath: String(parts[1])), clock: .simulated(SimulatedClock()))
    ChildProcess.say("ready")
    await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<5_000 {
            let words = "w\(number.isMultiple(of: 4) ? "m" : "n")-\(parts[0])-\(writer)-\(number)"
            let entry =
              number.isMultiple(of: 4)
              ? try await desk.receive(
                .relay("<\(words)@relay.example>", from: "b\(writer)", order: nil, words)
              ).entry
              : try await desk.perform(
                .note(words), on: TicketID(rawValue: Int64(writer) + 1), by: .mika,
                key: IdempotencyKey(rawValue: words)
              ).entry
            if let entry { ChildProcess.say("ack \(entry.path) \(words)") }
          }
        }
      }
    }
  }
}
