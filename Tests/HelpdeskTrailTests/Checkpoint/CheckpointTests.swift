import HelpdeskTrail
import Testing

@Suite struct CheckpointTests {
  static func key() throws -> VerifierKey { try VerifierKey(GoldenTrail.verifierKey) }

  static func signer() throws -> Ed25519Signer {
    try Ed25519Signer(seed: #require(Hexadecimal.decode(GoldenTrail.seedHexadecimal)))
  }

  @Test(arguments: [(GoldenTrail.checkpoint3, 3), (GoldenTrail.checkpoint5, 5)])
  func `the golden notes verify`(row: (note: String, size: Int)) throws {
    let checkpoint = try Checkpoint(verifying: Array(row.note.utf8), key: Self.key())
    #expect(checkpoint.origin == GoldenTrail.origin)
    #expect(checkpoint.size == Int64(row.size))
    #expect(checkpoint.root.hexadecimal == GoldenTrail.roots[row.size])
    #expect(try SignedNote(bytes: Array(row.note.utf8)).bytes == Array(row.note.utf8))
  }

  @Test func `the golden note is written again by its key`() async throws {
    let root = try #require(Hash(hexadecimal: GoldenTrail.roots[5]))
    let checkpoint = try Checkpoint(origin: GoldenTrail.origin, size: 5, root: root)
    let note = try await checkpoint.signed(by: Self.signer())
    let golden = try SignedNote(bytes: Array(GoldenTrail.checkpoint5.utf8))
    #expect(note.text == golden.text)
    try note.verify(with: Self.key())
    // RFC 8032 signatures are the same each time; Apple's own add randomness.
    #if os(Linux)
      #expect(note == golden)
    #endif
  }

  /// The example of C2SP signed-note, and that of Go's package golang.org/x/mod/sumdb/note.
  static let publishedNotes: [(key: String, note: String)] = [
    (
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "This is an example message.\n\n\u{2014} example.com/foo "
        + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
    ),
    (
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      "If you think cryptography is the answer to your problem,\n"
        + "then you don't know what your problem is.\n\n"
        + "\u{2014} PeterNeumann "
        + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    ),
  ]

  @Test(arguments: publishedNotes)
  func `published notes verify under their own key alone`(row: (key: String, note: String)) throws {
    let note = try SignedNote(bytes: Array(row.note.utf8))
    try note.verify(with: VerifierKey(row.key))
    #expect(note.bytes == Array(row.note.utf8))
    #expect(throws: NoteError.unsigned) { try note.verify(with: Self.key()) }
    #expect(throws: NoteError.notACheckpoint) {
      try Checkpoint(verifying: note.bytes, key: VerifierKey(row.key))
    }
  }

