/// Reads host names from a normalised text, plain or disguised.
struct HostReader {
  let text: NormalizedText

  /// RFC 1035 allows 127 labels; no real host comes near, and a bound keeps the reading linear.
  private static let longest = 16

  /// Reads the labels that begin at `start`; one label alone is an answer too.
  func host(at start: Int) -> HostName {
    var host = HostName()
    var place = start
    while host.labels.count <= Self.longest, let label = label(at: place) {
      host.labels.append(text.string(label))
      host.range = start..<label.upperBound
      if label.contains(where: { text.traits[$0].contains(.wasLookalike) }) { host.hasLookalike = true }
      host.startsSentence =
        text.wasUpperCase(label.lowerBound) && !text.wasUpperCase(label.upperBound - 1)
        && host.labels.count > 1 && !text.wasUpperCase(start)
      guard let dot = dot(at: label.upperBound), self.label(at: dot.end) != nil else { break }
      if !admits(dot, after: host) { break }
      if let word = dot.word { host.spokenDot = word }
      if dot.isBracketed { host.hasBracketedDot = true }
      if dot.isSpaced { host.hasSpacedDot = true }
      place = dot.end
    }
    return host
  }

  /// After a complete name, a full stop with a space is a full stop.
  private func admits(_ dot: Dot, after host: HostName) -> Bool {
    !(dot.isSpaced && host.labels.count >= 2)
  }

  func label(at start: Int) -> Range<Int>? {
    var end = start
    while end - start < 64, CharacterClass.isLabel(text.scalar(end)) { end += 1 }
    while end > start, text.scalar(end - 1) == 0x2D { end -= 1 }
    return end > start && text.scalar(start) != 0x2D ? start..<end : nil
  }

  struct Dot {
    var end: Int
    var word: String?
    var isBracketed = false
    var isSpaced = false
  }

  /// Reads what separates two labels at `index`: a full stop of any width, or a word or bracket for one.
  func dot(at index: Int) -> Dot? {
    let scalar = text.scalar(index)
    if scalar == 0x2E || scalar == 0x3002 {
      if CharacterClass.isAlphanumeric(text.scalar(index + 1)) { return Dot(end: index + 1) }
      let end = skipSpaces(index + 1)
      return end > index + 1 && end - index <= 3 ? Dot(end: end, isSpaced: true) : nil
    }
    let opening = skipSpaces(index)
    guard opening - index <= 3 else { return nil }
    if Self.brackets.contains(text.scalar(opening)) {
      let inside = skipSpaces(opening + 1)
      guard let word = dotWord(at: inside), Self.closings.contains(text.scalar(skipSpaces(word.end)))
      else { return nil }
      return Dot(end: skipSpaces(skipSpaces(word.end) + 1), isBracketed: true)
    }
    guard let word = dotWord(at: opening) else { return nil }
    if word.word == "." { return opening > index ? Dot(end: skipSpaces(word.end), isSpaced: true) : nil }
    let end = skipSpaces(word.end)
    let isCJK = (word.word.utf8.first ?? 0) >= 0x80
    return isCJK || (opening > index && end > word.end) ? Dot(end: end, word: word.word) : nil
  }

  private func dotWord(at index: Int) -> (word: String, end: Int)? {
    for row in Self.dotWords {
      let end = index + row.scalars.count
      guard text.matches(row.scalars, at: index) else { continue }
      if CharacterClass.isLetter(row.scalars[0]), CharacterClass.isAlphanumeric(text.scalar(end)) { continue }
      return (row.word, end)
    }
    return nil
  }

  func skipSpaces(_ index: Int) -> Int {
    var index = index
    while text.scalar(index) == 0x20 { index += 1 }
    return index
  }

  static let brackets: Set<UInt32> = [0x28, 0x5B, 0x7B, 0x3C, 0x2A, 0x5F, 0x7C, 0x7E, 0x300C, 0x3010, 0x2D]
  static let closings: Set<UInt32> = [0x29, 0x5D, 0x7D, 0x3E, 0x2A, 0x5F, 0x7C, 0x7E, 0x300D, 0x3011, 0x2D]

  /// Words for a dot (domain.md §6), and what each counts as.
  private static let dotWords: [(word: String, scalars: [UInt32])] = [
    ("ドット", "ドット"), ("点", "点"), ("点", "點"), ("dot", "dot"), ("punto", "punto"), ("punkt", "punkt"),
    ("point", "point"),
    (".", "."), (".", "。"),
  ].map { (word: $0.0, scalars: $0.1.unicodeScalars.map(\.value)) }
}
