import HelpdeskTrail
import Testing

@Suite struct Base64Tests {
  /// RFC 4648 §10.
  static let published: [(plain: String, encoded: String)] = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: published) func `the published values hold`(row: (plain: String, encoded: String)) {
    #expect(Base64.encode(Array(row.plain.utf8)) == row.encoded)
    #expect(Base64.decode(row.encoded) == Array(row.plain.utf8))
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "Z===", "====", "=", "==", "Zh==", "Zm9=", "Zm8", "Zm9v\n", " Zm9v",
    "Zm9v====",
    "Zg==Zg==", "Zm-_", "Zm9\u{0}", "Zmé=", "Zm9vZm9", "Z=9v", "Zm=v",
  ]) func `another spelling of the same bytes is refused`(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test func `every length and every byte comes back`() {
    var generator = SeededGenerator(seed: 64)
    for count in 0..<300 {
      let bytes = generator.bytes(count)
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
      #expect(Hexadecimal.decode(Hexadecimal.encode(bytes)) == bytes)
    }
  }

  @Test func `what decodes is what would be encoded`() {
    var generator = SeededGenerator(seed: 4648)
    let alphabet = Array("AQgwZz09+/==".unicodeScalars)
    var accepted = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<8 { text.unicodeScalars.append(alphabet[Int.random(in: 0..<12, using: &generator)]) }
      guard let bytes = Base64.decode(text) else { continue }
      accepted += 1
      #expect(Base64.encode(bytes) == text)
    }
    #expect(accepted > 100)
  }

  @Test(arguments: ["0", "abc", "0g", "0x10", "é1", " 00"])
  func `odd or foreign hexadecimal digits are refused`(text: String) {
    #expect(Hexadecimal.decode(text) == nil)
  }

  @Test func `hexadecimal digits are read in either case and written in lower case`() {
    #expect(Hexadecimal.decode("AbFf") == [0xAB, 0xFF])
    #expect(Hexadecimal.encode([0xAB, 0xFF]) == "abff")
  }
}
