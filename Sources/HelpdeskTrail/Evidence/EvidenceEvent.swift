/// One event of the ticket, with the content that is opened.
public struct EvidenceEvent: Hashable, Sendable {
  /// The event's leaf and its proof.
  public var leaf: ProvenLeaf
  /// The content items that are shown; the others are erased or withheld.
  public var openings: [Opening]

  /// Joins an event's leaf and its opened content.
  public init(leaf: ProvenLeaf, openings: [Opening] = []) {
    self.leaf = leaf
    self.openings = openings
  }
}
