/// The tree over a stored log: roots and proofs at any size, from the complete subtrees alone.
///
/// Every answer needs at most some two subtrees for each doubling of the log, whatever its size.
public struct HashTree {
  /// How many leaves are stored.
  public let size: Int64
  private let node: (TreeNodeID) throws -> Hash

  /// Describes a stored log.
  ///
  /// - Parameters:
  ///   - size: How many leaves are stored; a negative number counts as none.
  ///   - node: Fetches the hash of a complete subtree; level 0 is the hash of a leaf. It is asked
  ///     only for subtrees that lie within `size`. What it throws, the methods here throw.
  public init(size: Int64, node: @escaping (TreeNodeID) throws -> Hash) {
    self.size = max(0, size)
    self.node = node
  }

  /// The root over the first leaves.
  ///
  /// - Parameter size: How many leaves; 0 gives the empty root.
  /// - Returns: The root as it was when the log had that many leaves.
  /// - Throws: ``ProofError/size`` when the log is shorter, and what fetching a subtree throws.
  public func root(at size: Int64) throws -> Hash {
    guard size >= 0, size <= self.size else { throw ProofError.size }
    return size == 0 ? .emptyRoot : try subtree(from: 0, to: size)
  }

  /// The right edge at a size, to go on appending from there.
  ///
  /// - Parameter size: How many leaves the tree is to have.
  /// - Returns: The frontier.
  /// - Throws: ``ProofError/size`` when the log is shorter, and what fetching a subtree throws.
  public func frontier(at size: Int64) throws -> TreeFrontier {
    guard size >= 0, size <= self.size else { throw ProofError.size }
    var peaks: [Hash] = []
    var end: Int64 = 0
    for level in (0..<63).reversed() where size & (1 << Int64(level)) != 0 {
      end += 1 << Int64(level)
      peaks.append(try subtree(completeTo: end, level: level))
    }
    guard let frontier = TreeFrontier(size: size, peaks: peaks) else { throw ProofError.size }
    return frontier
  }

  /// Proves that a leaf stands at its place in the log (RFC 6962 §2.1.1).
  ///
  /// - Parameters:
  ///   - index: The leaf's position, from 0.
  ///   - size: The size of the tree that the proof leads to.
  /// - Returns: The proof, its hashes from the leaf's sibling upwards.
  /// - Throws: ``ProofError/size`` when the log is shorter, ``ProofError/index`` when the leaf lies
  ///   outside, and what fetching a subtree throws.
  public func inclusionProof(of index: Int64, at size: Int64) throws -> InclusionProof {
    guard size >= 0, size <= self.size else { throw ProofError.size }
    guard index >= 0, index < size else { throw ProofError.index }
    var hashes: [Hash] = []
    var lower: Int64 = 0
    var upper = size
    while upper - lower > 1 {
      let middle = lower + HashTree.largestPower(below: upper - lower)
      if index < middle {
        hashes.append(try subtree(from: middle, to: upper))
        upper = middle
      } else {
        hashes.append(try subtree(from: lower, to: middle))
        lower = middle
      }
    }
    return InclusionProof(index: index, size: size, hashes: hashes.reversed())
  }

  /// Proves that the log at one size is the beginning of the log at another (RFC 6962 §2.1.2).
  ///
  /// - Parameters:
  ///   - oldSize: The smaller size, at least 1: everything begins with nothing.
  ///   - newSize: The larger size; an equal one gives a proof without hashes.
  /// - Returns: The proof.
  /// - Throws: ``ProofError/emptyTree`` from size 0, ``ProofError/size`` when the sizes are not in
  ///   order or beyond the log, and what fetching a subtree throws.
  public func consistencyProof(from oldSize: Int64, to newSize: Int64) throws -> ConsistencyProof {
    guard oldSize != 0 else { throw ProofError.emptyTree }
    guard oldSize > 0, oldSize <= newSize, newSize <= size else { throw ProofError.size }
    var hashes: [Hash] = []
    var lower: Int64 = 0
    var upper = newSize
    while upper != oldSize {
      let middle = lower + HashTree.largestPower(below: upper - lower)
      if oldSize <= middle {
        hashes.append(try subtree(from: middle, to: upper))
        upper = middle
      } else {
        hashes.append(try subtree(from: lower, to: middle))
        lower = middle
      }
    }
    // When the path only went left, the old tree is this subtree and its root is known already.
    if lower > 0 { hashes.append(try subtree(from: lower, to: upper)) }
    return ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes.reversed())
  }

  /// The hash of one complete subtree, which the caller knows to lie within the log.
  func subtree(completeTo end: Int64, level: Int) throws -> Hash {
    try node(TreeNodeID(completeTo: end, level: level))
  }

  /// The hash over a range that starts where a subtree of its size can start.
  private func subtree(from lower: Int64, to upper: Int64) throws -> Hash {
    var start = lower
    var peaks: [Hash] = []
    while start < upper {
      let level = (upper - start).leadingOnePosition
      start += 1 << Int64(level)
      peaks.append(try subtree(completeTo: start, level: level))
    }
    guard var hash = peaks.popLast() else { return .emptyRoot }
    for peak in peaks.reversed() { hash = Hash.node(peak, hash) }
    return hash
  }

  /// The largest power of two below `count`, which is 2 or more (RFC 6962 §2.1).
  private static func largestPower(below count: Int64) -> Int64 {
    1 << Int64((count - 1).leadingOnePosition)
  }
}

extension Int64 {
  /// The position of the highest bit that is set; the number is positive.
  fileprivate var leadingOnePosition: Int { Int64.bitWidth - 1 - leadingZeroBitCount }
}
