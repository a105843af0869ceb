import HelpdeskTrail
import Testing

@Suite struct HashTests {
  @Test func `leaves and nodes are hashed under different first bytes`() throws {
    // Published values of the RFC 6962 hasher.
    #expect(
      Hash.leaf(Array("L123456".utf8)).hexadecimal
        == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
    // A leaf of these bytes, hashed as a node: 0x01 instead of 0x00 in front.
    #expect(
      Hash.sha256([0x01] + Array("N123N456".utf8)).hexadecimal
        == "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb")
    #expect(
      Hash.emptyRoot.hexadecimal
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Hash.leaf(Array("hello world".utf8)).base64 == "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=")
  }

  @Test func `a node is the hash of its prefix and both children`() throws {
    let left = Hash.sha256([1])
    let right = Hash.sha256([2])
    #expect(Hash.node(left, right) == Hash.sha256([0x01] + left.bytes + right.bytes))
    #expect(Hash.node(left, right) != Hash.node(right, left))
  }

  @Test(arguments: [0, 1, 63, 64, 1022, 1023, 1024, 1025, 5000])
  func `a leaf of any length is hashed behind its prefix`(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = generator.bytes(count)
    #expect(Hash.leaf(bytes) == Hash.sha256([0x00] + bytes))
  }

  @Test func `a hash keeps its bytes in order`() throws {
    let bytes = [UInt8](0..<32)
    let hash = try #require(Hash(bytes))
    #expect(hash.bytes == bytes)
    #expect(hash.withUnsafeBytes { Array($0) } == bytes)
    #expect(Hash(hexadecimal: hash.hexadecimal) == hash)
    #expect(Hash(base64: hash.base64) == hash)
    #expect(bytes.withUnsafeBytes { Hash($0) } == hash)
    #expect(hash.description == hash.base64)
  }

  @Test(arguments: [0, 1, 31, 33, 64]) func `only 32 bytes are a hash`(count: Int) {
    #expect(Hash([UInt8](repeating: 7, count: count)) == nil)
    #expect(Salt([UInt8](repeating: 7, count: count)) == nil)
    #expect(Hash(base64: Base64.encode([UInt8](repeating: 7, count: count))) == nil)
  }

  @Test(arguments: 0..<32) func `hashes are ordered by their bytes`(place: Int) throws {
    var lower = [UInt8](repeating: 0x7F, count: 32)
    lower[place] = 0x10
    for index in 0..<32 where index > place { lower[index] = 0xFF }
    let higher = [UInt8](repeating: 0x7F, count: 32)
    let (first, second) = (try #require(Hash(lower)), try #require(Hash(higher)))
    #expect(first < second)
    #expect(!(second < first))
    #expect(!(first < first))
  }
}
