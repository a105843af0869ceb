import HelpdeskTrail
import Testing

@Suite struct LeafTests {
  static let minimal = Leaf(
    log: "brightnest.example/helpdesk", index: 0, ticket: 1, sequence: 0,
    type: "message.received", atMilliseconds: 1_700_000_000_000, actor: "buyer:7")

  @Test(arguments: 0..<5) func `the golden leaves are read, hashed and written back`(index: Int) throws {
    let bytes = GoldenTrail.leaves[index]
    #expect(Hash.leaf(bytes).hexadecimal == GoldenTrail.leafHashes[index])
    let leaf = try Leaf(bytes: bytes)
    #expect(leaf.index == Int64(index))
    #expect(leaf.log == GoldenTrail.origin)
    #expect(try leaf.bytes() == bytes)
  }

  @Test func `the published file holds the same leaves`() throws {
    guard let vectors = try SharedExamples.object(named: "trail-vectors.json") else { return }
    let leaves = try #require(vectors["leaves_utf8"] as? [String])
    #expect(leaves.map { Array($0.utf8) } == GoldenTrail.leaves)
    #expect(vectors["leaf_hashes"] as? [String] == GoldenTrail.leafHashes)
  }

  @Test func `a leaf built from values is the golden one`() throws {
    let leaf = Leaf(
      log: GoldenTrail.origin, index: 3, ticket: 1, sequence: 2,
      previous: Hash(hexadecimal: GoldenTrail.leafHashes[2]), type: "content.erased",
      atMilliseconds: 1_700_000_000_003, actor: "admin:1",
      fields: [
        CanonicalMember("reason", .string("retention")),
        CanonicalMember("erases", .array([.string("9cp9kHc1t6iGvvZRgL6HvK7rT9yE28oEvNvAl2UY7qM=")])),
      ])
    #expect(try leaf.bytes() == GoldenTrail.leaves[3])
    #expect(leaf["reason"] == .string("retention"))
    #expect(leaf["count"] == nil)
  }

  @Test func `members are written in the order of their keys, wherever they sort`() throws {
    var leaf = LeafTests.minimal
    leaf.fields = ["zone", "a", "m", "actors", "!", "id", "ticke", "ticketed"].map {
      CanonicalMember($0, .bool(true))
    }
    leaf.content = try ["subject", "body"].map {
      Leaf.ContentItem(name: $0, commitment: try #require(Commitment(base64: Hash.emptyRoot.base64)))
    }
    let bytes = try leaf.bytes()
    let read = try Leaf(bytes: bytes)
    #expect(read.fields.map(\.key) == ["!", "a", "actors", "id", "m", "ticke", "ticketed", "zone"])
    #expect(read.content.map(\.name) == ["body", "subject"])
    #expect(try read.bytes() == bytes)
  }

  @Test func `the reserved keys are those of every leaf`() {
    #expect(
      Leaf.reservedKeys
        == ["actor", "at", "content", "idx", "log", "ticket", "tprev", "tseq", "type", "v"])
  }

  @Test(arguments: Leaf.reservedKeys) func `a type's own member cannot take a key of every leaf`(key: String)
  {
    var leaf = LeafTests.minimal
    leaf.fields = [CanonicalMember(key, .integer(1))]
    #expect(throws: MalformedLeaf.reservedKey(key)) { try leaf.bytes() }
  }

  @Test func `leaves that differ in normalisation only are different`() throws {
    var composed = LeafTests.minimal
    var decomposed = LeafTests.minimal
    composed.actor = "agent:ren\u{E9}"
    decomposed.actor = "agent:rene\u{301}"
    #expect(composed != decomposed)
    #expect(try composed.bytes() != decomposed.bytes())
  }

  @Test func `a leaf of 65535 bytes is written and one byte more is not`() throws {
    var leaf = LeafTests.minimal
    leaf.fields = [CanonicalMember("pad", .string(""))]
    let room = Leaf.byteLimit - (try leaf.bytes().count)
    leaf.fields = [CanonicalMember("pad", .string(String(repeating: "x", count: room)))]
    let bytes = try leaf.bytes()
    #expect(bytes.count == 65_535)
    #expect(try Leaf(bytes: bytes) == leaf)
    leaf.fields = [CanonicalMember("pad", .string(String(repeating: "x", count: room + 1)))]
    #expect(throws: MalformedLeaf.size) { try leaf.bytes() }
    #expect(throws: MalformedLeaf.size) { try Leaf(bytes: bytes + [0x20]) }
    #expect(throws: MalformedLeaf.size) { try Leaf(bytes: []) }
  }

  @Test func `a repeated key or content name is not written`() throws {
    var leaf = LeafTests.minimal
    leaf.fields = [CanonicalMember("k", .integer(1)), CanonicalMember("k", .integer(2))]
    #expect(throws: MalformedLeaf.self) { try leaf.bytes() }
    leaf.fields = []
    let item = Leaf.ContentItem(name: "body", commitment: Commitment(.emptyRoot))
    leaf.content = [item, item]
    #expect(throws: MalformedLeaf.self) { try leaf.bytes() }
    leaf.content = [Leaf.ContentItem(name: "größe", commitment: Commitment(.emptyRoot))]
    #expect(throws: MalformedLeaf.contentName) { try leaf.bytes() }
  }
}
