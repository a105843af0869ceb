package import HelpdeskTrail

extension DeskStore {
  /// Recomputes everything from the stored bytes: leaves, links, order, commitments, the tree's nodes,
  /// checkpoints and, if asked for, all that follows from the log. Memory does not grow with the log.
  ///
  /// - Parameters:
  ///   - key: Whose signatures count, named after the log; nil leaves signatures unchecked.
  ///   - pinned: The note of a checkpoint that was kept outside; the log must continue it.
  ///   - includingProjections: Whether lists, keys, counters and the search index are compared with a
  ///     rebuild, which takes several times as long.
  ///   - progress: Is told how many entries are done, and of how many.
  /// - Returns: What does not hold together; a damaged log is a result, not an error.
  /// - Throws: ``StoreError`` where SQLite cannot read the file.
  package func verify(
    key: VerifierKey? = nil, pinned: [UInt8]? = nil, includingProjections: Bool = false,
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> LogVerification {
    let log = try read { snapshot in
      var verifier = try LogVerifier(snapshot, key: key, pinned: pinned)
      return try verifier.run(progress)
    }
    // What follows from a damaged log says nothing.
    guard includingProjections, log.isSound else { return log }
    var problems = ProblemList()
    for table in try differingProjections() {
      problems.note(log.size, "the table \(table) differs from what the log gives: rebuild the desk")
    }
    return LogVerification(
      size: log.size, root: log.root, checkpoint: log.checkpoint, problems: problems.sorted)
  }
}
