/// A word of a text, or a stretch of characters that are written without spaces.
struct SearchToken {
  /// The folded word; of a stretch without spaces, each character folded.
  let characters: [String]
  /// Whether it is a stretch without spaces.
  let isUnspaced: Bool
  /// Where it stands in the text, counted in characters.
  let range: Range<Int>
  /// Whether white space or the text's beginning stands before it.
  let opensGroup: Bool

  /// The words under which it stands in the index: itself, or its characters in overlapping pairs.
  ///
  /// A stretch ends with its last character alone, so that each single character begins some word.
  func words(endingAlone: Bool) -> [String] {
    guard isUnspaced else { return [characters.joined()] }
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

  /// Longest word, in characters; what is longer is cut into several. Our own: no word of any language is longer.
  static let longest = 64
}

/// Gathers characters until a token ends.
private struct TokenScanner {
  private var characters: [String] = []
  private var isUnspaced = false
  private var start = 0
  private var opensGroup = true
  private var hasGap = true

  mutating func take(_ character: Character, at place: Int) -> SearchToken? {
    let folded = FoldedText.fold(character)
    guard !folded.isEmpty else {
      let token = finish(at: place)
      if character.isWhitespace { hasGap = true }
      return token
    }
    let unspaced = folded.unicodeScalars.first?.isIdeographOrKana ?? false
    let mustEnd =
      !characters.isEmpty && (unspaced != isUnspaced || characters.count >= SearchToken.longest)
    let token = mustEnd ? finish(at: place) : nil
    if characters.isEmpty {
      start = place
      isUnspaced = unspaced
      opensGroup = hasGap
      hasGap = false
    }
    characters.append(folded)
    return token
  }

  mutating func finish(at place: Int) -> SearchToken? {
    guard !characters.isEmpty else { return nil }
    defer { characters = [] }
    return SearchToken(
      characters: characters, isUnspaced: isUnspaced, range: start..<place, opensGroup: opensGroup)
  }
}
