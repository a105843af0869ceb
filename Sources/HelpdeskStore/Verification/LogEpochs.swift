import HelpdeskTrail

/// The names under which a log has gone on: after an older backup was restored it takes a new one, so that
/// nothing is ever signed twice under the same (trail.md §5).
struct LogEpochs {
  /// The name in force behind the last leaf; nil before the first.
  private(set) var current: String?
  private var since: Int64 = 0
  private var names: [String] = []

  /// Checks that a leaf belongs to the log under the name in force.
  mutating func verify(_ leaf: Leaf, at index: Int64, _ problems: inout ProblemList) {
    if let old = current, leaf.ticket == 0, leaf.type.hasSameBytes(as: "log.continued") {
      guard case .string(let name)? = leaf["origin"], Origin.isContinued(old, by: name),
        !name.hasSameBytes(as: old)
      else { return problems.note(index, "the log goes on under a name that does not continue its own") }
      enter(name, at: index)
    }
    guard let current else {
      if case .string(let name)? = leaf["origin"], !name.hasSameBytes(as: leaf.log) {
        problems.note(index, "the leaf belongs to another log")
      }
      return enter(leaf.log, at: index)
    }
    if !leaf.log.hasSameBytes(as: current) { problems.note(index, "the leaf belongs to another log") }
  }

  private mutating func enter(_ name: String, at index: Int64) {
    current = name
    since = index
    names.append(name)
  }

  /// Compares the name at the end with the one that the file gives, and with that of the key.
  func finish(setting: String, key: VerifierKey?, _ problems: inout ProblemList) {
    if !(current ?? "").hasSameBytes(as: setting) {
      problems.note(since, "the entries belong to another log than the file names")
    }
    if let key, !names.isEmpty, !names.contains(where: { $0.hasSameBytes(as: key.name) }) {
      problems.note(0, "the key is that of another log")
    }
  }
}
