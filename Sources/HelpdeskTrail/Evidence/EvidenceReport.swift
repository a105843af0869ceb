/// What came of verifying a bundle.
public struct EvidenceReport: Hashable, Sendable {
  /// The ticket that the bundle is about; nil when the bundle could not be read.
  public internal(set) var ticket: Int64?
  /// How many events the bundle holds; 0 when it could not be read.
  public internal(set) var eventCount = 0
  /// The checkpoint all proofs lead to; nil when its signature was not verified.
  public internal(set) var checkpoint: Checkpoint?
  /// What is known of each content item of the ticket, in the order of entries and names. Empty when
  /// the events themselves were not proved: nothing is trusted in part.
  public internal(set) var content: [ContentFinding] = []
  /// Whether all that the events say was judged as well; false where one is of a kind the verifier does not
  /// know, or a step before failed.
  public internal(set) var isReplayed = false
  /// What is wrong, at most 1,000 things; empty for a bundle that verifies.
  public internal(set) var problems: [EvidenceProblem] = []

  /// Whether nothing at all is wrong.
  public var isVerified: Bool { problems.isEmpty }

  /// So many problems are listed; more would tell no more.
  static let problemLimit = 1_000

  mutating func add(_ problem: EvidenceProblem) {
    if problems.count < Self.problemLimit { problems.append(problem) }
  }
}
