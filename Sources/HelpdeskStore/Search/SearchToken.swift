/// A word of a text, or a stretch of characters that are written without spaces.
struct SearchToken {
  /// The folded word, or the folded stretch.
  let word: String
  /// Of a stretch without spaces, each character folded; none for a word.
  let characters: [String]
  /// Where it stands in the text, counted in characters.
  let range: Range<Int>
  /// Whether white space or the text's beginning stands before it.
  let opensGroup: Bool

  /// Whether it is a stretch without spaces.
  var isUnspaced: Bool { !characters.isEmpty }

  /// The words under which it stands in the index: itself, or its characters in overlapping pairs.
  ///
  /// A stretch ends with its last character alone, so that each single character begins some word.
  func words(endingAlone: Bool) -> [String] {
    guard isUnspaced else { return [word] }
    var words = zip(characters, characters.dropFirst()).map { $0 + $1 }
    if endingAlone || words.isEmpty, let last = characters.last { words.append(last) }
    return words
  }

  /// Cuts a text into tokens. Time is linear in its length.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: How many characters are looked at.
  ///   - body: Gets each token in order; returns whether to go on.
  static func scan(_ text: String, limit: Int, _ body: (SearchToken) -> Bool) {
    var scanner = TokenScanner()
    var place = 0
    for character in text.prefix(limit) {
      if let token = scanner.take(character, at: place), !body(token) { return }
      place += 1
    }
    if let token = scanner.finish(at: place) { _ = body(token) }
  }
}
