/// A locked macro that the ticket used, with the proof that it was published with this wording.
public struct EvidenceMacro: Hashable, Sendable {
  /// The SHA-256 of `canonical`, by which the ticket's leaves name the macro.
  public var digest: Hash
  /// The macro's wording and slots as canonical JSON.
  public var canonical: [UInt8]
  /// The event of the desk's stream that published it.
  public var published: ProvenLeaf
  /// The event that locked it; nil when it was published locked.
  public var locked: ProvenLeaf?

  /// Joins a macro's wording and the proof of its publication.
  public init(digest: Hash, canonical: [UInt8], published: ProvenLeaf, locked: ProvenLeaf? = nil) {
    self.digest = digest
    self.canonical = canonical
    self.published = published
    self.locked = locked
  }
}
