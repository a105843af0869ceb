/// Phrases by concept and language.
///
/// A row lists phrases separated by `|`. A phrase matches whole words whatever its case, marks and width; an
/// asterisk at either end lets it match inside a longer word (`bewert*`, `*bewertung`). Ideographs and kana
/// match anywhere.
public struct Lexicon: Hashable, Sendable {
  /// The rows: concept, then language, then phrases separated by `|`.
  public private(set) var rows: [Concept: [Language: String]]

  /// Makes a lexicon of `rows`; an empty one adds nothing.
  public init(_ rows: [Concept: [Language: String]] = [:]) {
    self.rows = rows
  }

  /// Adds the phrases of `other`, concept by concept.
  public mutating func add(_ other: Lexicon) {
    for (concept, languages) in other.rows {
      for (language, phrases) in languages {
        let present = rows[concept]?[language]
        rows[concept, default: [:]][language] = present.map { $0 + "|" + phrases } ?? phrases
      }
    }
  }

  /// The phrases of one concept with their languages, as written.
  func phrases(of concept: Concept) -> [(language: Language, phrase: String)] {
    (rows[concept] ?? [:]).flatMap { language, phrases in
      phrases.split(separator: "|").map { (language, String($0)) }
    }
  }
}
