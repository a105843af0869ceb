import GRDB
import HelpdeskCore

/// The full-text index: a projection that follows the log in batches of its own, because in the log's own
/// transaction it would halve the rate of writing.
enum SearchIndex {
  /// Most characters of one text that are indexed. Our own: ten times the longest message an agent may write.
  static let characterLimit = 200_000
  /// Up to how many hits the best come first; beyond, the newest. Source: toolchain.md.
  static let rankedAtMost = 10_000

  /// The words of an entry, divided by spaces; nil for an entry without any.
  static func words(of fact: Fact) -> String? {
    var words: [String] = []
    for text in fact.searchableTexts {
      SearchToken.scan(text, limit: characterLimit) { token in
        words.append(contentsOf: token.words(endingAlone: true))
        return true
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension WriteTransaction {
  /// Indexes the next entries of the log.
  ///
  /// - Parameter limit: Most entries.
  /// - Returns: Whether the index is level with the log.
  func catchUpSearch(limit: Int) throws -> Bool {
    let next = try Int64.fetchOne(db, sql: "SELECT next_idx FROM search_progress") ?? 0
    let rows = try Row.fetchCursor(
      db.makeStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE idx >= ? ORDER BY idx LIMIT ?"),
      arguments: [next, limit])
    var count = 0
    while let row = try rows.next().map(LogRow.init) {
      count += 1
      guard case .ticket(_, let stored) = try row.event(try content(of: row.index)),
        let words = SearchIndex.words(of: stored.event.fact)
      else { continue }
      try indexWords(words, at: row.index)
    }
    if count > 0 {
      try db.execute(sql: "UPDATE search_progress SET next_idx = ?", arguments: [next + Int64(count)])
    }
    return count < limit
  }

  /// Lets an entry be found by its words.
  func indexWords(_ words: String, at index: Int64) throws {
    var statement = try PreparedStatement(db, "INSERT INTO search(rowid, words) VALUES(?, ?)")
    statement.bind(index)
    statement.bind(words)
    try statement.run()
  }

  /// Empties the index, to be filled again from the log's beginning.
  func clearSearch() throws {
    try db.execute(sql: "INSERT INTO search(search) VALUES('delete-all')")
    try db.execute(sql: "UPDATE search_progress SET next_idx = 0")
  }
}
