/// A leaf and the proof of its place in the log.
public struct ProvenLeaf: Hashable, Sendable {
  /// The leaf's position in the log.
  public var index: Int64
  /// The leaf as it is stored.
  public var bytes: [UInt8]
  /// The hashes from the leaf's sibling upwards.
  public var proof: [Hash]

  /// Joins a leaf and its proof.
  public init(index: Int64, bytes: [UInt8], proof: [Hash]) {
    self.index = index
    self.bytes = bytes
    self.proof = proof
  }
}
