import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTrail
import Synchronization

/// Proofs, bundles and verification on a log of many entries.
struct TrailTrial {
  let file: URL
  let key: URL
  let events: Int

  /// Entries of one ticket.
  private static let entriesPerTicket = 20

  /// Fills the log and makes a signing key.
  func fill() async throws {
    SheetOptions.say("writing \(events) entries")
    try await BenchmarkDesk.lay(at: file)
    let log = try SyntheticLog(at: file)
    try log.add(events: events, tickets: events / Self.entriesPerTicket)
    SheetOptions.say("indexing them")
    try log.index()
    try log.close()
    var random = SystemRandomNumberGenerator()
    let seed = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let text = Data(Data(seed).base64EncodedString().utf8)
    guard FileManager.default.createFile(atPath: key.path, contents: text, attributes: attributes) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Measures proofs of single entries: time, and how many hashes the longest has.
  func proofs(times: Int) throws -> (Samples, Int) {
    let store = try DeskStore.open(at: file.path, readOnly: true)
    var longest = 0
    let samples = try store.read { snapshot in
      let tree = try snapshot.tree()
      return try Samples.milliseconds(times: times) { turn in
        let index = tree.size * Int64(turn) / Int64(times)
        longest = max(longest, try tree.inclusionProof(of: index, at: tree.size).hashes.count)
      }
    }
    try store.close()
    return (samples, longest)
  }

  /// Measures bundles of tickets of 50 entries, each with its export event and its checkpoint.
  func bundles(times: Int) async throws -> Samples {
    let desk = try await BenchmarkDesk.open(at: file, signer: try KeyFileSigner(at: key))
    var prose = Prose(seed: 2)
    var samples = Samples()
    for turn in 0..<times {
      let ticket = TicketID(rawValue: Int64(turn + 1))
      let known = try await desk.ticket(ticket)?.entries.count ?? 0
      for _ in known..<max(known, 49) {
        try await desk.perform(.note(prose.text(characters: 200)), on: ticket, by: .agent("mika"))
      }
      try await BenchmarkDesk.settle(desk)
      let start = ContinuousClock.now
      _ = try await desk.evidence(for: ticket, by: .auditor("noor"))
      samples.add((ContinuousClock.now - start).milliseconds)
    }
    try await desk.close()
    return samples
  }

  /// What a verification took, and the longest time in which it said nothing, in seconds.
  struct Verification {
    let stretch: Stretch
    let longestSilence: Double
  }

  /// Verifies the whole log.
  func verification(includingLists: Bool) async throws -> Verification {
    let desk = try await Desk.open(at: file, readOnly: true, options: BenchmarkDesk.options())
    let told = Mutex((last: ContinuousClock.now, longest: 0.0))
    let (report, stretch) = try await Stretch.measuring {
      let report = try await desk.verifyTrail(includingLists: includingLists) { _, _ in
        told.withLock { Self.note(&$0) }
      }
      told.withLock { Self.note(&$0) }
      return report
    }
    try await desk.close()
    guard report.isOK else { throw BenchmarkError.notSound(report.problems.map(\.description)) }
    return Verification(stretch: stretch, longestSilence: told.withLock { $0.longest })
  }

  private static func note(_ told: inout (last: ContinuousClock.Instant, longest: Double)) {
    let now = ContinuousClock.now
    told.longest = max(told.longest, (now - told.last).seconds)
    told.last = now
  }
}
