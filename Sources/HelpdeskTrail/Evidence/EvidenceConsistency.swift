/// The link from an older checkpoint to the bundle's.
public struct EvidenceConsistency: Hashable, Sendable {
  /// The older signed checkpoint, as text.
  public var fromNote: String
  /// The hashes of the consistency proof.
  public var proof: [Hash]

  /// Joins an older checkpoint and the proof from it.
  public init(fromNote: String, proof: [Hash]) {
    self.fromNote = fromNote
    self.proof = proof
  }
}
