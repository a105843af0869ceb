import GRDBSQLite
package import HelpdeskCore

/// The reads of an app as bare statements on a connection of their own: they fetch the bytes and do nothing
/// with them.
package final class BareReads {
  private let file: BareFile
  private let leaves: OpaquePointer
  private let content: OpaquePointer
  private let page: OpaquePointer
  private let counters: OpaquePointer
  private let due: OpaquePointer
  private let hitCount: OpaquePointer
  private let newest: OpaquePointer
  private let best: OpaquePointer
  private let entry: OpaquePointer
  package private(set) var byteCount = 0

  /// Opens a desk's file beside the desk, for reading alone.
  ///
  /// - Throws: ``StoreError`` where SQLite cannot read it.
  package init(_ path: String) throws {
    file = try BareFile(path, readOnly: true)
    leaves = try file.prepare("SELECT idx, leaf, hash FROM trail WHERE ticket = ? ORDER BY tseq")
    content = try file.prepare("SELECT name, bytes FROM content WHERE id >= ? AND id < ?")
    page = try file.prepare(
      "SELECT * FROM ticket WHERE (urgency, id) > (?, 0) AND urgency <= ? ORDER BY urgency, id LIMIT 51")
    counters = try file.prepare("SELECT name, value FROM counter")
    due = try file.prepare("SELECT count(*) FROM ticket WHERE urgency BETWEEN ? AND ?")
    hitCount = try file.prepare(
      "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT \(SearchIndex.rankedAtMost + 1))"
    )
    newest = try file.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50")
    best = try file.prepare(
      "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank, rowid DESC LIMIT 50")
    entry = try file.prepare("SELECT leaf, hash FROM trail WHERE idx = ?")
  }

  deinit {
    for statement in [leaves, content, page, counters, due, hitCount, newest, best, entry] {
      sqlite3_finalize(statement)
    }
  }

  /// A ticket's leaves and what they commit to.
  package func ticket(_ ticket: TicketID) throws {
    sqlite3_bind_int64(leaves, 1, ticket.rawValue)
    try each(leaves) { row in
      fetch(row)
      try pieces(of: sqlite3_column_int64(row, 0))
    }
  }

  /// The first page of the tickets that need a response.
  package func inboxPage(now: Timestamp) throws {
    guard let places = InboxFilter.needsResponse.places(now: now) else { return }
    sqlite3_bind_int64(page, 1, places.lowerBound)
    sqlite3_bind_int64(page, 2, places.upperBound)
    try each(page, fetch)
  }

  /// The kept counters, and those that depend on the time.
  package func counts(now: Timestamp) throws {
    try each(counters, fetch)
    for filter in InboxFilter.allCases where !filter.isCounted {
      guard let places = filter.places(now: now) else { continue }
      sqlite3_bind_int64(due, 1, places.lowerBound)
      sqlite3_bind_int64(due, 2, places.upperBound)
      try each(due, fetch)
    }
  }

  /// Entries with a word, with their bytes.
  package func search(_ word: String) throws {
    var count: Int64 = 0
    for statement in [hitCount, newest, best] {
      // SQLITE_TRANSIENT: SQLite copies the word.
      let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(statement, 1, "\"\(word)\"", -1, copied)
    }
    try each(hitCount) { count = sqlite3_column_int64($0, 0) }
    var hits: [Int64] = []
    try each(count > Int64(SearchIndex.rankedAtMost) ? newest : best) {
      hits.append(sqlite3_column_int64($0, 0))
    }
    for hit in hits {
      sqlite3_bind_int64(entry, 1, hit)
      try each(entry, fetch)
      try pieces(of: hit)
    }
  }

  private func pieces(of index: Int64) throws {
    let keys = ContentID.keys(index: index)
    sqlite3_bind_int64(content, 1, keys.lowerBound)
    sqlite3_bind_int64(content, 2, keys.upperBound)
    try each(content, fetch)
  }

  private func fetch(_ row: OpaquePointer) {
    for column in 0..<sqlite3_column_count(row) {
      if sqlite3_column_type(row, column) == SQLITE_INTEGER {
        byteCount &+= Int(truncatingIfNeeded: sqlite3_column_int64(row, column)) & 1
      } else {
        _ = sqlite3_column_blob(row, column)
        byteCount &+= Int(sqlite3_column_bytes(row, column))
      }
    }
  }

  private func each(_ statement: OpaquePointer, _ body: (OpaquePointer) throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      try file.check(code)
      guard code == SQLITE_ROW else { return }
      try body(statement)
    }
  }
}
