/// Gathers the characters of a text until a token ends.
struct TokenScanner {
  /// Longest token, in characters; what is longer is cut into several. Our own: few words are longer.
  static let longest = 64

  private var word = ""
  private var characters: [String] = []
  private var count = 0
  private var isUnspaced = false
  private var start = 0
  private var opensGroup = true
  private var hasGap = true

  /// Takes the next character.
  ///
  /// - Returns: The token that it ends; nil where it ends none.
  mutating func take(_ character: Character, at place: Int) -> SearchToken? {
    let folded = FoldedText.fold(character)
    guard !folded.isEmpty else {
      let token = finish(at: place)
      if character.isWhitespace { hasGap = true }
      return token
    }
    let unspaced = folded.unicodeScalars.first?.isIdeographOrKana ?? false
    let mustEnd = count > 0 && (unspaced != isUnspaced || count >= Self.longest)
    let token = mustEnd ? finish(at: place) : nil
    if count == 0 {
      start = place
      isUnspaced = unspaced
      opensGroup = hasGap
      hasGap = false
    }
    word += folded
    if unspaced { characters.append(folded) }
    count += 1
    return token
  }

  /// Ends the token that is being gathered; nil where none is.
  mutating func finish(at place: Int) -> SearchToken? {
    guard count > 0 else { return nil }
    defer {
      word = ""
      characters = []
      count = 0
    }
    return SearchToken(word: word, characters: characters, range: start..<place, opensGroup: opensGroup)
  }
}
