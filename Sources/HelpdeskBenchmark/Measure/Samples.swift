/// Measurements of the same thing, in one unit.
struct Samples: Sendable {
  private(set) var values: [Double] = []

  /// Adds one.
  mutating func add(_ value: Double) { values.append(value) }

  /// Adds all of others.
  mutating func add(_ others: Samples) { values += others.values }

  /// The value that `share` of all do not exceed; not a number where nothing was measured.
  func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let place = Int((Double(sorted.count) * share).rounded(.up)) - 1
    return sorted[min(max(0, place), sorted.count - 1)]
  }

  /// The value in the middle; not a number where nothing was measured.
  var median: Double { percentile(0.5) }

  /// The least that it took; not a number where nothing was measured.
  var smallest: Double { values.min() ?? .nan }

  /// Measures `body` several times, in milliseconds.
  static func milliseconds(times: Int, _ body: (Int) throws -> Void) rethrows -> Samples {
    var samples = Samples()
    for turn in 0..<times {
      let start = ContinuousClock.now
      try body(turn)
      samples.add((ContinuousClock.now - start).milliseconds)
    }
    return samples
  }
}
