/// The two-character escapes of JSON that RFC 8785 §3.2.2.2 demands; all other control characters
/// are written as `\u00` and two lower-case digits, and everything else as it stands.
enum CanonicalEscape {
  /// The character that is meant, and the letter behind the backslash.
  static let rows: [(byte: UInt8, letter: UInt8)] = [
    (0x22, UInt8(ascii: "\"")),
    (0x5C, UInt8(ascii: "\\")),
    (0x08, UInt8(ascii: "b")),
    (0x09, UInt8(ascii: "t")),
    (0x0A, UInt8(ascii: "n")),
    (0x0C, UInt8(ascii: "f")),
    (0x0D, UInt8(ascii: "r")),
  ]

  static func short(for byte: UInt8) -> UInt8? {
    rows.first { $0.byte == byte }?.letter
  }

  static func byte(for letter: UInt8) -> UInt8? {
    rows.first { $0.letter == letter }?.byte
  }
}
