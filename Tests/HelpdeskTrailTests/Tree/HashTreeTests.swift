import HelpdeskTrail
import Testing

@Suite struct HashTreeTests {
  static let largest = 130

  /// The leaves of the published RFC 6962 values, and the roots over the first 0, 1, 2, … of them.
  static let publishedLeaves: [String] = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
  ]
  static let publishedRoots: [String] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func `the published roots hold`() throws {
    let leaves = try Self.publishedLeaves.map { Hash.leaf(try #require(Hexadecimal.decode($0))) }
    let tree = HashTree.stored(leaves)
    for (size, root) in Self.publishedRoots.enumerated() {
      #expect(try tree.root(at: Int64(size)).hexadecimal == root)
    }
    #expect(
      try tree.inclusionProof(of: 0, at: 8).hashes.first == leaves[1])
    let node = Hash.sha256([0x01] + Array("N123N456".utf8)).hexadecimal
    #expect(node == "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb")
  }

  @Test func `the golden roots and proofs hold`() throws {
    let tree = HashTree.stored(GoldenTrail.leaves.map { Hash.leaf($0) })
    for (size, root) in GoldenTrail.roots.enumerated() {
      #expect(try tree.root(at: Int64(size)).hexadecimal == root)
    }
    let proof = try tree.consistencyProof(from: 3, to: 5)
    #expect(proof.hashes.map(\.hexadecimal) == GoldenTrail.consistencyFrom3To5)
  }

  @Test func `roots equal the recursive definition at every size to 130`() throws {
    let naive = NaiveTree(size: Self.largest)
    let tree = HashTree.stored(naive.leaves)
    var frontier = TreeFrontier()
    for size in 0...Self.largest {
      let root = naive.root(0..<size)
      #expect(try tree.root(at: Int64(size)) == root)
      #expect(frontier.root == root)
      #expect(try tree.frontier(at: Int64(size)) == frontier)
      var completed: [TreeNode] = []
      if size < Self.largest { frontier.append(naive.leaves[size], completed: &completed) }
    }
  }

  @Test func `inclusion proofs equal the recursive definition at every size to 130`() throws {
    let naive = NaiveTree(size: Self.largest)
    let tree = HashTree.stored(naive.leaves)
    for size in 1...Self.largest {
      let root = naive.root(0..<size)
      for index in 0..<size {
        let proof = try tree.inclusionProof(of: Int64(index), at: Int64(size))
        #expect(proof.hashes == naive.path(index, 0..<size))
        try proof.verify(leafHash: naive.leaves[index], root: root)
      }
    }
  }

  @Test func `consistency proofs equal the recursive definition for every pair to 130`() throws {
    let naive = NaiveTree(size: Self.largest)
    let tree = HashTree.stored(naive.leaves)
    for newSize in 1...Self.largest {
      for oldSize in 1...newSize {
        let proof = try tree.consistencyProof(from: Int64(oldSize), to: Int64(newSize))
        #expect(proof.hashes == naive.subproof(oldSize, 0..<newSize, true))
        try proof.verify(oldRoot: naive.root(0..<oldSize), newRoot: naive.root(0..<newSize))
      }
    }
  }

  @Test func `sizes and positions beyond the log are errors`() throws {
    let tree = HashTree.stored(NaiveTree(size: 5).leaves)
    #expect(throws: ProofError.size) { try tree.root(at: 6) }
    #expect(throws: ProofError.size) { try tree.root(at: -1) }
    #expect(throws: ProofError.size) { try tree.frontier(at: 6) }
    #expect(throws: ProofError.size) { try tree.inclusionProof(of: 0, at: 6) }
    #expect(throws: ProofError.index) { try tree.inclusionProof(of: 5, at: 5) }
    #expect(throws: ProofError.index) { try tree.inclusionProof(of: -1, at: 5) }
    #expect(throws: ProofError.index) { try tree.inclusionProof(of: 0, at: 0) }
    #expect(throws: ProofError.emptyTree) { try tree.consistencyProof(from: 0, to: 5) }
    #expect(throws: ProofError.emptyTree) { try tree.consistencyProof(from: 0, to: 0) }
    #expect(throws: ProofError.size) { try tree.consistencyProof(from: 4, to: 3) }
    #expect(throws: ProofError.size) { try tree.consistencyProof(from: 4, to: 6) }
    #expect(throws: ProofError.size) { try tree.consistencyProof(from: -1, to: 5) }
    #expect(HashTree(size: -3) { _ in .emptyRoot }.size == 0)
  }

  @Test func `a subtree that cannot be fetched is the caller's own error`() {
    let tree = HashTree(size: 3) { id in throw MissingNode(id: id) }
    #expect(throws: MissingNode.self) { try tree.root(at: 3) }
  }

  static let hugeSizes: [Int64] = [1 << 40, 1 << 40 + 1, CanonicalValue.largestInteger, .max]

  @Test(arguments: hugeSizes)
  func `huge logs need few subtrees and never trap`(size: Int64) throws {
    var fetched = 0
    let tree = HashTree(size: size) { _ in
      fetched += 1
      return .emptyRoot
    }
    _ = try tree.root(at: size)
    let proof = try tree.inclusionProof(of: size - 1, at: size)
    #expect(proof.hashes.count <= InclusionProof.hashLimit)
    _ = try tree.consistencyProof(from: size / 2 + 1, to: size)
    #expect(fetched < 260)
  }
}
