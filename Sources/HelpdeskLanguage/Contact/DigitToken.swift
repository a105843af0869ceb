/// A piece of text as the telephone scan sees it.
enum DigitToken: Hashable, Sendable {
  /// Digits, whatever they were written with.
  case digits(String)
  /// A word that may stand inside a dictated number.
  case filler
  /// A date, a price, an order id, a word: ends a number.
  case other
}

/// Reads one token at a time from a normalised text.
struct DigitTokens {
  let text: NormalizedText
  let shapes: NumberShapes

  init(_ text: NormalizedText) {
    self.text = text
    shapes = NumberShapes(text: text)
  }

  /// Reads the token that begins at `index`.
  ///
  /// - Parameter isInside: whether digits came right before, so that `O` may be a zero.
  /// - Returns: the token and its end, past `index`; nil for a separator.
  func token(at index: Int, isInside: Bool) -> (token: DigitToken, end: Int)? {
    let scalar = text.scalar(index)
    if CharacterClass.isAlphanumeric(scalar) { return alphanumeric(at: index, isInside: isInside) }
    if let digit = NumberWords.ideographs[scalar] { return (.digits(String(digit)), index + 1) }
    if CharacterClass.isUnspaced(scalar) || scalar == 0x3001 {
      return unspaced(at: index)
    }
    if CharacterClass.isCurrency(scalar) { return (.other, index + 1) }
    return nil
  }

  private func alphanumeric(at index: Int, isInside: Bool) -> (token: DigitToken, end: Int) {
    if CharacterClass.isDigit(text.scalar(index)), let end = shapes.end(at: index, isInside: isInside) {
      return (.other, end)
    }
    var end = index
    var digitCount = 0
    var doubtful = 0
    while CharacterClass.isAlphanumeric(text.scalar(end)) {
      if CharacterClass.isDigit(text.scalar(end)) { digitCount += 1 }
      if Self.lookalike(text.scalar(end)) != nil { doubtful += 1 }
      end += 1
    }
    let length = end - index
    if digitCount == length { return (.digits(text.string(index..<end)), end) }
    // `6OO`, `O132`, and a lone `OOO` in the middle of a number.
    if digitCount + doubtful == length, digitCount > 0 || (isInside && isZeros(index..<end)) {
      let digits = (index..<end).map { Self.lookalike(text.scalar($0)) ?? text.scalar($0) }
      return (.digits(String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init)))), end)
    }
    guard digitCount == 0, length <= 12 else { return (.other, end) }
    return word(index..<end, isInside: isInside)
  }

  private func word(_ range: Range<Int>, isInside: Bool) -> (token: DigitToken, end: Int) {
    let word = text.string(range)
    if let digits = NumberWords.words[word] {
      return (isInside || !NumberWords.articles.contains(word) ? .digits(digits) : .other, range.upperBound)
    }
    if let times = NumberWords.repeats[word], let next = singleDigit(after: range.upperBound) {
      return (.digits(String(repeating: next.digit, count: times)), next.end)
    }
    return (NumberWords.fillers.contains(word) ? .filler : .other, range.upperBound)
  }

  /// The one digit, as figure or word, behind a word that repeats it.
  private func singleDigit(after index: Int) -> (digit: String, end: Int)? {
    var start = index
    while start - index < 3, text.scalar(start) == 0x20 || text.scalar(start) == 0x2D { start += 1 }
    var end = start
    while end - start < 12, CharacterClass.isAlphanumeric(text.scalar(end)) { end += 1 }
    guard start > index, end > start else { return nil }
    let word = text.string(start..<end)
    let digits = NumberWords.words[word] ?? word
    guard digits.utf8.count == 1, CharacterClass.isDigit(digits.unicodeScalars.first?.value ?? 0) else {
      return nil
    }
    return (digits, end)
  }

  private func unspaced(at index: Int) -> (token: DigitToken, end: Int) {
    for row in NumberWords.kana where text.matches(row.word, at: index) {
      return (.digits(String(row.digit)), index + row.word.count)
    }
    for joiner in NumberWords.joiners where text.matches(joiner, at: index) {
      return (.filler, index + joiner.count)
    }
    return (.other, index + 1)
  }

  /// `OOO`, or a capital `O`: the small letter alone is a word of Italian and Spanish.
  private func isZeros(_ range: Range<Int>) -> Bool {
    range.count <= 4 && range.allSatisfy { text.scalar($0) == 0x6F }
      && (range.count > 1 || text.wasUpperCase(range.lowerBound))
  }

  /// Letters that pass for a digit, inside a run of digits only.
  private static func lookalike(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x6F: 0x30
    case 0x6C, 0x69: 0x31
    default: nil
    }
  }
}
