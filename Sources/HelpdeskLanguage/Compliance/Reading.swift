/// A text made ready for the detectors: normalised, cut into words, its phrases found.
struct Reading: Sendable {
  let text: NormalizedText
  let phrases: PhraseText
  let hits: [PhraseHit]
  let book: PhraseBook

  init(_ text: String, book: PhraseBook, language: Language? = nil) {
    self.text = NormalizedText(text)
    phrases = PhraseText(self.text)
    hits = book.hits(in: phrases, language: language)
    self.book = book
  }

  /// The places of one concept, in order.
  func ranges(of concept: Concept) -> [Range<Int>] {
    guard let number = book.numbers[concept] else { return [] }
    return hits.filter { $0.concept == number }.map(\.range)
  }
}

/// A place in the normalised text that breaks a rule, before policy and context have their say.
struct Mark: Hashable, Sendable {
  let rule: Rule
  let range: Range<Int>
  /// The gravest severity this place deserves; policy may lower it.
  var ceiling: Finding.Severity = .block
}

extension Array where Element == Range<Int> {
  /// The last of these ordered ranges that begins before `index`.
  func last(before index: Int) -> Range<Int>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }

  /// The first of these ordered ranges that begins at `index` or later.
  func first(from index: Int) -> Range<Int>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }
}
