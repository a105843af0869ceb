/// One thing that is wrong with a bundle.
public struct EvidenceProblem: Hashable, Sendable, CustomStringConvertible {
  /// What was being checked, in the order of checking.
  public enum Step: Int, Hashable, Sendable, CaseIterable {
    /// The format and its limits.
    case format = 1
    /// The checkpoint: signature, origin, size, root.
    case checkpoint
    /// Each leaf by itself.
    case leaf
    /// Each leaf's place in the log.
    case inclusion
    /// The chain of the ticket's events.
    case sequence
    /// The export that closes the bundle.
    case export
    /// The opened content.
    case content
    /// What the events say: macros, rendering, transitions.
    case replay
    /// The link to a checkpoint the verifier holds.
    case consistency
  }

  /// What was being checked.
  public let step: Step
  /// The position in the log of the event concerned; nil when it is about the bundle as a whole.
  public let index: Int64?
  /// One sentence that says what is wrong.
  public let description: String

  /// Describes a problem.
  ///
  /// - Parameters:
  ///   - step: What was being checked.
  ///   - index: The position in the log of the event concerned; nil for the bundle as a whole.
  ///   - description: One sentence, without anything personal.
  public init(step: Step, index: Int64? = nil, description: String) {
    self.step = step
    self.index = index
    self.description = description
  }
}