  static let texts: [(text: String, error: NoteError)] = [
    ("a\n1\n", .notACheckpoint),
    ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", .notACheckpoint),
    ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n", .notACheckpoint),
    ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n", .notACheckpoint),
    ("a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a\n+1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a\n\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n", .notACheckpoint),
    ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", .notACheckpoint),
    ("\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
    ("a b\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", .notACheckpoint),
  ]

  @Test(arguments: texts) func `any other text is no checkpoint`(row: (text: String, error: NoteError)) {
    #expect(throws: row.error) { try Checkpoint(text: Array(row.text.utf8)) }
  }

  static let spoiledNotes: [(what: String, old: String, new: String, error: NoteError)] = [
    ("another size", "\n5\n", "\n6\n", .signature),
    ("another root", "ngOY5", "ngOY6", .signature),
    ("another origin", "example.com/helpdesk/acme\n5", "example.com/helpdesk/acma\n5", .signature),
    ("another signer", "\u{2014} example.com/helpdesk/acme", "\u{2014} example.com/helpdesk/acma", .unsigned),
    ("another key id", " 8/4h", " 8/4i", .unsigned),
    ("another signature", "5AHBBcD", "5AHBBcE", .signature),
    ("a short signature", "D+TX/oXg4=", "D+Xg4=", .signature),
    ("a hyphen for the dash", "\u{2014}", "-", .malformed),
    ("an en dash for the em dash", "\u{2014}", "\u{2013}", .malformed),
    ("no empty line", "w=\n\n", "w=\n", .malformed),
    ("two spaces", "acme 8/4h", "acme  8/4h", .malformed),
    ("a carriage return", "\n5\n", "\r\n5\n", .malformed),
    ("loose base64", "oXg4=", "oXg5=", .malformed),
    ("no last line feed", "oXg4=\n", "oXg4=", .malformed),
    ("an empty line behind", "oXg4=\n", "oXg4=\n\n", .malformed),
    ("a line behind", "oXg4=\n", "oXg4=\nmore\n", .malformed),
  ]

  @Test(arguments: spoiledNotes)
  func `a spoiled note is refused`(row: (what: String, old: String, new: String, error: NoteError)) throws {
    let note = GoldenTrail.checkpoint5.replacing(row.old, with: row.new, maxReplacements: 1)
    try #require(note.utf8.elementsEqual(GoldenTrail.checkpoint5.utf8) == false, "\(row.what)")
    #expect(throws: row.error) { try Checkpoint(verifying: Array(note.utf8), key: Self.key()) }
  }

  @Test func `the expected origin is the verifier's`() throws {
    let note = Array(GoldenTrail.checkpoint5.utf8)
    #expect(throws: NoteError.origin) {
      try Checkpoint(verifying: note, key: Self.key(), origin: "example.com/helpdesk/acme/e2")
    }
    #expect(throws: Never.self) {
      try Checkpoint(verifying: note, key: Self.key(), origin: GoldenTrail.origin)
    }
  }

  @Test func `16 signatures are read and 17 are not`() throws {
    let line = try #require(GoldenTrail.checkpoint5.split(separator: "\n").last)
    func note(_ lines: Int) -> [UInt8] {
      Array((GoldenTrail.checkpoint5 + String(repeating: "\(line)\n", count: lines - 1)).utf8)
    }
    #expect(try SignedNote(bytes: note(16)).signatures.count == 16)
    #expect(throws: NoteError.malformed) { try SignedNote(bytes: note(17)) }
  }

  @Test func `lines by witnesses are passed over`() throws {
    let witness = "\u{2014} witness.example mJirIklj\n"
    let note = try SignedNote(bytes: Array((GoldenTrail.checkpoint5 + witness).utf8))
    #expect(note.signatures.map(\.name) == [GoldenTrail.origin, "witness.example"])
    try note.verify(with: Self.key())
  }

  @Test func `a signer that does not hold the key it shows publishes nothing`() async throws {
    struct FalseSigner: TrailSigner {
      let publicKey: [UInt8]
      func signature(over text: [UInt8]) async throws -> [UInt8] { [UInt8](repeating: 0, count: 64) }
    }
    let checkpoint = try Checkpoint(origin: GoldenTrail.origin, size: 0, root: .emptyRoot)
    let signer = FalseSigner(publicKey: try Self.key().publicKey)
    await #expect(throws: NoteError.signature) { try await checkpoint.signed(by: signer) }
    let none = FalseSigner(publicKey: [])
    await #expect(throws: MalformedKey.publicKey) { try await checkpoint.signed(by: none) }
  }

  @Test func `two roots of one size are a fork`() throws {
    let one = try Checkpoint(origin: "a.example", size: 4, root: .emptyRoot)
    let two = try Checkpoint(origin: "a.example", size: 4, root: .sha256([1]))
    let later = try Checkpoint(origin: "a.example", size: 5, root: .sha256([1]))
    let other = try Checkpoint(origin: "b.example", size: 4, root: .sha256([1]))
    #expect(one.isFork(of: two))
    #expect(!one.isFork(of: one))
    #expect(!one.isFork(of: later))
    #expect(!one.isFork(of: other))
    #expect(throws: NoteError.notACheckpoint) {
      try Checkpoint(origin: "a.example", size: -1, root: .emptyRoot)
    }
  }

  @Test func `every single changed bit of a note is refused`() throws {
    let good = Array(GoldenTrail.checkpoint5.utf8)
    let key = try Self.key()
    for place in good.indices {
      for bit in 0..<8 {
        var bad = good
        bad[place] ^= 1 << UInt8(bit)
        #expect((try? Checkpoint(verifying: bad, key: key)) == nil, "byte \(place), bit \(bit)")
      }
    }
  }
}
