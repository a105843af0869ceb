import HelpdeskTrail
import Testing

@Suite struct ProofVerificationTests {
  let naive = NaiveTree(size: 21)

  @Test func `an inclusion proof holds for its leaf, place, size and root alone`() throws {
    let tree = HashTree.stored(naive.leaves)
    for size in 1...21 {
      let root = naive.root(0..<size)
      for index in 0..<size {
        let hashes = try tree.inclusionProof(of: Int64(index), at: Int64(size)).hashes
        for (place, otherSize, leaf) in [
          (index + 1, size, index), (index - 1, size, index), (index ^ 1, size, index),
          (index, size, (index + 1) % 21), (index, 0, index), (-index - 1, size, index),
        ] where place != index || otherSize != size || leaf != index {
          let proof = InclusionProof(index: Int64(place), size: Int64(otherSize), hashes: hashes)
          #expect(throws: ProofError.self) { try proof.verify(leafHash: naive.leaves[leaf], root: root) }
        }
        for bad in Self.spoiled(hashes, with: root) {
          let proof = InclusionProof(index: Int64(index), size: Int64(size), hashes: bad)
          #expect(throws: ProofError.self) { try proof.verify(leafHash: naive.leaves[index], root: root) }
        }
      }
    }
  }

  @Test func `a consistency proof holds for its sizes and roots alone`() throws {
    let tree = HashTree.stored(naive.leaves)
    for newSize in 1...21 {
      for oldSize in 1...newSize {
        let (old, new) = (naive.root(0..<oldSize), naive.root(0..<newSize))
        let hashes = try tree.consistencyProof(from: Int64(oldSize), to: Int64(newSize)).hashes
        for bad in Self.spoiled(hashes, with: old) + (oldSize < newSize ? [[]] : []) {
          let proof = ConsistencyProof(oldSize: Int64(oldSize), newSize: Int64(newSize), hashes: bad)
          #expect(throws: ProofError.self) { try proof.verify(oldRoot: old, newRoot: new) }
        }
        let proof = ConsistencyProof(oldSize: Int64(oldSize), newSize: Int64(newSize), hashes: hashes)
        #expect(throws: ProofError.self) { try proof.verify(oldRoot: .emptyRoot, newRoot: new) }
        #expect(throws: ProofError.self) { try proof.verify(oldRoot: old, newRoot: .emptyRoot) }
        if oldSize < newSize {
          #expect(throws: ProofError.self) { try proof.verify(oldRoot: new, newRoot: old) }
        }
      }
    }
  }

  @Test func `nothing is proved from size 0, nor backwards, nor below zero`() {
    let root = naive.root(0..<5)
    func verify(_ oldSize: Int64, _ newSize: Int64, _ hashes: [Hash] = []) throws {
      try ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
        .verify(oldRoot: root, newRoot: root)
    }
    #expect(throws: ProofError.emptyTree) { try verify(0, 5) }
    #expect(throws: ProofError.emptyTree) { try verify(0, 0) }
    #expect(throws: ProofError.size) { try verify(6, 5) }
    #expect(throws: ProofError.size) { try verify(-1, 5) }
    #expect(throws: ProofError.length) { try verify(5, 5, [root]) }
    #expect(throws: ProofError.length) { try verify(4, 5) }
    #expect(throws: ProofError.length) { try verify(3, 5, Array(repeating: root, count: 65)) }
    #expect(throws: Never.self) { try verify(5, 5) }
  }

  static let sizes: [Int64] = [.max, .max - 1, 1 << 62, 1 << 62 + 1, 1, 2, 3]

  @Test(arguments: sizes)
  func `the largest sizes never trap`(size: Int64) {
    for count in [0, 1, 62, 63, 64, 65, 200] {
      let hashes = Array(repeating: Hash.emptyRoot, count: count)
      for index in [0, size - 1, size / 2, Int64.min, Int64.max] {
        let proof = InclusionProof(index: index, size: size, hashes: hashes)
        #expect(throws: ProofError.self) {
          try proof.verify(leafHash: .sha256([1]), root: .emptyRoot)
        }
        let link = ConsistencyProof(oldSize: index, newSize: size, hashes: hashes)
        #expect(throws: ProofError.self) {
          try link.verify(oldRoot: .sha256([1]), newRoot: .sha256([2]))
        }
      }
    }
  }

  /// The same hashes with one changed, one missing, one too many.
  static func spoiled(_ hashes: [Hash], with extra: Hash) -> [[Hash]] {
    var spoiled = [hashes + [extra], [extra] + hashes, hashes + [.emptyRoot]]
    for index in hashes.indices {
      var changed = hashes
      var bytes = changed[index].bytes
      bytes[5] ^= 0x10
      changed[index] = Hash(bytes) ?? .emptyRoot
      spoiled.append(changed)
      var missing = hashes
      missing.remove(at: index)
      spoiled.append(missing)
      var doubled = hashes
      doubled.insert(hashes[index], at: index)
      spoiled.append(doubled)
      if index > 0, hashes[index] != hashes[index - 1] {
        var swapped = hashes
        swapped.swapAt(index, index - 1)
        spoiled.append(swapped)
      }
    }
    return spoiled
  }

  @Test func `every error says what to do`() {
    for error in ProofError.allCases { #expect(error.description.hasSuffix(".")) }
    for error in NoteError.allCases { #expect(error.description.hasSuffix(".")) }
    for error in MalformedKey.allCases { #expect(error.description.hasSuffix(".")) }
  }
}
