/// What came of judging what a bundle's events say.
public struct ReplayVerdict: Hashable, Sendable {
  /// What the events say that they must not, in the order of the log.
  public var problems: [EvidenceProblem]
  /// Whether every event was judged; false where one is of a kind that this verifier does not know, and what
  /// follows it was left out, or where nobody judged at all.
  public var isComplete: Bool

  /// Nobody judged.
  public static let none = ReplayVerdict(problems: [], isComplete: false)

  /// States what came of it; see the properties.
  public init(problems: [EvidenceProblem], isComplete: Bool) {
    self.problems = problems
    self.isComplete = isComplete
  }
}
