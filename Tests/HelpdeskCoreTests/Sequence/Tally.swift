import HelpdeskCore

/// How often each rule, state and transition occurred.
struct Tally: Sendable {
  private(set) var counts: [String: Int] = [:]
  private(set) var violations: [String] = []
  var sequences = 0
  var closedAfterMigration = 0

  mutating func count(_ what: String) { counts[what, default: 0] += 1 }
  mutating func violate(_ sentence: String) { if violations.count < 20 { violations.append(sentence) } }

  mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    violations += other.violations
    sequences += other.sequences
    closedAfterMigration += other.closedAfterMigration
  }

  static func name(_ rule: Refusal.Rule) -> String { "rule \(rule)" }
  static func name(_ state: Migration.State) -> String { "state \(state.rawValue)" }
  static func name(_ state: Migration.State, _ input: MigrationTable.Input) -> String {
    "cell \(state.rawValue) × \(input.rawValue)"
  }

  /// What must occur often enough: every guarded rule, every state, and every cell that can be reached.
  static let expected: [String] = {
    var names = Set(Guard.table.map { name($0.rule) })
    names.formUnion(Migration.State.allCases.map { name($0) })
    for (state, row) in MigrationTable.rows { names.formUnion(row.keys.map { name(state, $0) }) }
    return names.sorted()
  }()

  var report: String {
    (Self.expected + counts.keys.filter { !Self.expected.contains($0) }.sorted())
      .map { "\(String(counts[$0, default: 0]).leftPadded(to: 7))  \($0)" }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
