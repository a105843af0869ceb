import HelpdeskTrail
import Testing

@Suite struct CanonicalRefusalTests {
  struct Row: CustomTestStringConvertible {
    let json: String
    let reason: CanonicalError.Reason
    var testDescription: String { "\(reason.rawValue): \(json.debugDescription)" }

    init(_ json: String, _ reason: CanonicalError.Reason) {
      self.json = json
      self.reason = reason
    }
  }

  static let rows: [Row] = [
    Row("", .truncated),
    Row("{", .truncated),
    Row("[1", .truncated),
    Row(#"{"a""#, .truncated),
    Row(#"{"a":"#, .truncated),
    Row(#""abc"#, .truncated),
    Row(#""a\"#, .truncated),
    Row(#""\u00"#, .truncated),
    Row("-", .truncated),
    Row("tru", .truncated),
    Row("{}{}", .trailingBytes),
    Row("{}\n", .trailingBytes),
    Row("1 ", .trailingBytes),
    Row("truely", .trailingBytes),
    Row("{}\u{0}", .trailingBytes),
    Row(" {}", .unexpectedByte),
    Row(#"{ "a":1}"#, .unexpectedByte),
    Row(#"{"a" :1}"#, .unexpectedByte),
    Row(#"{"a": 1}"#, .unexpectedByte),
    Row(#"{"a":1 }"#, .unexpectedByte),
    Row(#"{"a":1,}"#, .unexpectedByte),
    Row("[1,]", .unexpectedByte),
    Row("[,1]", .unexpectedByte),
    Row("[1 2]", .unexpectedByte),
    Row("[1}", .unexpectedByte),
    Row("{1:2}", .unexpectedByte),
    Row("{a:2}", .unexpectedByte),
    Row("'a'", .unexpectedByte),
    Row("+1", .unexpectedByte),
    Row(".5", .unexpectedByte),
    Row("--1", .unexpectedByte),
    Row("NaN", .unexpectedByte),
    Row("True", .unexpectedByte),
    Row("trUe", .unexpectedByte),
    Row("\u{FEFF}{}", .unexpectedByte),
    Row("null", .null),
    Row(#"{"a":null}"#, .null),
    Row("[null]", .null),
    Row("1.0", .fraction),
    Row("1e3", .fraction),
    Row("1E3", .fraction),
    Row("-0.5", .numberSpelling),
    Row("01", .numberSpelling),
    Row("-01", .numberSpelling),
    Row("00", .numberSpelling),
    Row("-0", .numberSpelling),
    Row("9007199254740992", .numberRange),
    Row("-9007199254740992", .numberRange),
    Row("9223372036854775808", .numberRange),
    Row("18446744073709551616", .numberRange),
    Row(String(repeating: "9", count: 400), .numberRange),
    Row(#""\/""#, .escape),
    Row(#""\u0041""#, .escape),
    Row(#""\u000A""#, .escape),
    Row(#""\u000a""#, .escape),
    Row(#""\u001F""#, .escape),
    Row(#""\u00e9""#, .escape),
    Row(#""\ud83e\udd54""#, .escape),
    Row(#""\ud83e""#, .escape),
    Row(#""\udd54""#, .escape),
    Row(#""\x41""#, .escape),
    Row(#""\N""#, .escape),
    Row(#""\u00g0""#, .escape),
    Row("\"a\nb\"", .controlCharacter),
    Row("\"\u{0}\"", .controlCharacter),
    Row("\"\t\"", .controlCharacter),
    Row(#"{"é":1}"#, .keyNotASCII),
    Row(#"{"a":1,"a":1}"#, .repeatedKey),
    Row(#"{"a":1,"a":2}"#, .repeatedKey),
    Row(#"{"b":1,"a":2}"#, .keyOrder),
    Row(#"{"a":1,"Z":2}"#, .keyOrder),
    Row(#"{"aa":1,"a":2}"#, .keyOrder),
    Row(#"{"x":{"b":1,"a":2}}"#, .keyOrder),
    Row(#"{"a":1,"b":2,"a":3}"#, .keyOrder),
    Row(String(repeating: "[", count: 33), .tooDeep),
    Row(String(repeating: "[", count: 60_000), .tooDeep),
    Row(String(repeating: #"{"a":"#, count: 33), .tooDeep),
    Row("\"" + String(repeating: "a", count: 65_534) + "\"", .tooLong),
  ]

  @Test(arguments: rows) func `every other spelling is refused`(row: Row) {
    let error = #expect(throws: CanonicalError.self) {
      try CanonicalValue(canonicalBytes: Array(row.json.utf8))
    }
    #expect(error?.reason == row.reason)
  }

  /// Byte sequences that are not UTF-8, RFC 3629 §3 and §4.
  static let brokenTexts: [[UInt8]] = [
    [0x80], [0xBF], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xE2, 0x82],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBE, 0xED, 0xB5, 0x94], [0xF0, 0x80, 0x80, 0xAF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ]

  @Test(arguments: brokenTexts) func `texts that are not UTF-8 are refused`(bytes: [UInt8]) {
    for text in [bytes, [0x61] + bytes, Array(#"\n"#.utf8) + bytes] {
      let error = #expect(throws: CanonicalError.self) {
        try CanonicalValue(canonicalBytes: [0x22] + text + [0x22])
      }
      #expect(error?.reason == .notUTF8)
    }
  }

  @Test func `a text of any scalar is read as it stands`() throws {
    for text in ["\u{0}", "\u{80}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10FFFF}"] {
      let bytes = try CanonicalValue.string(text).canonicalBytes()
      #expect(try CanonicalValue(canonicalBytes: bytes) == .string(text))
    }
  }

  @Test func `changed bytes are refused or are canonical themselves`() throws {
    var generator = SeededGenerator(seed: 2)
    var accepted = 0
    for _ in 0..<4_000 {
      var bytes = try CanonicalValue.random(depth: 3, using: &generator).canonicalBytes()
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      guard let value = try? CanonicalValue(canonicalBytes: bytes) else { continue }
      accepted += 1
      #expect(try value.canonicalBytes() == bytes)
    }
    #expect(accepted > 50)
  }

  @Test func `random bytes never trap`() {
    var generator = SeededGenerator(seed: 3)
    let tokens = Array(#"{}[]",:\u0019ntf-e. "#.utf8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<40, using: &generator)
      let isNoise = Bool.random(using: &generator)
      let bytes = (0..<count).map { _ in
        isNoise ? UInt8.random(in: 0...255, using: &generator) : tokens.randomElement(using: &generator) ?? 0
      }
      if let value = try? CanonicalValue(canonicalBytes: bytes) {
        #expect((try? value.canonicalBytes()) == bytes)
      }
    }
  }
}
