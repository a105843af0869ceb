import HelpdeskTrail

/// A checkpoint that was kept outside of the desk, which the log must continue.
struct PinnedCheckpoint {
  /// nil for bytes that are no checkpoint, or not signed by the key.
  private let checkpoint: Checkpoint?
  private var isCompared = false

  init(_ note: [UInt8], key: VerifierKey?) {
    let signed = try? SignedNote(bytes: note)
    let checkpoint = signed.flatMap { try? Checkpoint(text: $0.text) }
    guard let signed, let checkpoint, signed.isSigned(by: key, as: checkpoint) else {
      self.checkpoint = nil
      return
    }
    self.checkpoint = checkpoint
  }

  mutating func verify(against frontier: TreeFrontier, origin: String?, _ problems: inout ProblemList) {
    guard let checkpoint, checkpoint.size == frontier.size else { return }
    isCompared = true
    let index = max(0, frontier.size - 1)
    if let origin, !checkpoint.origin.hasSameBytes(as: origin) {
      problems.note(index, "the pinned checkpoint belongs to another log")
    } else if checkpoint.root != frontier.root {
      problems.note(index, "the log does not continue the pinned checkpoint")
    }
  }

  func finish(at size: Int64, _ problems: inout ProblemList) {
    guard checkpoint != nil else {
      return problems.note(0, "the pinned checkpoint is no note of this log, or not signed by its key")
    }
    if !isCompared { problems.note(size, "the log ends before the pinned checkpoint") }
  }
}
