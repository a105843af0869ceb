/// HTML character references, which mail programs leave behind and disguises use.
enum CharacterReferences {
  /// Named references; source: HTML Living Standard, section 13.5, the few that matter here.
  static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "commat": 0x40,
    "period": 0x2E, "colon": 0x3A, "sol": 0x2F, "num": 0x23, "plus": 0x2B, "lpar": 0x28, "rpar": 0x29,
    "hyphen": 0x2D, "dash": 0x2D, "ndash": 0x2013, "mdash": 0x2014, "shy": 0xAD, "zwj": 0x200D,
    "zwnj": 0x200C,
    "Tab": 0x20, "NewLine": 0x0A, "lowbar": 0x5F, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "szlig": 0xDF,
    "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "ccedil": 0xE7, "ntilde": 0xF1, "euro": 0x20AC,
  ]

  /// The longest reference read, ampersand and semicolon included.
  static let longest = 12

  /// Reads the reference that begins at `start`, if one does.
  ///
  /// - Returns: the scalar it stands for and the index past it; nil where the ampersand is just one.
  static func read(_ scalars: [UInt32], at start: Int) -> (scalar: UInt32, end: Int)? {
    let limit = min(scalars.count, start + longest)
    var end = start + 1
    while end < limit, scalars[end] != 0x3B {
      guard scalars[end] < 0x80, scalars[end] > 0x20 else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    let body = String(String.UnicodeScalarView(scalars[(start + 1)..<end].compactMap(Unicode.Scalar.init)))
    guard let value = named[body] ?? number(body), Unicode.Scalar(value) != nil else { return nil }
    return (value, end + 1)
  }

  private static func number(_ body: String) -> UInt32? {
    guard body.utf8.first == 0x23 else { return nil }
    let digits = body.dropFirst()
    guard digits.utf8.first == 0x78 || digits.utf8.first == 0x58 else { return UInt32(digits) }
    return UInt32(digits.dropFirst(), radix: 16)
  }
}
