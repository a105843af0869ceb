/// A lexicon made ready for use: concepts numbered, phrases in an automaton.
struct PhraseBook: Sendable {
  let concepts: [Concept]
  let numbers: [Concept: Int]
  private let automaton: PhraseAutomaton

  init(_ lexicon: Lexicon) {
    concepts = lexicon.rows.keys.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    var numbers: [Concept: Int] = [:]
    var entries: [(bytes: [UInt8], concept: Int, languages: UInt8, startsWord: Bool, endsWord: Bool)] = []
    for (number, concept) in concepts.enumerated() {
      numbers[concept] = number
      for (language, phrase) in lexicon.phrases(of: concept) {
        let written = phrase.utf8.drop { $0 == 0x20 }
        let trimmed = written.reversed().drop { $0 == 0x20 }
        let bytes = PhraseText.fold(phrase)
        // An ideograph has no word boundary to respect; a Latin letter or digit does.
        let startsWord = written.first != 0x2A && bytes.first.map(Self.isWordByte) ?? false
        let endsWord = trimmed.first != 0x2A && bytes.last.map(Self.isWordByte) ?? false
        entries.append((bytes, number, Self.bit(of: language), startsWord, endsWord))
      }
    }
    self.numbers = numbers
    automaton = PhraseAutomaton(entries)
  }

  /// Finds every phrase of the book in `text`, in order of place.
  ///
  /// - Parameter language: where it is known, alphabetic phrases of other languages are left out, English
  ///   aside: `sale` is an offer to some and "goes out" to others. Nil, or a language without tables, reads
  ///   all.
  func hits(in text: PhraseText, language: Language? = nil) -> [PhraseHit] {
    let spoken = Self.spoken(language)
    let bytes = text.bytes
    let positions = text.positions
    var hits: [PhraseHit] = []
    var sentence = -1
    var read = 0
    automaton.scan(bytes) { phrase, end in
      while read < end {
        if bytes[read] == 0x0A { sentence += 1 }
        read += 1
      }
      let entry = automaton.phrases[phrase]
      let start = end - Int(entry.length)
      if entry.languages & spoken == 0 { return }
      if entry.startsWord, start > 0, Self.isWordByte(bytes[start - 1]) { return }
      if entry.endsWord, end < bytes.count, Self.isWordByte(bytes[end]) { return }
      let range = Int(positions[start])..<(Int(positions[end - 1]) + 1)
      hits.append(PhraseHit(concept: Int(entry.concept), range: range, sentence: sentence))
    }
    return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A language without a place in the tables counts as every language.
  private static func bit(of language: Language) -> UInt8 {
    Language.supported.firstIndex(of: language).map { 1 << UInt8($0) } ?? .max
  }

  private static func spoken(_ language: Language?) -> UInt8 {
    guard let language, Language.supported.contains(language) else { return .max }
    return bit(of: language) | bit(of: .english) | bit(of: .japanese) | bit(of: .chinese)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
