import Foundation
import Helpdesk
import HelpdeskStore

/// One measurement of writing: the engine and its two references in turns, at one number of callers.
struct WritingTrial {
  let tickets: Int
  let callers: Int
  let rounds: Int

  /// What the turns of one side took.
  struct Side {
    var operationsPerSecond = Samples()
    var cpuMicroseconds = Samples()

    mutating func add(_ stretch: Stretch, operations: Int) {
      operationsPerSecond.add(Double(operations) / stretch.seconds)
      cpuMicroseconds.add(stretch.cpuMicroseconds / Double(operations))
    }
  }

  struct Outcome {
    var engine = Side()
    var sameBytes = Side()
    var minimumRows = Side()
    var latencies = Samples()
    var commits = 0
    var operations = 0
    var writtenBytes: Int?
    var batch = 0.0
    var fileBytesPerTicket = 0
    var searchMicroseconds = Samples()
  }

  /// Records the work once, then measures it in turns.
  func run() async throws -> Outcome {
    let scratch = try Scratch()
    try await BenchmarkDesk.lay(at: scratch.file("laid"))
    let recording = try await record(in: scratch)
    let rowByRow = try Replay.sameBytes(try scratch.copy("laid", to: "same").path, recording)
    let minimum = try Replay.minimumRows(scratch.file("minimum").path, recording)
    let desk = try await BenchmarkDesk.open(at: try scratch.copy("laid", to: "desk"))
    let commits = CommitCounter(desk: scratch.file("desk"))
    let laid = BenchmarkDesk.byteCount(of: scratch.file("desk"))
    var outcome = Outcome()
    outcome.batch =
      Double(recording.batches.reduce(0) { $0 + $1.operations }) / Double(recording.batches.count)
    for round in 0..<rounds {
      let batches = slice(recording.batches, round)
      // Turns change places, so that a machine that grows slower favours nobody.
      if round.isMultiple(of: 2) {
        try await take(desk, commits, round, &outcome)
        try take(rowByRow, batches, &outcome.sameBytes)
        try take(minimum, batches, &outcome.minimumRows)
      } else {
        try take(minimum, batches, &outcome.minimumRows)
        try take(rowByRow, batches, &outcome.sameBytes)
        try await take(desk, commits, round, &outcome)
      }
    }
    let differing = try rowByRow.differingTables()
    guard differing.isEmpty else { throw BenchmarkError.differentRows(tables: differing) }
    try await desk.close()
    withExtendedLifetime(commits) {}
    outcome.fileBytesPerTicket = (BenchmarkDesk.byteCount(of: scratch.file("desk")) - laid) / max(1, tickets)
    return outcome
  }

  private func record(in scratch: Scratch) async throws -> Recording {
    let file = try scratch.copy("laid", to: "recorded")
    try Recording.prepare(file.path)
    let desk = try await BenchmarkDesk.open(at: file)
    for round in 0..<rounds {
      _ = try await Crowd.run(callers: callers, numbers: numbers(round), on: desk)
    }
    try await desk.close()
    return try Recording(reading: file.path)
  }

  private func take(
    _ desk: Desk, _ commits: CommitCounter, _ round: Int, _ outcome: inout Outcome
  ) async throws {
    let before = commits.count
    let (samples, stretch) = try await Stretch.measuring {
      try await Crowd.run(callers: callers, numbers: numbers(round), on: desk)
    }
    let after = commits.count
    outcome.engine.add(stretch, operations: samples.values.count)
    outcome.latencies.add(samples)
    outcome.operations += samples.values.count
    if let before, let after { outcome.commits += after - before }
    if let written = stretch.writtenBytes { outcome.writtenBytes = (outcome.writtenBytes ?? 0) + written }
    let (_, following) = try await Stretch.measuring { _ = try await desk.search("zqnothingqz", limit: 1) }
    outcome.searchMicroseconds.add(following.cpuMicroseconds / Double(samples.values.count))
    try await BenchmarkDesk.settle(desk)
  }

  private func take(_ replay: Replay, _ batches: ArraySlice<Recording.Batch>, _ side: inout Side) throws {
    let (_, stretch) = try Stretch.measuring { try replay.run(batches) }
    side.add(stretch, operations: batches.reduce(0) { $0 + $1.operations })
    try replay.settle()
  }

  private func numbers(_ round: Int) -> Range<Int> {
    tickets * round / rounds..<tickets * (round + 1) / rounds
  }

  private func slice(_ batches: [Recording.Batch], _ round: Int) -> ArraySlice<Recording.Batch> {
    batches[batches.count * round / rounds..<batches.count * (round + 1) / rounds]
  }
}
