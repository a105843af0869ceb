/// The hashes that show one tree to be the beginning of another (RFC 6962 §2.1.2).
public struct ConsistencyProof: Hashable, Sendable {
  /// The size of the older tree.
  public let oldSize: Int64
  /// The size of the newer tree.
  public let newSize: Int64
  /// The hashes, from the bottom upwards; none when the sizes are equal.
  public let hashes: [Hash]

  /// Describes a proof; whether it proves anything is told by ``verify(oldRoot:newRoot:)``.
  public init(oldSize: Int64, newSize: Int64, hashes: [Hash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Checks that the older log is the beginning of the newer one (RFC 9162 §2.1.4.2).
  ///
  /// - Parameters:
  ///   - oldRoot: The root at the older size, from a checkpoint held before.
  ///   - newRoot: The root at the newer size, from a checkpoint whose signature was checked.
  /// - Throws: ``ProofError``; ``ProofError/emptyTree`` from size 0, even to size 0.
  public func verify(oldRoot: Hash, newRoot: Hash) throws(ProofError) {
    guard oldSize != 0 else { throw .emptyTree }
    guard oldSize > 0, oldSize <= newSize else { throw .size }
    guard hashes.count <= InclusionProof.hashLimit else { throw .length }
    guard oldSize < newSize else {
      guard hashes.isEmpty else { throw .length }
      guard oldRoot == newRoot else { throw .root }
      return
    }
    var place = oldSize - 1
    var last = newSize - 1
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    // An old size that is a power of two is one subtree of the new tree: its root starts the path.
    var path = hashes[...]
    let start = place == 0 ? oldRoot : path.popFirst()
    guard let start, !hashes.isEmpty else { throw .length }
    try follow(path, from: start, place: place, last: last, oldRoot: oldRoot, newRoot: newRoot)
  }

  private func follow(
    _ path: ArraySlice<Hash>, from start: Hash, place: Int64, last: Int64, oldRoot: Hash, newRoot: Hash
  ) throws(ProofError) {
    var (place, last) = (place, last)
    var (old, new) = (start, start)
    for hash in path {
      guard last != 0 else { throw .length }
      if place & 1 == 1 || place == last {
        old = Hash.node(hash, old)
        new = Hash.node(hash, new)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        new = Hash.node(new, hash)
      }
      place >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .length }
    guard old == oldRoot else { throw .oldRoot }
    guard new == newRoot else { throw .root }
  }
}
