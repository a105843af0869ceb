import HelpdeskTrail
import Testing

@Suite struct CommitmentTests {
  static let salt = Salt([UInt8](0x00...0x1F))
  static let body = Array("Mein Drucker brennt. 🔥\n".utf8)

  @Test func `the golden commitments hold`() throws {
    let golden = try Commitment(salt: #require(Self.salt), name: "body", bytes: Self.body)
    #expect(golden.hash.hexadecimal == GoldenTrail.bodyCommitment)
    let leaf = try Leaf(bytes: GoldenTrail.leaves[0])
    #expect(leaf.content.map(\.name) == ["body", "subject"])
    #expect(leaf.content.first?.commitment == golden)
    #expect(leaf.content.last?.commitment.hash.hexadecimal == GoldenTrail.subjectCommitment)
  }

  @Test func `name, salt, lengths and bytes all count`() throws {
    let salt = try #require(Self.salt)
    let other = try #require(Salt([UInt8](0x20...0x3F)))
    let commitments = [
      try Commitment(salt: salt, name: "body", bytes: Self.body),
      try Commitment(salt: other, name: "body", bytes: Self.body),
      try Commitment(salt: salt, name: "bodx", bytes: Self.body),
      try Commitment(salt: salt, name: "bod", bytes: Array("y".utf8) + Self.body),
      try Commitment(salt: salt, name: "body", bytes: Self.body + [0]),
      try Commitment(salt: salt, name: "body", bytes: []),
    ]
    #expect(Set(commitments).count == commitments.count)
  }

  @Test func `content that differs in normalisation only has another commitment`() throws {
    let salt = try #require(Self.salt)
    let composed = try Commitment(salt: salt, name: "body", bytes: Array("caf\u{E9}".utf8))
    let decomposed = try Commitment(salt: salt, name: "body", bytes: Array("cafe\u{301}".utf8))
    #expect(composed != decomposed)
  }

  @Test(arguments: [0, 1, 900, 957, 958, 959, 1024, 100_000])
  func `the hash covers domain, salt, name and both lengths`(count: Int) throws {
    let salt = try #require(Self.salt)
    let bytes = [UInt8](repeating: 0x61, count: count)
    var covered = Array("helpdesk-content/v1\0".utf8) + salt.bytes + [0, 4] + Array("body".utf8)
    for shift in stride(from: 56, through: 0, by: -8) {
      covered.append(UInt8(truncatingIfNeeded: UInt64(count) >> UInt64(shift)))
    }
    let commitment = try Commitment(salt: salt, name: "body", bytes: bytes)
    #expect(commitment.hash == Hash.sha256(covered + bytes))
    let again = try bytes.withUnsafeBytes { try Commitment(salt: salt, name: "body", bytes: $0) }
    #expect(again == commitment)
    #expect(Commitment(base64: commitment.base64) == commitment)
  }

  @Test func `a name is 1 to 65535 bytes`() throws {
    let salt = try #require(Self.salt)
    let longest = String(repeating: "n", count: 65_535)
    #expect(throws: Never.self) { try Commitment(salt: salt, name: longest, bytes: []) }
    #expect(throws: MalformedLeaf.contentName) { try Commitment(salt: salt, name: longest + "n", bytes: []) }
    #expect(throws: MalformedLeaf.contentName) { try Commitment(salt: salt, name: "", bytes: []) }
  }

  @Test func `a salt keeps its bytes in order`() throws {
    let salt = try #require(Self.salt)
    #expect(salt.bytes == [UInt8](0x00...0x1F))
    #expect(salt.withUnsafeBytes { Array($0) } == salt.bytes)
    #expect(salt.bytes.withUnsafeBytes { Salt($0) } == salt)
    #expect([UInt8]().withUnsafeBytes { Salt($0) } == nil)
  }
}
