import GRDBSQLite

/// The reads of an app as bare statements on a connection of their own: they fetch the bytes and do nothing
/// with them.
final class BareReads {
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
  private(set) var byteCount = 0

  init(_ path: String) throws {
    file = try BareFile(path, readOnly: true)
    leaves = try file.prepare("SELECT idx, leaf, hash FROM trail WHERE ticket = ? ORDER BY tseq")
    content = try file.prepare("SELECT name, bytes FROM content WHERE id >= ? AND id < ?")
    page = try file.prepare(
      "SELECT * FROM ticket WHERE (urgency, id) > (?, 0) AND urgency < ? ORDER BY urgency, id LIMIT 51")
    counters = try file.prepare("SELECT name, value FROM counter")
    due = try file.prepare("SELECT count(*) FROM ticket WHERE urgency BETWEEN ? AND ?")
    hitCount = try file.prepare(
      "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT 10001)")
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
  func ticket(_ number: Int64) throws {
    sqlite3_bind_int64(leaves, 1, number)
    try each(leaves) { row in
      fetch(row)
      try pieces(of: sqlite3_column_int64(row, 0))
    }
  }

  /// The first page of pending tickets. Bands are 2^50 apart, and the first two are pending.
  func inboxPage() throws {
    sqlite3_bind_int64(page, 1, 0)
    sqlite3_bind_int64(page, 2, 2 << 50)
    try each(page, fetch)
  }

  /// The kept counters, and the two that depend on the time: a pending ticket's urgency is the moment its
  /// answer is due, in milliseconds since the year 1.
  ///
  /// - Parameter now: The moment, in milliseconds since 1970.
  func counts(now: Int64) throws {
    try each(counters, fetch)
    let breached = now + 62_135_596_800_000
    // At risk is who has a quarter of the 24 hours left.
    for end in [breached + 6 * 3_600_000, breached] {
      sqlite3_bind_int64(due, 1, 0)
      sqlite3_bind_int64(due, 2, end)
      try each(due, fetch)
    }
  }

  /// Entries with a word, with their bytes.
  func search(_ word: String) throws {
    var count: Int64 = 0
    for statement in [hitCount, newest, best] {
      // SQLITE_TRANSIENT: SQLite copies the word.
      let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(statement, 1, "\"\(word)\"", -1, copied)
    }
    try each(hitCount) { count = sqlite3_column_int64($0, 0) }
    var hits: [Int64] = []
    try each(count > 10_000 ? newest : best) { hits.append(sqlite3_column_int64($0, 0)) }
    for hit in hits {
      sqlite3_bind_int64(entry, 1, hit)
      try each(entry, fetch)
      try pieces(of: hit)
    }
  }

  private func pieces(of index: Int64) throws {
    sqlite3_bind_int64(content, 1, index * 4_096)
    sqlite3_bind_int64(content, 2, (index + 1) * 4_096)
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
