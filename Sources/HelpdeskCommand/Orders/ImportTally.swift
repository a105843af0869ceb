import HelpdeskAccount

/// What became of the lines of a report.
struct ImportTally {
  /// Most lines named one by one. Our own.
  private static let namedAtMost = 1_000

  /// Lines taken.
  var imported = 0
  /// Tickets that learned something new.
  var updated = 0
  private var rejected: [RejectedLine] = []
  private var rejectedCount = 0

  mutating func reject(_ line: RejectedLine) {
    rejectedCount += 1
    if rejected.count < Self.namedAtMost { rejected.append(line) }
  }

  var json: JSON {
    [
      "imported": .count(imported), "updated": .count(updated),
      "rejected": .array(rejected.map { ["line": .count($0.line), "why": .string($0.why)] }),
      "rejectedCount": .count(rejectedCount),
    ]
  }

  /// The same for people.
  var sentences: String {
    let more = rejectedCount - rejected.count
    return
      (["\(imported) lines imported, \(updated) tickets updated, \(rejectedCount) lines rejected."]
      + rejected.map(\.description) + (more > 0 ? ["And \(more) more."] : [])).joined(separator: "\n")
  }
}
