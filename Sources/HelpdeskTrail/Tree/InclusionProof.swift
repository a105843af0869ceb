/// The hashes that lead from one leaf to the root of its tree (RFC 6962 §2.1.1).
public struct InclusionProof: Hashable, Sendable {
  /// The most hashes a proof may have: 64, one for each bit of a position.
  public static let hashLimit = 64

  /// The leaf's position in the log, from 0.
  public let index: Int64
  /// The size of the tree.
  public let size: Int64
  /// The hashes beside the path, from the leaf's sibling upwards.
  public let hashes: [Hash]

  /// Describes a proof; whether it proves anything is told by ``verify(leafHash:root:)``.
  public init(index: Int64, size: Int64, hashes: [Hash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Checks that the leaf is in the tree, at its position (RFC 9162 §2.1.3.2).
  ///
  /// - Parameters:
  ///   - leafHash: The hash of the leaf, computed from its bytes.
  ///   - root: The root of the tree, from a checkpoint whose signature was checked.
  /// - Throws: ``ProofError`` when the proof does not lead from the leaf to the root.
  public func verify(leafHash: Hash, root: Hash) throws(ProofError) {
    guard size >= 0 else { throw .size }
    guard index >= 0, index < size else { throw .index }
    guard hashes.count <= Self.hashLimit else { throw .length }
    var place = index
    var last = size - 1
    var hash = leafHash
    for sibling in hashes {
      guard last != 0 else { throw .length }
      if place & 1 == 1 || place == last {
        hash = Hash.node(sibling, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = Hash.node(hash, sibling)
      }
      place >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .length }
    guard hash == root else { throw .root }
  }
}
