import GRDB
import HelpdeskCore
import HelpdeskTrail

/// Recomputes the log from its bytes in one pass over each table; memory does not grow with the log.
struct LogVerifier {
  private let snapshot: ReadSnapshot
  private var problems = ProblemList()
  private var epochs = LogEpochs()
  private var frontier = TreeFrontier()
  private var isGapless = true
  private var lastAt = Int64.min
  private let key: VerifierKey?
  private var previous: StatementRows
  private var content: ContentVerifier
  private var nodes: NodeVerifier
  private var checkpoints: CheckpointVerifier
  private var pinned: PinnedCheckpoint?

  init(_ snapshot: ReadSnapshot, key: VerifierKey?, pinned: [UInt8]?) throws {
    self.snapshot = snapshot
    self.key = key
    previous = try StatementRows(snapshot.db, "SELECT hash, idx FROM trail WHERE ticket = ? AND tseq = ?")
    content = try ContentVerifier(snapshot.db)
    nodes = try NodeVerifier(snapshot.db)
    checkpoints = try CheckpointVerifier(snapshot.db, key: key)
    self.pinned = pinned.map { PinnedCheckpoint($0, key: key) }
  }

  mutating func run(_ progress: (Int64, Int64) throws -> Void) throws -> LogVerification {
    let size = try Int64.fetchOne(snapshot.db, sql: "SELECT count(*) FROM trail") ?? 0
    var rows = try StatementRows(
      snapshot.db, "SELECT idx, ticket, tseq, at, leaf, hash FROM trail ORDER BY idx")
    var done: Int64 = 0
    try compareRoots()
    while try rows.next() {
      try verify(rows)
      done += 1
      if done % 1_024 == 0 { try progress(done, size) }
    }
    try finish()
    try progress(done, size)
    return LogVerification(
      size: done, root: frontier.root, checkpoint: checkpoints.last, problems: problems.sorted)
  }

  private mutating func verify(_ row: StatementRows) throws {
    guard let index = row.integer(0), let bytes = row.bytes(4) else {
      isGapless = false
      return problems.note(frontier.size, "the entry's row is damaged")
    }
    if isGapless, index != frontier.size {
      isGapless = false
      problems.note(index, "entries before this one are missing")
    }
    let hash = Hash.leaf(bytes)
    if row.hash(5) != hash { problems.note(index, "the leaf does not have the stored hash") }
    let leaf = verify(bytes, in: row, at: index)
    try content.verify(leaf, at: index, &problems)
    if let leaf { try verifyLink(leaf, index) }
    try grow(by: hash)
  }

  private mutating func verify(_ bytes: [UInt8], in row: StatementRows, at index: Int64) -> Leaf? {
    let leaf: Leaf
    do {
      leaf = try Leaf(bytes: bytes)
    } catch {
      problems.note(index, "the leaf is not canonical: \(error)")
      return nil
    }
    epochs.verify(leaf, at: index, &problems)
    if leaf.index != index || leaf.ticket != row.integer(1) || leaf.sequence != row.integer(2)
      || leaf.atMilliseconds != row.integer(3)
    {
      problems.note(index, "the leaf names another place or time than its row")
    }
    if leaf.atMilliseconds < lastAt { problems.note(index, "the time runs backwards") }
    lastAt = max(lastAt, leaf.atMilliseconds)
    return leaf
  }

  /// The stream's previous leaf is looked up, so that no list of tickets is held.
  private mutating func verifyLink(_ leaf: Leaf, _ index: Int64) throws {
    guard leaf.sequence > 0 else { return }
    previous.start(leaf.ticket, leaf.sequence - 1)
    guard try previous.next() else {
      return problems.note(index, "the ticket's previous entry is missing")
    }
    if leaf.previous != previous.hash(0) {
      problems.note(index, "the link to the ticket's previous leaf is wrong")
    }
    if previous.integer(1).map({ $0 < index }) != true {
      problems.note(index, "the ticket's previous entry stands later in the log")
    }
  }

  /// Behind a gap every subtree would differ, which says no more than the gap itself.
  private mutating func grow(by hash: Hash) throws {
    guard isGapless else { return }
    var completed: [TreeNode] = []
    frontier.append(hash, completed: &completed)
    for node in completed { try nodes.verify(node, &problems) }
    try compareRoots()
  }

  private mutating func compareRoots() throws {
    try checkpoints.verify(against: frontier, origin: epochs.current, &problems)
    pinned?.verify(against: frontier, origin: epochs.current, &problems)
  }

  private mutating func finish() throws {
    try content.finish(at: frontier.size, &problems)
    if isGapless { try nodes.finish(&problems) }
    try checkpoints.finish(at: frontier.size, &problems)
    pinned?.finish(at: frontier.size, &problems)
    epochs.finish(setting: try snapshot.origin(), key: key, &problems)
  }
}
