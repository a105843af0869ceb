import HelpdeskTrail

/// Entry numbers as runs, `[[3,3],[5,9]]`: a flood of messages waived at once still fits one leaf.
enum EntryRuns {
  /// Most numbers that are read back: as many as a ticket has entries. Source: rules.md §6.
  static let limit = 100_000

  static func encode(_ entries: [Int]) -> CanonicalValue {
    var runs: [(first: Int, last: Int)] = []
    for entry in entries {
      if let run = runs.last, run.last < Int.max, entry == run.last + 1 {
        runs[runs.count - 1].last = entry
      } else {
        runs.append((entry, entry))
      }
    }
    return .array(runs.map { .array([.integer(Int64($0.first)), .integer(Int64($0.last))]) })
  }

  /// nil where the runs are not what ``encode(_:)`` writes.
  static func decode(_ runs: [CanonicalValue]) -> [Int]? {
    var entries: [Int] = []
    for run in runs {
      guard case .array(let ends) = run, ends.count == 2, case .integer(let first) = ends[0],
        case .integer(let last) = ends[1], first >= 0, first <= last,
        last - first < Int64(limit - entries.count)
      else { return nil }
      entries.append(contentsOf: (first...last).map(Int.init))
    }
    return entries
  }
}
