/// A normalised text reduced to words: what phrases are looked up in.
///
/// UTF-8 bytes with one space between words, no punctuation, and a line feed between sentences. Spaces
/// between ideographs are dropped, because a disguise puts them there and a writer does not.
struct PhraseText: Sendable {
  private(set) var bytes: [UInt8] = [0x0A]
  /// For each byte, the normalised scalar it belongs to.
  private(set) var positions: [Int32] = [0]

  init(_ text: NormalizedText) {
    bytes.reserveCapacity(text.count + text.count / 2)
    positions.reserveCapacity(text.count + text.count / 2)
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      if CharacterClass.isAlphanumeric(scalar) {
        push(UInt8(truncatingIfNeeded: scalar), index)
      } else if Self.endsSentence(text, at: index) {
        breakSentence(index)
      } else if Self.isDecimalSign(text, at: index) {
        push(UInt8(truncatingIfNeeded: scalar), index)
      } else if Self.isWord(scalar) {
        if CharacterClass.isUnspaced(scalar) { joinIdeographs(before: text, index) }
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? " ") ?? UTF8.encodedReplacementCharacter {
          push(byte, index)
        }
      } else {
        breakWord(index)
      }
    }
    breakSentence(text.count)
  }

  /// A phrase as it would stand in a text: folded the same way, without sentence ends.
  static func fold(_ phrase: String) -> [UInt8] {
    if let plain = foldPlain(phrase) { return plain }
    var bytes = PhraseText(NormalizedText(phrase)).bytes
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  /// The same for phrases of plain letters, digits and spaces, which most are; nil for any other.
  private static func foldPlain(_ phrase: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(phrase.utf8.count)
    for byte in phrase.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte + 0x20)
      // An asterisk asks nothing but what `PhraseBook` makes of it.
      case 0x20, 0x2A: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
      default: return nil
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  private mutating func push(_ byte: UInt8, _ index: Int) {
    bytes.append(byte)
    positions.append(Int32(index))
  }

  private mutating func breakWord(_ index: Int) {
    if let last = bytes.last, last != 0x20, last != 0x0A { push(0x20, index) }
  }

  private mutating func breakSentence(_ index: Int) {
    if bytes.last == 0x20 {
      bytes[bytes.count - 1] = 0x0A
    } else if bytes.last != 0x0A {
      push(0x0A, index)
    }
  }

  private mutating func joinIdeographs(before text: NormalizedText, _ index: Int) {
    guard bytes.last == 0x20, bytes.count >= 2, bytes[bytes.count - 2] >= 0x80 else { return }
    // A comma is no disguise: only plain spaces and dots in the middle are.
    let gap = text.scalar(index - 1)
    if gap == 0x20 || gap == 0x30FB || gap == 0xB7 || gap == 0x2A {
      bytes.removeLast()
      positions.removeLast()
    }
  }

  /// The sign inside a figure: `5.5` is no `5 5`.
  private static func isDecimalSign(_ text: NormalizedText, at index: Int) -> Bool {
    let scalar = text.scalars[index]
    return (scalar == 0x2E || scalar == 0x2C) && CharacterClass.isDigit(text.scalar(index - 1))
      && CharacterClass.isDigit(text.scalar(index + 1))
  }

  /// Letters beyond ASCII, ideographs, and the signs that phrases name.
  private static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x25 || scalar == 0x24 || scalar == 0x2B || scalar == 0x40 }
    if scalar >= 0x20A0 && scalar <= 0x20CF { return true }
    if CharacterClass.isUnspaced(scalar) || scalar == 0xA3 || scalar == 0xA5 { return true }
    if scalar == 0x2605 || scalar == 0x2606 || scalar == 0x2B50 || scalar == 0x3012 { return true }
    return scalar >= 0xC0 && scalar < 0x2000 && scalar != 0xD7 && scalar != 0xF7
  }

  /// A full stop ends a sentence only before a space or the end: `amazon.de` and `1.249` go on.
  private static func endsSentence(_ text: NormalizedText, at index: Int) -> Bool {
    let scalar = text.scalars[index]
    if CharacterClass.isSentenceEnd(scalar) {
      // A single line feed inside a paragraph is a wrapped line, not a sentence's end.
      return scalar != 0x0A || isHardBreak(text, at: index)
    }
    guard scalar == 0x2E || scalar == 0x3A else { return false }
    let next = text.scalar(index + 1)
    guard next == 0 || CharacterClass.isSpace(next) || CharacterClass.isUnspaced(next) else { return false }
    return scalar == 0x3A ? CharacterClass.isNewline(next) : !isAbbreviation(text, before: index)
  }

  private static func isHardBreak(_ text: NormalizedText, at index: Int) -> Bool {
    let before = text.scalar(index - 1)
    return text.scalar(index + 1) == 0x0A || before == 0x0A || before == 0x2C || index < 40 || before == 0x2E
      || text.scalar(index + 1) == 0x2D
  }

  /// `No.`, `Nr.`, `n.`, `tel.`, `p.`: a short word before the stop, or one letter.
  private static func isAbbreviation(_ text: NormalizedText, before index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 5, CharacterClass.isLetter(text.scalar(start - 1)) { start -= 1 }
    return Self.abbreviations.contains(text.string(start..<index))
  }

  private static let abbreviations: Set<String> = [
    "no", "nr", "n", "tel", "p", "art", "num", "ref", "mr", "mrs", "ms", "dr", "sr", "sra", "sig", "st", "ca",
    "ord",
    "bzw", "z", "b", "d", "h", "u", "inkl", "ggf", "evtl", "mobil", "fon", "approx", "ext", "cod", "ud",
    "uds", "vs",
  ]
}
