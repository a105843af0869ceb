extension Language {
  /// Says which supported language a text is mostly written in.
  ///
  /// Japanese and Chinese are told by script, the others by their frequent words. The answer is the same
  /// on every machine; cost is linear in the length, and only the first 4,000 scalars are read.
  ///
  /// - Parameter text: any text.
  /// - Returns: the language, or nil when the text is too short or too mixed to tell.
  public static func detect(_ text: String) -> Language? {
    var kana = 0
    var han = 0
    var latin = 0
    var scores = [Int](repeating: 0, count: StopWords.order.count)
    var word = ""
    for scalar in NormalizedText(text, limit: 4_000).scalars {
      if scalar >= 0x61 && scalar <= 0x7A {
        latin += 1
        if word.utf8.count < 24, let letter = Unicode.Scalar(scalar) { word.unicodeScalars.append(letter) }
        continue
      }
      score(&word, into: &scores)
      if scalar >= 0x3041 && scalar <= 0x30FE && scalar != 0x30FB { kana += 1 }
      if CharacterClass.isHan(scalar) { han += 1 }
    }
    score(&word, into: &scores)
    // One ideograph says about as much as three letters; product names in Latin letters are common.
    if (kana + han) * 3 >= latin, kana + han > 0 {
      return kana * 12 >= han ? (kana > 0 ? .japanese : .chinese) : .chinese
    }
    return best(of: scores)
  }

  private static func score(_ word: inout String, into scores: inout [Int]) {
    guard !word.isEmpty else { return }
    if let mask = StopWords.masks[word] {
      // A word of one language alone weighs more than one that several share.
      let weight = mask.nonzeroBitCount == 1 ? 3 : 1
      for bit in scores.indices where mask & (1 << UInt8(bit)) != 0 { scores[bit] += weight }
    }
    word.removeAll(keepingCapacity: true)
  }

  private static func best(of scores: [Int]) -> Language? {
    var first = 0
    var second = 0
    var index: Int?
    for (position, score) in scores.enumerated() {
      if score > first {
        second = first
        first = score
        index = position
      } else if score > second {
        second = score
      }
    }
    guard let index, first >= 3, first > second else { return nil }
    return StopWords.order[index]
  }
}
