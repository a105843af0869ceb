import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTrail

/// What the hash tree adds to an operation: its rows, measured by replaying recorded work with and without
/// them, and its hashes.
struct TreeCost {
  let tickets: Int
  let callers: Int

  struct Outcome {
    /// CPU of the node rows, in microseconds an operation.
    var rows = Samples()
    /// CPU of the hashes, in microseconds an operation.
    var hashes = Samples()
    /// CPU of the whole engine, in microseconds an operation.
    var engine = 0.0

    /// The tree's share of what an operation would cost without it.
    var share: Double { (rows.median + hashes.median) / max(1, engine - rows.median - hashes.median) }
  }

  func run() async throws -> Outcome {
    let scratch = try Scratch()
    try await BenchmarkDesk.lay(at: scratch.file("laid"))
    let file = try scratch.copy("laid", to: "recorded")
    try Recording.prepare(file.path)
    try await work(at: file)
    let recording = try Recording(reading: file.path)
    let operations = Double(recording.batches.reduce(0) { $0 + $1.operations })
    var outcome = Outcome()
    outcome.engine = try await work(at: try scratch.copy("laid", to: "desk")) / operations
    for round in 0..<5 {
      let with = try Replay.sameBytes(try scratch.copy("laid", to: "with\(round)").path, recording)
      let without = try Replay.sameBytes(
        try scratch.copy("laid", to: "without\(round)").path, recording, leavingOut: ["node"])
      let (_, whole) = try Stretch.measuring { try with.run(recording.batches[...]) }
      let (_, part) = try Stretch.measuring { try without.run(recording.batches[...]) }
      outcome.rows.add((whole.cpuMicroseconds - part.cpuMicroseconds) / operations)
      outcome.hashes.add(hashing(Int(operations)) / operations)
    }
    return outcome
  }

  /// Runs work W.
  ///
  /// - Returns: CPU in microseconds.
  @discardableResult
  private func work(at file: URL) async throws -> Double {
    let desk = try await BenchmarkDesk.open(at: file)
    let (_, stretch) = try await Stretch.measuring {
      _ = try await Crowd.run(callers: callers, numbers: 0..<tickets, on: desk)
    }
    try await desk.close()
    return stretch.cpuMicroseconds
  }

  private func hashing(_ count: Int) -> Double {
    var frontier = TreeFrontier()
    let leaf = Hash.leaf(Array("leaf".utf8))
    let (_, stretch) = Stretch.measuring {
      for _ in 0..<count {
        var completed: [TreeNode] = []
        frontier.append(leaf, completed: &completed)
      }
    }
    return stretch.cpuMicroseconds
  }
}
