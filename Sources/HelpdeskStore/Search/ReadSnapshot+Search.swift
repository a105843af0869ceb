import GRDB
import HelpdeskCore

extension ReadSnapshot {
  /// Entries in which all words of a query occur, whatever is typed.
  ///
  /// - Parameters:
  ///   - text: Words divided by spaces; words without a space between must stand together.
  ///   - limit: Most hits returned; held to 1 to 1,000.
  /// - Returns: The best first; beyond 10,000 hits the newest first. Entries that the index has not reached
  ///   are not found.
  package func search(_ text: String, limit: Int) throws -> [SearchHit] {
    let query = SearchQuery(text)
    guard let match = query.match else { return [] }
    let count = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"),
      arguments: [match, SearchIndex.rankedAtMost + 1])
    let order = (count ?? 0) > SearchIndex.rankedAtMost ? "rowid DESC" : "rank, rowid DESC"
    let indices = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY \(order) LIMIT ?"),
      arguments: [match, min(max(limit, 1), 1_000)])
    return try indices.compactMap { index in
      guard case .ticket(let ticket, let stored)? = try event(at: index) else { return nil }
      return SearchHit(
        entry: EntryID(ticket: ticket, number: stored.sequence),
        snippet: Snippet.cut(stored.event.fact.searchableTexts, for: query))
    }
  }
}
