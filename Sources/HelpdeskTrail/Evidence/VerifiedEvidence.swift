/// What is left to be judged once the bytes are proved: what the events say.
public struct VerifiedEvidence: Sendable {
  /// One event whose place and content are proved.
  public struct Event: Sendable {
    /// The event.
    public let leaf: Leaf
    /// Its opened content, each item equal to its commitment.
    public let openings: [Opening]
  }

  /// One macro whose publication is proved and whose wording has the digest stated.
  public struct Macro: Sendable {
    /// The SHA-256 of the wording.
    public let digest: Hash
    /// The wording and slots as canonical JSON.
    public let canonical: [UInt8]
    /// The event that published it.
    public let published: Leaf
    /// The event that locked it; nil when the bundle holds none.
    public let locked: Leaf?
  }

  /// The ticket's number.
  public let ticket: Int64
  /// The ticket's events without a gap, oldest first.
  public let events: [Event]
  /// The macros, in the order of the bundle.
  public let macros: [Macro]
}
