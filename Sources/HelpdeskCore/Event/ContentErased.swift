/// Content was deleted; what it proved is proved still (trail.md §4).
public struct ContentErased: Hashable, Sendable {
  /// What the leaves keep of the content that is gone.
  public var erases: [ContentCommitment]
  /// Why.
  public var reason: ErasureReason

  /// Most commitments one event names; more events follow it. Source: trail.md §4.
  public static let commitmentLimit = 1_000

  /// States what was deleted; see the properties.
  public init(erases: [ContentCommitment], reason: ErasureReason) {
    self.erases = erases
    self.reason = reason
  }
}
