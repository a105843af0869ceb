import GRDB
import HelpdeskTrail

/// Compares the content that is there with what the leaves commit to, in one pass beside the log's.
struct ContentVerifier {
  private var rows: StatementRows
  private var hasRow: Bool
  private var missing = MissingContent()

  init(_ db: Database) throws {
    rows = try StatementRows(db, "SELECT id, name, salt, bytes FROM content ORDER BY id")
    hasRow = try rows.next()
  }

  /// Checks one entry's content.
  ///
  /// - Parameter leaf: nil where it cannot be read; its content is then passed over.
  mutating func verify(_ leaf: Leaf?, at index: Int64, _ problems: inout ProblemList) throws {
    let keys = ContentID.keys(index: index)
    while hasRow, (rows.integer(0) ?? .min) < keys.lowerBound { try skip(&problems) }
    var found: Set<[UInt8]> = []
    while hasRow, let key = rows.integer(0), keys.contains(key) {
      if let leaf { compare(leaf, key - keys.lowerBound, &found, index, &problems) }
      hasRow = try rows.next()
    }
    guard let leaf else { return }
    for item in leaf.content where !found.contains(Array(item.name.utf8)) {
      try missing.add(item, of: leaf)
    }
    if leaf.type.hasSameBytes(as: Erasure.type) { try verifyErasure(leaf, &problems) }
  }

  private func compare(
    _ leaf: Leaf, _ place: Int64, _ found: inout Set<[UInt8]>, _ index: Int64, _ problems: inout ProblemList
  ) {
    guard let name = rows.bytes(1), place < Int64(leaf.content.count),
      let item = leaf.content.first(where: { $0.name.utf8.elementsEqual(name) }), found.insert(name).inserted
    else { return problems.note(index, "there is content that the leaf does not commit to") }
    let salt = rows.bytes(2).flatMap { Salt($0) }
    let commitment = rows.withBytes(3) { bytes in
      salt.flatMap { try? Commitment(salt: $0, name: item.name, bytes: bytes) }
    }
    if commitment != item.commitment {
      problems.note(index, "the content \(item.name) is not what was committed to")
    }
  }

  /// What an event erases must have been there before and be gone now.
  private mutating func verifyErasure(_ leaf: Leaf, _ problems: inout ProblemList) throws {
    guard let erasure = Erasure(leaf) else {
      return problems.note(leaf.index, "the entry does not say what was erased")
    }
    for commitment in erasure.commitments where try !missing.explain(commitment, by: leaf) {
      problems.note(leaf.index, "the entry erases content that is there, or that never was")
    }
  }

  /// Names what belongs to no entry, and what is gone without a word.
  mutating func finish(at size: Int64, _ problems: inout ProblemList) throws {
    while hasRow { try skip(&problems, end: size) }
    for (index, name) in try missing.unexplained(limit: LogVerification.problemLimit) {
      problems.note(index, "the content \(name) is missing, and no event says that it was erased")
    }
  }

  private mutating func skip(_ problems: inout ProblemList, end: Int64 = .max) throws {
    let index = (rows.integer(0) ?? 0) / ContentID.capacity
    problems.note(min(max(0, index), end), "there is content that belongs to no entry")
    hasRow = try rows.next()
  }
}
