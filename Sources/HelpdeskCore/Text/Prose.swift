/// What can be counted in a text that a person wrote, to tell words from filler (rules.md §3, §4).
///
/// Each CJK character counts as a word of its own.
struct Prose: Hashable, Sendable {
  /// Letters of any script, CJK characters included.
  let letters: Int
  /// Han, kana and Hangul characters.
  let cjkCharacters: Int
  /// Different words, without regard to case.
  let distinctWords: Int
  /// The same for texts that differ in case, spaces or punctuation only.
  let fingerprint: UInt64

  init(_ text: String) {
    var letters = 0
    var cjkCharacters = 0
    var words = Set<String>()
    var word = ""
    var hash = Self.offsetBasis
    for scalar in text.lowercased().unicodeScalars {
      let isCJK = Self.isCJK(scalar)
      guard isCJK || scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        if !word.isEmpty, !scalar.properties.isDefaultIgnorableCodePoint { words.insert(word); word = "" }
        continue
      }
      if scalar.properties.isAlphabetic || isCJK { letters += 1 }
      hash = (hash ^ UInt64(scalar.value)) &* Self.prime
      if isCJK {
        cjkCharacters += 1
        words.insert(String(scalar))
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.insert(word) }
    self.letters = letters
    self.cjkCharacters = cjkCharacters
    distinctWords = words.count
    fingerprint = hash
  }

  /// The fingerprint alone, without counting.
  static func fingerprint(of text: String) -> UInt64 {
    text.lowercased().unicodeScalars.reduce(offsetBasis) { hash, scalar in
      isCounted(scalar) ? (hash ^ UInt64(scalar.value)) &* prime : hash
    }
  }

  /// Whether a scalar is a letter or a number; of ASCII, which is most of what is read, without asking Unicode.
  private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: isCJK(scalar) || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether a text shows a reader nothing: blanks and invisible characters alone.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.properties.generalCategory == .control
    }
  }

  /// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Blocks of Unicode whose characters are words of their own. Source: the Unicode block list.
  static let cjkBlocks: [ClosedRange<UInt32>] = [
    0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF,
    0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF,
  ]

  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3005 && cjkBlocks.contains { $0.contains(scalar.value) }
  }
}
