import GRDB
import HelpdeskCore
import HelpdeskTrail

/// Recomputes the log from its bytes, one entry in memory at a time.
struct LogVerifier {
  private let db: Database
  private let origin: String
  private var problems: [LogProblem] = []
  private var expected: Int64 = 0
  private var lastAt = Int64.min

  init(_ snapshot: ReadSnapshot) throws {
    db = snapshot.db
    origin = try snapshot.origin()
  }

  mutating func run(_ progress: (Int64, Int64) -> Void) throws -> LogVerification {
    let size = try Int64.fetchOne(db, sql: "SELECT count(*) FROM trail") ?? 0
    let rows = try Row.fetchCursor(
      db.makeStatement(sql: "SELECT idx, ticket, tseq, at, leaf, hash FROM trail ORDER BY idx"))
    var done: Int64 = 0
    while let row = try rows.next() {
      try verify(row)
      done += 1
      if done % 1_024 == 0 { progress(done, size) }
    }
    try findStrayContent()
    progress(done, size)
    return LogVerification(size: done, problems: problems)
  }

  private mutating func note(_ index: Int64, _ problem: String) {
    if problems.count < LogVerification.problemLimit {
      problems.append(LogProblem(index: index, problem: problem))
    }
  }

  private mutating func verify(_ row: Row) throws {
    let index: Int64 = row[0]
    if index != expected { note(index, "entries before this one are missing") }
    expected = index + 1
    let bytes = try row.bytes(4)
    let stored = try row.bytes(5)
    if Hash.leaf(bytes).bytes != stored { note(index, "the leaf does not have the stored hash") }
    let leaf: Leaf
    do {
      leaf = try Leaf(bytes: bytes)
    } catch {
      return note(index, "the leaf is not canonical: \(error)")
    }
    if !leaf.log.hasSameBytes(as: origin) { note(index, "the leaf belongs to another log") }
    if leaf.index != index || leaf.ticket != row[1] || leaf.sequence != row[2]
      || leaf.atMilliseconds != row[3]
    {
      note(index, "the leaf names another place or time than its row")
    }
    if leaf.atMilliseconds < lastAt { note(index, "the time runs backwards") }
    lastAt = max(lastAt, leaf.atMilliseconds)
    try verifyLink(leaf, index)
    try verifyContent(leaf, index)
  }

  /// The stream's previous leaf is looked up, so that no list of tickets is held.
  private mutating func verifyLink(_ leaf: Leaf, _ index: Int64) throws {
    guard leaf.sequence > 0 else { return }
    let previous = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT hash, idx FROM trail WHERE ticket = ? AND tseq = ?"),
      arguments: [leaf.ticket, leaf.sequence - 1])
    guard let previous else { return note(index, "the ticket's previous entry is missing") }
    if try leaf.previous?.bytes != previous.bytes(0) {
      note(index, "the link to the ticket's previous leaf is wrong")
    }
    if previous[1] as Int64 >= index {
      note(index, "the ticket's previous entry stands later in the log")
    }
  }

  private mutating func verifyContent(_ leaf: Leaf, _ index: Int64) throws {
    let keys = ContentID.keys(index: index)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT name, salt, bytes FROM content WHERE id >= ? AND id < ? ORDER BY id"),
      arguments: [keys.lowerBound, keys.upperBound])
    var found: Set<[UInt8]> = []
    while let row = try rows.next() {
      let name: String = row[0]
      guard let item = leaf.content.first(where: { $0.name.hasSameBytes(as: name) }),
        found.insert(Array(name.utf8)).inserted
      else {
        note(index, "there is content that the leaf does not commit to")
        continue
      }
      let bytes = try row.bytes(2)
      let commitment = try Salt(row.bytes(1)).map { try Commitment(salt: $0, name: name, bytes: bytes) }
      if commitment != item.commitment {
        note(index, "the content \(item.name) is not what was committed to")
      }
    }
    for item in leaf.content where !found.contains(Array(item.name.utf8)) {
      note(index, "the content \(item.name) is missing, and no event says that it was erased")
    }
  }

  private mutating func findStrayContent() throws {
    let end = ContentID.keys(index: expected).lowerBound
    let stray = try Int64.fetchOne(
      db, sql: "SELECT id FROM content WHERE id >= ? OR id < 0 ORDER BY id LIMIT 1", arguments: [end])
    if stray != nil { note(expected, "there is content that belongs to no entry") }
  }
}

extension DeskStore {
  /// Recomputes leaf hashes, links and commitments from the stored bytes; memory does not grow with the log.
  ///
  /// - Parameter progress: Is told how many entries are done, and of how many.
  /// - Returns: What does not hold together; a damaged log is a result, not an error.
  package func verifyLog(progress: (Int64, Int64) -> Void = { _, _ in }) throws -> LogVerification {
    try read { snapshot in
      var verifier = try LogVerifier(snapshot)
      return try verifier.run(progress)
    }
  }
}
