import HelpdeskTrail
import Testing

@Suite struct VerifierKeyTests {
  static let published: [String] = [
    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    GoldenTrail.verifierKey,
  ]

  @Test(arguments: published) func `published keys are read and written back`(text: String) throws {
    let key = try VerifierKey(text)
    #expect(key.description == text)
    #expect(key.publicKey.count == 32)
    #expect(try VerifierKey(name: key.name, publicKey: key.publicKey) == key)
  }

  static let refused: [(text: String, error: MalformedKey)] = [
    ("", .spelling),
    ("example.com/foo", .spelling),
    ("example.com/foo+530d903a", .spelling),
    ("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .keyID),
    ("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .keyID),
    ("example.com/foo+0530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .keyID),
    ("example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .keyID),
    ("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .name),
    ("exa mple+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .name),
    ("example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .algorithm),
    ("example.com/foo+530d903a+", .publicKey),
    ("example.com/foo+530d903a+AQ==", .publicKey),
    ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2", .publicKey),
    ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n", .publicKey),
    ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2kAAAA", .publicKey),
  ]

  @Test(arguments: refused) func `any other text is refused`(row: (text: String, error: MalformedKey)) {
    #expect(throws: row.error) { try VerifierKey(row.text) }
  }

  @Test func `a key needs a name without spaces and 32 bytes`() {
    #expect(throws: MalformedKey.publicKey) { try VerifierKey(name: "a", publicKey: [1, 2, 3]) }
    #expect(throws: MalformedKey.name) {
      try VerifierKey(name: "a b", publicKey: [UInt8](repeating: 1, count: 32))
    }
    #expect(throws: MalformedKey.publicKey) { try Ed25519Signer(seed: [1, 2, 3]) }
  }

  @Test func `printing a signer shows its public half alone`() throws {
    let seed = try #require(Hexadecimal.decode(GoldenTrail.seedHexadecimal))
    let signer = try Ed25519Signer(seed: seed)
    let key = try signer.verifierKey(of: GoldenTrail.origin)
    #expect(key.description == GoldenTrail.verifierKey)
    var dumped = ""
    dump(signer, to: &dumped)
    #expect(!dumped.contains("privateKey"))
    #expect("\(signer)" == Base64.encode(key.publicKey))
  }

  static let origins: [(name: String, isValid: Bool)] = [
    ("example.com/helpdesk/acme", true), ("a", true), ("café.example", true), ("", false), ("a b", false),
    ("a+b", false), ("a\nb", false), ("a\u{0}", false), ("a\u{7F}", false), ("a\u{A0}b", false),
    ("a\u{2003}b", false), ("a\u{85}", false), (String(repeating: "a", count: 255), true),
    (String(repeating: "a", count: 256), false),
  ]

  @Test(arguments: origins) func `a log's name has no spaces and no plus sign`(
    row: (name: String, isValid: Bool)
  ) {
    #expect(Origin.isValid(row.name) == row.isValid)
  }
}
