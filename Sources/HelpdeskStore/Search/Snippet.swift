/// A short piece of a text around the place where a query was found.
enum Snippet {
  /// How long a snippet is, in characters; with the marks of omission a few more. Our own.
  static let length = 80

  /// Cuts a snippet from the first of `texts` in which the query occurs, else from the first that has words.
  static func cut(_ texts: [String], for query: SearchQuery) -> String {
    for group in query.groups {
      for text in texts {
        if let place = place(of: group.first, isPrefix: group.isOpenEnded, in: text) {
          return cut(text, around: place)
        }
      }
    }
    return texts.first { !$0.isEmpty }.map { cut($0, around: 0) } ?? ""
  }

  private static func place(of wanted: SearchToken, isPrefix: Bool, in text: String) -> Int? {
    var found: Int?
    SearchToken.scan(text, limit: SearchIndex.characterLimit) { token in
      guard token.isUnspaced == wanted.isUnspaced else { return true }
      if token.isUnspaced {
        found = offset(of: wanted.characters, in: token.characters).map { token.range.lowerBound + $0 }
      } else if token.word.utf8.starts(with: wanted.word.utf8),
        isPrefix || token.word.utf8.count == wanted.word.utf8.count
      {
        found = token.range.lowerBound
      }
      return found == nil
    }
    return found
  }

  /// Where `wanted` begins in `characters`; both are at most ``TokenScanner/longest`` long.
  private static func offset(of wanted: [String], in characters: [String]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= characters.count else { return nil }
    return (0...(characters.count - wanted.count)).first { characters[$0...].starts(with: wanted) }
  }

  private static func cut(_ text: String, around place: Int) -> String {
    let start = max(0, place - length / 3)
    let rest = text.dropFirst(start)
    let piece = rest.prefix(length)
    let plain = piece.map { $0.isWhitespace ? " " : String($0) }.joined()
    let isWhole = piece.endIndex == text.endIndex
    return (start > 0 ? "…" : "") + plain + (isWhole ? "" : "…")
  }
}
