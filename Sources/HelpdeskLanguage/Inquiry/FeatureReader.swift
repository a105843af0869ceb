/// Lists what a message offers the model, one call a feature; linear in its length.
struct FeatureReader {
  /// The names that hashes begin with.
  private enum Salt {
    static let letters: UInt32 = 1
    static let word: UInt32 = 2
    static let wordPair: UInt32 = 3
    static let subjectWord: UInt32 = 4
    static let concept: UInt32 = 5
    static let subjectConcept: UInt32 = 6
    static let conceptPair: UInt32 = 7
    static let firstConcept: UInt32 = 8
    static let lastConcept: UInt32 = 9
    static let fact: UInt32 = 10
  }

  /// The longest group of letters.
  static let longestGroup = 5

  private(set) var list: [Feature] = []

  /// Appends what can be said before the language is known.
  mutating func readLetters(of message: InquiryMessage) {
    for words in [message.subject, message.body] {
      readLetters(words)
      readWords(words)
    }
  }

  /// Appends what the message means, and what is known beside it.
  mutating func readMeaning(of message: InquiryMessage, in language: Language?) {
    readConcepts(message.subject, language: language)
    readConcepts(message.body, language: language)
    for fact in message.facts(language) { readFact(fact) }
  }

  // MARK: Letters

  /// Groups of two to five signs; one ideograph is a group too. Spaces count, so a group knows a word's ends.
  private mutating func readLetters(_ words: InquiryWords) {
    let signs = Self.signs(of: words.text)
    list.reserveCapacity(list.count + signs.count * 6)
    for start in signs.indices {
      var hash = FeatureHash(Salt.letters)
      var end = start
      while end < signs.count, end - start < Self.longestGroup {
        hash.add(signs[end].sign)
        end += 1
        if end - start == 1, !CharacterClass.isUnspaced(signs[start].sign) { continue }
        append(.letters, hash.finished, words, signs[start].index..<(signs[end - 1].index + 1))
      }
    }
  }

  /// Words and pairs of neighbours, of scripts that part words.
  private mutating func readWords(_ words: InquiryWords) {
    let text = words.text
    var previous: (hash: FeatureHash, start: Int)?
    var index = 0
    while index < text.count {
      guard Self.isWordSign(text.scalars[index]) else {
        if CharacterClass.isSentenceEnd(text.scalars[index]) { previous = nil }
        index += 1
        continue
      }
      let start = index
      var hash = FeatureHash(Salt.word)
      var subject = FeatureHash(Salt.subjectWord)
      while index < text.count, Self.isWordSign(text.scalars[index]) {
        let sign = Self.sign(text.scalars[index])
        hash.add(sign)
        subject.add(sign)
        previous?.hash.add(sign)
        index += 1
      }
      append(.letters, hash.finished, words, start..<index)
      if words.part == .subject { append(.letters, subject.finished, words, start..<index) }
      if let previous { append(.letters, previous.hash.finished, words, previous.start..<index) }
      var pair = FeatureHash(Salt.wordPair)
      for place in start..<index { pair.add(Self.sign(text.scalars[place])) }
      pair.add(0x20)
      previous = (pair, start)
    }
  }

  private static func signs(of text: NormalizedText) -> [(sign: UInt32, index: Int)] {
    var signs: [(sign: UInt32, index: Int)] = [(0x20, 0)]
    signs.reserveCapacity(text.count + 2)
    for (index, scalar) in text.scalars.enumerated() {
      let sign = sign(scalar)
      if sign == 0x20, signs.last?.sign == 0x20 { continue }
      signs.append((sign, index))
    }
    if signs.last?.sign != 0x20 { signs.append((0x20, max(text.count - 1, 0))) }
    return text.count == 0 ? [] : signs
  }

  /// One digit is as good as another, and a line's end as a space.
  private static func sign(_ scalar: UInt32) -> UInt32 {
    if CharacterClass.isDigit(scalar) { return 0x30 }
    return CharacterClass.isSpace(scalar) ? 0x20 : scalar
  }

  private static func isWordSign(_ scalar: UInt32) -> Bool {
    CharacterClass.isAlphanumeric(scalar)
      || (scalar >= 0xC0 && scalar < 0x2000 && !CharacterClass.isUnspaced(scalar))
  }

  // MARK: Meaning

  /// Concepts, and pairs of them within a sentence.
  private mutating func readConcepts(_ words: InquiryWords, language: Language?) {
    let hits = InquiryWords.book.hits(in: words.phrases, language: language)
    guard let lastSentence = hits.last?.sentence else { return }
    let salt = words.part == .subject ? Salt.subjectConcept : Salt.concept
    var start = 0
    while start < hits.count {
      var end = start
      var seen: [PhraseHit] = []
      while end < hits.count, hits[end].sentence == hits[start].sentence {
        if seen.count < 24, !seen.contains(where: { $0.concept == hits[end].concept }) {
          seen.append(hits[end])
        }
        end += 1
      }
      for hit in seen {
        append(Salt.concept, hit, words)
        if salt != Salt.concept { append(salt, hit, words) }
        if hit.sentence <= 0, words.part == .body { append(Salt.firstConcept, hit, words) }
        if hit.sentence == lastSentence, words.part == .body { append(Salt.lastConcept, hit, words) }
      }
      readPairs(seen.sorted { $0.concept < $1.concept }, words)
      start = end
    }
  }

  private mutating func readPairs(_ hits: [PhraseHit], _ words: InquiryWords) {
    for (index, second) in hits.enumerated() {
      for first in hits[..<index] {
        var hash = FeatureHash(Salt.conceptPair)
        hash.add(Self.hash(of: first.concept))
        hash.add(Self.hash(of: second.concept))
        let range =
          min(
            first.range.lowerBound, second.range.lowerBound)..<max(
            first.range.upperBound, second.range.upperBound)
        append(.pair, hash.finished, words, range)
      }
    }
  }

  /// Something known beside the words.
  private mutating func readFact(_ name: String) {
    var hash = FeatureHash(Salt.fact)
    for byte in name.utf8 { hash.add(UInt32(byte)) }
    list.append(Feature(kind: .fact, key: hash.finished, place: nil))
  }

  /// A concept is hashed by its name, so that a new one moves no other.
  private static let conceptHashes: [UInt32] = InquiryWords.book.concepts.map { concept in
    var hash = FeatureHash(0)
    for byte in concept.rawValue.utf8 { hash.add(UInt32(byte)) }
    return hash.finished
  }

  private static func hash(of concept: Int) -> UInt32 {
    concept >= 0 && concept < conceptHashes.count ? conceptHashes[concept] : 0
  }

  private mutating func append(_ salt: UInt32, _ hit: PhraseHit, _ words: InquiryWords) {
    var hash = FeatureHash(salt)
    hash.add(Self.hash(of: hit.concept))
    append(
      salt == Salt.concept ? .concept : .position, hash.finished, words, hit.range, concept: hit.concept)
  }

  private mutating func append(
    _ kind: Feature.Kind, _ key: UInt32, _ words: InquiryWords, _ range: Range<Int>, concept: Int = -1
  ) {
    let place = Feature.Place(
      isSubject: words.part == .subject, start: Int32(clamping: range.lowerBound),
      end: Int32(clamping: range.upperBound), concept: Int32(clamping: concept))
    list.append(Feature(kind: kind, key: key, place: place))
  }
}
