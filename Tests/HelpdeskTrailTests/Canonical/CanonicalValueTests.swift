import HelpdeskTrail
import Testing

@Suite struct CanonicalValueTests {
  static let spellings: [(value: CanonicalValue, json: String)] = [
    (.object([]), "{}"),
    (.array([]), "[]"),
    (.bool(true), "true"),
    (.bool(false), "false"),
    (.integer(0), "0"),
    (.integer(-1), "-1"),
    (.integer(1_700_000_000_000), "1700000000000"),
    (.integer(9_007_199_254_740_991), "9007199254740991"),
    (.integer(-9_007_199_254_740_991), "-9007199254740991"),
    (.string(""), #""""#),
    (.string("\"\\/\u{8}\u{9}\u{A}\u{C}\u{D}"), #""\"\\/\b\t\n\f\r""#),
    (.string("\u{0}\u{B}\u{1F}\u{7F}"), "\"\\u0000\\u000b\\u001f\u{7F}\""),
    (.string("\u{2028}\u{E9} 返品 🥔"), "\"\u{2028}\u{E9} 返品 🥔\""),
    (.array([.integer(1), .array([.string("a")])]), #"[1,["a"]]"#),
    (.object([.init("b", .integer(1)), .init("a", .integer(2))]), #"{"a":2,"b":1}"#),
    (
      .object([.init("aa", .bool(true)), .init("Z", .bool(true)), .init("a", .bool(true))]),
      #"{"Z":true,"a":true,"aa":true}"#
    ),
    (
      .object([.init("\n", .integer(1)), .init("\"", .integer(2)), .init("1", .integer(3))]),
      #"{"\n":1,"\"":2,"1":3}"#
    ),
  ]

  @Test(arguments: spellings)
  func `each value has one spelling`(row: (value: CanonicalValue, json: String)) throws {
    #expect(try row.value.canonicalBytes() == Array(row.json.utf8))
    let read = try CanonicalValue(canonicalBytes: Array(row.json.utf8))
    #expect(try read.canonicalBytes() == Array(row.json.utf8))
  }

  @Test func `texts that differ in normalisation only are two values`() throws {
    let composed = CanonicalValue.string("caf\u{E9}")
    let decomposed = CanonicalValue.string("cafe\u{301}")
    #expect(composed != decomposed)
    #expect(try composed.canonicalBytes() != decomposed.canonicalBytes())
    #expect(Set([composed, decomposed]).count == 2)
  }

  @Test(arguments: [Int64.max, Int64.min, 9_007_199_254_740_992, -9_007_199_254_740_992])
  func `a number that other readers would round is not written`(number: Int64) {
    #expect(throws: CanonicalError.self) { try CanonicalValue.integer(number).canonicalBytes() }
  }

  @Test func `a repeated key or one beyond ASCII is not written`() throws {
    let repeated = CanonicalValue.object([
      .init("b", .integer(1)), .init("a", .integer(1)), .init("b", .integer(2)),
    ])
    #expect(reason { try repeated.canonicalBytes() } == .repeatedKey)
    let foreign = CanonicalValue.object([.init("größe", .integer(1))])
    #expect(reason { try foreign.canonicalBytes() } == .keyNotASCII)
  }

  @Test func `32 levels are written and read, 33 are neither`() throws {
    func nested(_ levels: Int) -> CanonicalValue {
      (1..<levels).reduce(CanonicalValue.array([])) { inner, level in
        level.isMultiple(of: 2) ? .array([inner]) : .object([.init("k", inner)])
      }
    }
    let bytes = try nested(32).canonicalBytes()
    #expect(try CanonicalValue(canonicalBytes: bytes) == nested(32))
    #expect(reason { try nested(33).canonicalBytes() } == .tooDeep)
    #expect(reason { _ = try CanonicalValue(canonicalBytes: [0x5B] + bytes + [0x5D]) } == .tooDeep)
  }

  @Test func `what was written reads back equal`() throws {
    var generator = SeededGenerator(seed: 8785)
    for _ in 0..<2_000 {
      let value = CanonicalValue.random(depth: 4, using: &generator)
      let bytes = try value.canonicalBytes()
      #expect(try CanonicalValue(canonicalBytes: bytes) == value)
    }
  }

  @Test func `an error is a sentence with a place`() throws {
    let error = #expect(throws: CanonicalError.self) {
      try CanonicalValue(canonicalBytes: Array("[1, 2]".utf8))
    }
    #expect(error?.offset == 3)
    #expect(error?.description == "Byte 3: Write the JSON without white space or stray characters.")
    for reason in CanonicalError.Reason.allCases { #expect(!"\(reason)".isEmpty) }
  }

  private func reason<Result>(_ body: () throws -> Result) -> CanonicalError.Reason? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? CanonicalError)?.reason
    }
  }
}
