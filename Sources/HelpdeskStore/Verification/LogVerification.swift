package import HelpdeskTrail

/// Something in the file that does not hold together.
package struct LogProblem: Hashable, Sendable {
  /// The entry's place in the log; for what belongs to no entry, the place it would have or the log's end.
  package let index: Int64
  /// One sentence, without content.
  package let problem: String
}

/// What a verification of the log found.
package struct LogVerification: Hashable, Sendable {
  /// How many entries were read.
  package let size: Int64
  /// The root over them, computed from their bytes.
  package let root: Hash
  /// The last stored checkpoint that holds; nil where none does.
  package let checkpoint: Checkpoint?
  /// What is wrong, in the order of the log; at most ``problemLimit`` of it.
  package let problems: [LogProblem]

  /// Whether nothing is wrong.
  package var isSound: Bool { problems.isEmpty }

  /// After this many problems no more are listed. Our own.
  package static let problemLimit = 1_000
}
