import Helpdesk

/// The writer alone and beside readers, in turns.
///
/// A reader is a person with an app: an inbox page and a ticket, then a tenth of a second to look.
struct ReadersTrial {
  let tickets: Int
  let callers: Int
  let readers: Int
  let rounds: Int

  func run() async throws -> [Figure] {
    let scratch = try Scratch()
    try await BenchmarkDesk.lay(at: scratch.file("desk"))
    let desk = try await BenchmarkDesk.open(at: scratch.file("desk"))
    var (alone, beside, ratios, reads) = (Samples(), Samples(), Samples(), Samples())
    let each = max(1, tickets / (2 * rounds))
    for round in 0..<rounds {
      let first = 2 * round * each
      let free = try await rate(first..<first + each, on: desk).operationsPerSecond
      let readership = Readership(readers, of: desk)
      let held = try await rate(first + each..<first + 2 * each, on: desk)
      let count = try await readership.end()
      alone.add(free)
      beside.add(held.operationsPerSecond)
      ratios.add(held.operationsPerSecond / free)
      reads.add(Double(count) / held.seconds)
      try await BenchmarkDesk.settle(desk)
    }
    try await desk.close()
    return [
      Figure("callers", "callers", callers), Figure("readers", "readers", readers),
      Figure("readsPerSecond", "reads/s", reads.median, places: 0),
      Figure("opsPerSecondAlone", "op/s alone", alone.median, places: 0),
      Figure("opsPerSecond", "op/s beside", beside.median, places: 0),
      Figure("ratio", "beside ÷ alone", ratios.median, places: 2),
    ]
  }

  private func rate(
    _ numbers: Range<Int>, on desk: Desk
  ) async throws -> (operationsPerSecond: Double, seconds: Double) {
    let (samples, stretch) = try await Stretch.measuring {
      try await Crowd.run(callers: callers, numbers: numbers, on: desk)
    }
    return (Double(samples.values.count) / stretch.seconds, stretch.seconds)
  }
}
