import Foundation

/// Letters and digits as the search index sees them: compatibility form, lower case, without marks.
enum FoldedText {
  /// Letters that decomposition leaves as they are, in the spelling people type. Our own list.
  private static let spellings: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th",
    "ħ": "h",
  ]

  /// The folded scalars of one character; none for what is neither letter nor digit.
  static func fold(_ character: Character) -> String {
    if let ascii = character.asciiValue { return fold(ascii: ascii) }
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1 {
      if only.isIdeographOrKana { return String(only) }
      if let row = rows[only.value] { return row }
    }
    return compute(String(character))
  }

  private static func fold(ascii: UInt8) -> String {
    switch ascii {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): String(Unicode.Scalar(ascii + 0x20))
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      String(Unicode.Scalar(ascii))
    default: ""
    }
  }

  /// Latin, Greek, Cyrillic, full and half width, folded once each: Foundation is slow on single characters.
  private static let rows: [UInt32: String] = {
    var rows: [UInt32: String] = [:]
    for value in Array(UInt32(0x80)..<0x530) + Array(UInt32(0xFF01)..<0xFFE0) {
      rows[value] = Unicode.Scalar(value).map { compute(String($0)) }
    }
    return rows
  }()

  private static func compute(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    let plain = text.decomposedStringWithCompatibilityMapping.lowercased()
    for scalar in plain.decomposedStringWithCompatibilityMapping.unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      kept.append(contentsOf: (spellings[scalar] ?? String(scalar)).unicodeScalars)
    }
    var folded = String.UnicodeScalarView()
    for scalar in String(kept).precomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.isWordScalar {
      folded.append(scalar)
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// Letters, digits and the marks that belong to them: what a word is made of.
  var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Ideographs and kana, which are written without spaces between words.
  var isIdeographOrKana: Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
