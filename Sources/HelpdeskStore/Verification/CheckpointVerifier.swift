import GRDB
import HelpdeskTrail

/// Compares the stored checkpoints with the tree as it grows.
struct CheckpointVerifier {
  /// The last checkpoint that holds.
  private(set) var last: Checkpoint?
  private let key: VerifierKey?
  private var rows: StatementRows
  private var hasRow: Bool
  private var lastSize = Int64.min

  init(_ db: Database, key: VerifierKey?) throws {
    self.key = key
    rows = try StatementRows(db, "SELECT size, note FROM checkpoint ORDER BY size")
    hasRow = try rows.next()
  }

  /// Checks the checkpoints of the tree's present size.
  mutating func verify(
    against frontier: TreeFrontier, origin: String?, _ problems: inout ProblemList
  ) throws {
    while hasRow, (rows.integer(0) ?? .min) <= frontier.size {
      let index = max(0, frontier.size - 1)
      if let problem = problem(frontier, origin) { problems.note(index, problem) }
      hasRow = try rows.next()
    }
  }

  /// Names the checkpoints that cover more than there is.
  mutating func finish(at size: Int64, _ problems: inout ProblemList) throws {
    while hasRow {
      problems.note(size, "a checkpoint covers more entries than the log has")
      hasRow = try rows.next()
    }
  }

  private mutating func problem(_ frontier: TreeFrontier, _ origin: String?) -> String? {
    guard let size = rows.integer(0), size == frontier.size, size > lastSize else {
      return "the row of a checkpoint is damaged"
    }
    lastSize = size
    guard let bytes = rows.bytes(1), let note = try? SignedNote(bytes: bytes),
      let checkpoint = try? Checkpoint(text: note.text), checkpoint.size == size
    else { return "the checkpoint of size \(size) is no note, or one of another size" }
    if let origin, !checkpoint.origin.hasSameBytes(as: origin) {
      return "the checkpoint of size \(size) belongs to another log"
    }
    guard checkpoint.root == frontier.root else {
      return "the entries do not lead to the root of the checkpoint of size \(size)"
    }
    guard note.isSigned(by: key, as: checkpoint) else {
      return "the checkpoint of size \(size) is not signed by the key"
    }
    last = checkpoint
    return nil
  }
}

extension SignedNote {
  /// Whether a key has signed the note under the checkpoint's own name; true where no key is known.
  ///
  /// A log that goes on under a new name keeps its key, and the key's name follows the log's.
  func isSigned(by key: VerifierKey?, as checkpoint: Checkpoint) -> Bool {
    guard let key else { return true }
    guard let own = try? VerifierKey(name: checkpoint.origin, publicKey: key.publicKey) else { return false }
    return (try? verify(with: own)) != nil
  }
}
