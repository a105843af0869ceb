import HelpdeskTrail
import Testing

@Suite struct LogProofTests {
  static func golden(extra: [UInt8]? = nil, index: Int64 = 2) throws -> LogProof {
    let tree = HashTree.stored(GoldenTrail.leaves.map { Hash.leaf($0) })
    return LogProof(
      extra: extra, index: index, hashes: try tree.inclusionProof(of: index, at: 5).hashes,
      checkpoint: try SignedNote(bytes: Array(GoldenTrail.checkpoint5.utf8)))
  }

  @Test func `the text has header, index, hashes, an empty line and the note`() throws {
    let text = String(decoding: try Self.golden().bytes, as: UTF8.self)
    #expect(
      text == """
        c2sp.org/tlog-proof@v1
        index 2
        vgn/kgip+iCmwsgyUa+MCJb6vdSOjkpyAL1wHvYVFzE=
        19WlClL8mZ6Klb6gPp48NTn/IKj+dtiy54Z+sl76vOs=
        wAXlnJrTlle0OUF3aOkvi1Je2XkRghsUh2A7qsHNuNg=

        \(GoldenTrail.checkpoint5)
        """)
  }

  @Test(arguments: 0..<5) func `a proof is read, written back and verified`(index: Int64) throws {
    let key = try CheckpointTests.key()
    for extra in [nil, [1, 2, 3]] as [[UInt8]?] {
      let proof = try Self.golden(extra: extra, index: index)
      let read = try LogProof(bytes: proof.bytes)
      #expect(read == proof)
      #expect(read.extra == extra)
      #expect(read.bytes == proof.bytes)
      #expect(try read.verify(leaf: GoldenTrail.leaves[Int(index)], key: key).size == 5)
      #expect(throws: ProofError.root) {
        try read.verify(leaf: GoldenTrail.leaves[(Int(index) + 1) % 5], key: key)
      }
    }
  }

  @Test func `extra data that is empty is left out`() throws {
    #expect(try Self.golden(extra: []).bytes == Self.golden().bytes)
  }

  static let spoiled: [(old: String, new: String)] = [
    ("@v1", "@v2"), ("index 2", "index 02"), ("index 2", "index -2"), ("index 2", "index"),
    ("index 2", "index  2"), ("index 2", "Index 2"), ("index 2\n", ""), ("index 2", "index 2\nindex 2"),
    ("index 2", "extra \nindex 2"), ("index 2", "extra AQI\nindex 2"), ("FzE=", "FzF="), ("FzE=", "FzE"),
    ("vgn", " vgn"), ("index 2", "extra AQID\nextra AQID\nindex 2"), ("index 2", "index 9223372036854775808"),
    ("index 2", "index 2\r"),
  ]

  @Test(arguments: spoiled) func `any other text is refused`(row: (old: String, new: String)) throws {
    let good = String(decoding: try Self.golden().bytes, as: UTF8.self)
    let bad = good.replacing(row.old, with: row.new, maxReplacements: 1)
    try #require(bad != good)
    #expect(throws: MalformedProof.self) { try LogProof(bytes: Array(bad.utf8)) }
  }

  @Test func `64 hashes are read and 65 are not`() throws {
    let note = try SignedNote(bytes: Array(GoldenTrail.checkpoint5.utf8))
    func proof(_ count: Int) -> [UInt8] {
      LogProof(index: 0, hashes: Array(repeating: .emptyRoot, count: count), checkpoint: note).bytes
    }
    #expect(try LogProof(bytes: proof(64)).hashes.count == 64)
    #expect(throws: MalformedProof.self) { try LogProof(bytes: proof(65)) }
    #expect(throws: MalformedProof.self) { try LogProof(bytes: proof(5_000)) }
  }

  @Test func `every single changed bit of a proof is refused`() throws {
    let good = try Self.golden().bytes
    let key = try CheckpointTests.key()
    for place in good.indices {
      for bit in 0..<8 {
        var bad = good
        bad[place] ^= 1 << UInt8(bit)
        #expect(throws: (any Error).self, "byte \(place), bit \(bit)") {
          try LogProof(bytes: bad).verify(leaf: GoldenTrail.leaves[2], key: key)
        }
      }
    }
  }

  @Test func `a proof cut short is refused or does not verify`() throws {
    let good = try Self.golden().bytes
    let key = try CheckpointTests.key()
    for count in good.indices {
      #expect(throws: (any Error).self) {
        try LogProof(bytes: Array(good[..<count])).verify(leaf: GoldenTrail.leaves[2], key: key)
      }
    }
  }
}
