import HelpdeskTrail
import Testing

@Suite struct TreeFrontierTests {
  @Test func `ids rise as subtrees are completed, and less than one is stored a leaf`() {
    var frontier = TreeFrontier()
    var last = Int64(-1)
    var stored = 0
    for index in 0..<Int64(1_000) {
      var completed: [TreeNode] = []
      frontier.append(Hash.leaf([UInt8(truncatingIfNeeded: index)]), completed: &completed)
      #expect(index * 64 > last)
      last = index * 64
      for (offset, node) in completed.enumerated() {
        #expect(node.id.rawValue > last)
        #expect(node.id.level == offset + 1)
        #expect(node.id.lastIndex == index)
        #expect(TreeNodeID(rawValue: node.id.rawValue) == node.id)
        last = node.id.rawValue
        stored += 1
      }
    }
    #expect(frontier.size == 1_000)
    #expect(frontier.peaks.count == 1_000.nonzeroBitCount)
    #expect(stored == 1_000 - 1_000.nonzeroBitCount)
  }

  @Test func `a frontier is taken up where it was left`() throws {
    let leaves = NaiveTree(size: 40).leaves
    let tree = HashTree.stored(leaves)
    for size in 0..<40 {
      let left = try tree.frontier(at: Int64(size))
      var frontier = try #require(TreeFrontier(size: left.size, peaks: left.peaks))
      var completed: [TreeNode] = []
      for leaf in leaves[size...] { frontier.append(leaf, completed: &completed) }
      #expect(try frontier.root == tree.root(at: 40))
    }
  }

  @Test func `peaks that do not fit the size are refused`() {
    #expect(TreeFrontier(size: 3, peaks: [.emptyRoot]) == nil)
    #expect(TreeFrontier(size: 4, peaks: [.emptyRoot, .emptyRoot]) == nil)
    #expect(TreeFrontier(size: -1, peaks: []) == nil)
    #expect(TreeFrontier(size: 0, peaks: [])?.root == .emptyRoot)
  }

  static let foreignIDs: [Int64] = [-1, 1, 2, 66, 129, 195, 63, .min]

  @Test(arguments: foreignIDs)
  func `an id that no complete subtree has is refused`(rawValue: Int64) {
    #expect(TreeNodeID(rawValue: rawValue) == nil)
  }

  static let ids: [(rawValue: Int64, lastIndex: Int64, level: Int)] = [
    (0, 0, 0), (65, 1, 1), (194, 3, 2), (192, 3, 0),
  ]

  @Test(arguments: ids)
  func `an id tells last leaf and level`(row: (rawValue: Int64, lastIndex: Int64, level: Int)) throws {
    let id = try #require(TreeNodeID(rawValue: row.rawValue))
    #expect(id.lastIndex == row.lastIndex)
    #expect(id.level == row.level)
  }
}
