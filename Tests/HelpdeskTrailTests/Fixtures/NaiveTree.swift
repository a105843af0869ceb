import HelpdeskTrail

/// RFC 6962 §2.1 as it is written: recursive definitions over the list of leaf hashes.
///
/// Only the hashes of ranges are remembered, or 130 leaves would take hours.
final class NaiveTree {
  let leaves: [Hash]
  private var known: [Range<Int>: Hash] = [:]

  init(_ leaves: [Hash]) { self.leaves = leaves }

  convenience init(size: Int) {
    self.init((0..<size).map { Hash.leaf(Array("leaf \($0)".utf8)) })
  }

  /// MTH(D[range]).
  func root(_ range: Range<Int>) -> Hash {
    if range.isEmpty { return Hash.sha256([]) }
    if range.count == 1 { return leaves[range.lowerBound] }
    if let hash = known[range] { return hash }
    let middle = range.lowerBound + split(range.count)
    let left = root(range.lowerBound..<middle)
    let right = root(middle..<range.upperBound)
    let hash = Hash.sha256([0x01] + left.bytes + right.bytes)
    known[range] = hash
    return hash
  }

  /// PATH(m, D[range]).
  func path(_ m: Int, _ range: Range<Int>) -> [Hash] {
    if range.count <= 1 { return [] }
    let k = split(range.count)
    let middle = range.lowerBound + k
    if m < k { return path(m, range.lowerBound..<middle) + [root(middle..<range.upperBound)] }
    return path(m - k, middle..<range.upperBound) + [root(range.lowerBound..<middle)]
  }

  /// SUBPROOF(m, D[range], b).
  func subproof(_ m: Int, _ range: Range<Int>, _ isWhole: Bool) -> [Hash] {
    if m == range.count { return isWhole ? [] : [root(range)] }
    let k = split(range.count)
    let middle = range.lowerBound + k
    if m <= k {
      return subproof(m, range.lowerBound..<middle, isWhole) + [root(middle..<range.upperBound)]
    }
    return subproof(m - k, middle..<range.upperBound, false) + [root(range.lowerBound..<middle)]
  }

  /// The largest power of two below `count`.
  private func split(_ count: Int) -> Int {
    var k = 1
    while k * 2 < count { k *= 2 }
    return k
  }
}

extension HashTree {
  /// A tree whose subtrees are kept in memory, filled leaf by leaf through the frontier.
  static func stored(_ leaves: [Hash]) -> HashTree {
    var frontier = TreeFrontier()
    var nodes: [Int64: Hash] = [:]
    for leaf in leaves {
      var completed: [TreeNode] = []
      let index = frontier.size
      frontier.append(leaf, completed: &completed)
      nodes[index * 64] = leaf
      for node in completed { nodes[node.id.rawValue] = node.hash }
    }
    let stored = nodes
    return HashTree(size: frontier.size) { id in
      guard let hash = stored[id.rawValue] else { throw MissingNode(id: id) }
      return hash
    }
  }
}

struct MissingNode: Error {
  let id: TreeNodeID
}
