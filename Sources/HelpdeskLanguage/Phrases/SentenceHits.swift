/// The phrases found in one sentence, or in a whole text.
struct SentenceHits: Sendable {
  private let book: PhraseBook
  let hits: ArraySlice<PhraseHit>
  private(set) var concepts = ConceptSet()

  init(_ hits: ArraySlice<PhraseHit>, book: PhraseBook) {
    self.hits = hits
    self.book = book
    for hit in hits { concepts.insert(hit.concept) }
  }

  /// The sentences of a reading that hold any phrase, in order.
  static func split(_ reading: Reading) -> [SentenceHits] {
    var sentences: [SentenceHits] = []
    var start = 0
    let hits = reading.hits
    for index in hits.indices {
      let isLast = index + 1 == hits.count || hits[index + 1].sentence != hits[index].sentence
      guard isLast else { continue }
      sentences.append(SentenceHits(hits[start...index], book: reading.book))
      start = index + 1
    }
    return sentences
  }

  func has(_ concept: Concept) -> Bool {
    book.numbers[concept].map { concepts.contains($0) } ?? false
  }

  func count(of concept: Concept) -> Int {
    guard let number = book.numbers[concept] else { return 0 }
    return hits.count { $0.concept == number }
  }

  func first(_ concept: Concept) -> Range<Int>? {
    guard let number = book.numbers[concept], concepts.contains(number) else { return nil }
    return hits.first { $0.concept == number }?.range
  }

  func ranges(_ concept: Concept) -> [Range<Int>] {
    guard let number = book.numbers[concept], concepts.contains(number) else { return [] }
    return hits.lazy.filter { $0.concept == number }.prefix(64).map(\.range)
  }

  /// This sentence and the next, whose hits follow on.
  func joined(with next: SentenceHits, in reading: Reading) -> SentenceHits {
    SentenceHits(reading.hits[hits.startIndex..<next.hits.endIndex], book: book)
  }

  /// `range` and what of `concept` stands within 24 scalars of it.
  func span(_ concept: Concept, around range: Range<Int>) -> Range<Int> {
    guard let number = book.numbers[concept] else { return range }
    var span = range
    for hit in hits where hit.concept == number {
      if hit.range.lowerBound <= range.upperBound + 24, hit.range.upperBound + 24 >= range.lowerBound {
        span = min(span.lowerBound, hit.range.lowerBound)..<max(span.upperBound, hit.range.upperBound)
      }
    }
    return span
  }

  /// The place of `concept` nearest to `range` and not overlapping it.
  func nearest(_ concept: Concept, to range: Range<Int>) -> Range<Int>? {
    guard let number = book.numbers[concept], concepts.contains(number) else { return nil }
    var best: (range: Range<Int>, distance: Int)?
    for hit in hits where hit.concept == number && !hit.range.overlaps(range) {
      let distance =
        hit.range.lowerBound >= range.upperBound
        ? hit.range.lowerBound - range.upperBound : range.lowerBound - hit.range.upperBound
      if best.map({ distance < $0.distance }) ?? true { best = (hit.range, distance) }
    }
    return best?.range
  }

  /// A longer place of `concept` around `range`: "close the claim" holds "claim" and says more.
  func enclosing(_ concept: Concept, _ range: Range<Int>) -> Range<Int>? {
    ranges(concept).first {
      $0.count > range.count && $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
    }
  }
}

/// A set of concept numbers, small enough to compare in a few instructions.
package struct ConceptSet: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// Concepts beyond this many are not told apart; a test keeps the tables below it.
  package static let capacity = 192

  mutating func insert(_ number: Int) {
    let bit = UInt64(1) << UInt64(number & 63)
    switch number >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: break
    }
  }

  func contains(_ number: Int) -> Bool {
    let bit = UInt64(1) << UInt64(number & 63)
    switch number >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return false
    }
  }

  func isSuperset(of other: ConceptSet) -> Bool {
    other.words.0 & ~words.0 == 0 && other.words.1 & ~words.1 == 0 && other.words.2 & ~words.2 == 0
  }

  package static func == (left: ConceptSet, right: ConceptSet) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }
}
