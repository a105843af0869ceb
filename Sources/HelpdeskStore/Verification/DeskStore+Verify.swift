import Dispatch
package import HelpdeskTrail
import Synchronization

extension DeskStore {
  /// Recomputes everything from the stored bytes: leaves, links, order, commitments, the tree's nodes,
  /// checkpoints and, if asked for, all that follows from the log, on a thread beside. Memory does not grow with
  /// the log. It blocks for as long as it takes.
  ///
  /// - Parameters:
  ///   - key: Whose signatures count, named after the log; nil leaves signatures unchecked.
  ///   - pinned: The note of a checkpoint that was kept outside; the log must continue it.
  ///   - includingProjections: Whether lists, keys, counters and the search index are compared with a
  ///     rebuild, which takes several times as long.
  ///   - progress: Is told how many entries are done, and of how many; what it throws ends the verification.
  /// - Returns: What does not hold together; a damaged log is a result, not an error.
  /// - Throws: ``StoreError`` where SQLite cannot read the file, and what `progress` throws.
  package func verify(
    key: VerifierKey? = nil, pinned: [UInt8]? = nil, includingProjections: Bool = false,
    progress: (Int64, Int64) throws -> Void = { _, _ in }
  ) throws -> LogVerification {
    let comparison = includingProjections ? Comparison(of: self) : nil
    let log = Result {
      try read { snapshot in
        var verifier = try LogVerifier(snapshot, key: key, pinned: pinned)
        return try verifier.run(progress)
      }
    }
    let differing = comparison?.wait()
    // What follows from a damaged log says nothing.
    guard let differing, case .success(let log) = log, log.isSound else { return try log.get() }
    var problems = ProblemList()
    for table in try differing.get() {
      problems.note(log.size, "the table \(table) differs from what the log gives: rebuild the desk")
    }
    return LogVerification(
      size: log.size, root: log.root, checkpoint: log.checkpoint, problems: problems.sorted)
  }
}

/// The comparison of the projections, under way on a thread of its own.
private final class Comparison: Sendable {
  private let end = DispatchGroup()
  private let found = Mutex<Result<[String], any Error>>(.success([]))

  init(of store: DeskStore) {
    DispatchQueue.global().async(group: end) { [self] in
      let result = Result { try store.differingProjections() }
      found.withLock { $0 = result }
    }
  }

  func wait() -> Result<[String], any Error> {
    end.wait()
    return found.withLock(\.self)
  }
}
