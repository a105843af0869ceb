/// What somebody typed into the search field, in the words of the index; there is no syntax to get wrong.
///
/// Words between spaces must all occur, in any order; what is written without a space between stands
/// together, as an order number does. A word that ends with an asterisk also finds longer ones.
struct SearchQuery {
  /// Words that stand next to each other.
  struct Group {
    var words: [String]
    /// Whether the last word may go on.
    var isOpenEnded: Bool
    /// The first token, by which the hit is found in the text.
    let first: SearchToken
  }

  private(set) var groups: [Group] = []

  /// Longest query that is read, in characters, and most groups. Our own.
  static let characterLimit = 1_000
  static let groupLimit = 32

  init(_ text: String) {
    var tokens: [SearchToken] = []
    SearchToken.scan(text, limit: Self.characterLimit) { token in
      tokens.append(token)
      return true
    }
    let characters = Array(text.prefix(Self.characterLimit))
    for (place, token) in tokens.enumerated() {
      let continues = place + 1 < tokens.count && !tokens[place + 1].opensGroup
      let words = token.words(endingAlone: continues)
      if token.opensGroup || groups.isEmpty {
        groups.append(Group(words: words, isOpenEnded: false, first: token))
      } else {
        groups[groups.count - 1].words += words
      }
      guard !continues else { continue }
      let end = token.range.upperBound
      let hasAsterisk = end < characters.count && characters[end] == "*"
      groups[groups.count - 1].isOpenEnded = hasAsterisk || (token.isUnspaced && token.characters.count == 1)
    }
    groups = Array(groups.prefix(Self.groupLimit))
  }

  /// The query in FTS5's words; nil where nothing that can be searched for was typed.
  var match: String? {
    guard !groups.isEmpty else { return nil }
    // Words have letters and digits only, so quotes cannot be broken out of.
    return groups.map { "\"\($0.words.joined(separator: " "))\"\($0.isOpenEnded ? "*" : "")" }
      .joined(separator: " AND ")
  }
}
