/// The right edge of a growing tree: all that is needed to append leaves and to tell the root.
///
/// It holds one hash for each bit set in the size, so at most 63; appending costs less than one node
/// hash on average.
public struct TreeFrontier: Hashable, Sendable {
  /// How many leaves the tree has.
  public private(set) var size: Int64
  /// The hashes of the complete subtrees side by side, the largest first.
  public private(set) var peaks: [Hash]

  /// Starts with a tree without leaves.
  public init() {
    size = 0
    peaks = []
  }

  /// Takes up a tree whose subtrees are known.
  ///
  /// - Parameters:
  ///   - size: How many leaves the tree has.
  ///   - peaks: One hash for each bit set in `size`, the largest subtree first; nil for another number.
  public init?(size: Int64, peaks: [Hash]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds one leaf at the right.
  ///
  /// - Parameters:
  ///   - leafHash: The hash of the leaf.
  ///   - completed: Gets each subtree of two or more leaves that the leaf completes, in the order of
  ///     their ids: one node a leaf on average. The leaf itself, level 0, is not among them.
  public mutating func append(_ leafHash: Hash, completed: inout [TreeNode]) {
    var hash = leafHash
    var level = 0
    var rest = size
    while rest & 1 == 1, let left = peaks.popLast() {
      hash = Hash.node(left, hash)
      level += 1
      completed.append(TreeNode(id: TreeNodeID(completeTo: size &+ 1, level: level), hash: hash))
      rest >>= 1
    }
    peaks.append(hash)
    size &+= 1
  }

  /// The root over all leaves; that of an empty tree is the SHA-256 of nothing.
  public var root: Hash {
    guard var root = peaks.last else { return .emptyRoot }
    for peak in peaks.dropLast().reversed() { root = Hash.node(peak, root) }
    return root
  }
}
