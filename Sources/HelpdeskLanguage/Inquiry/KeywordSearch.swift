/// Looks for lists of phrases in a message, as a desk defines them (R113).
public struct KeywordSearch: Sendable {
  private let book: PhraseBook
  private let listOfConcept: [Int]

  /// Prepares a search; each list is a set of phrases that mean the same to the desk.
  public init(_ lists: [[String]]) {
    var rows: [Concept: [Language: String]] = [:]
    let any = Language(rawValue: "und")
    for (index, list) in lists.enumerated() {
      let phrases = list.flatMap(Self.spellings)
      rows[Concept("\(index)")] = [any: phrases.map { $0.replacing("|", with: " ") }.joined(separator: "|")]
    }
    book = PhraseBook(Lexicon(rows))
    listOfConcept = book.concepts.map { Int($0.rawValue) ?? -1 }
  }

  /// A phrase as written, and in simplified characters, to which Chinese texts are brought before the search;
  /// a Japanese text is not.
  private static func spellings(of phrase: String) -> [String] {
    var simplified = String.UnicodeScalarView()
    for value in TraditionalCharacters.simplify(phrase.unicodeScalars.map(\.value)) {
      if let scalar = Unicode.Scalar(value) { simplified.append(scalar) }
    }
    return simplified.elementsEqual(phrase.unicodeScalars) ? [phrase] : [phrase, String(simplified)]
  }

  /// The numbers of the lists of which a phrase stands in the subject or in the writer's own words.
  public func matches(subject: String, body: String) -> Set<Int> {
    let parts = [subject.unicodeScalars.prefix(OwnWords.limit).map(\.value), OwnWords(body).scalars]
    var found: Set<Int> = []
    for part in parts {
      for hit in book.hits(in: InquiryWords(part, part: .body).phrases) {
        if hit.concept < listOfConcept.count { found.insert(listOfConcept[hit.concept]) }
      }
    }
    return found
  }
}
