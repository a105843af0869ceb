import GRDB

extension DeskStore {
  /// The projections that are not what a rebuild would make, by name.
  ///
  /// The rebuild happens in an unnamed temporary database, which SQLite removes by itself; the desk's file is
  /// attached to it and read alone.
  func differingProjections() throws -> [String] {
    let secret = try read(\.secret)
    return try StoreError.translating {
      let scratch = try DatabaseQueue(path: "", configuration: Self.configuration)
      return try scratch.writeWithoutTransaction { db in
        // Nothing of it outlives the comparison, so nothing of it needs to survive or to be overwritten; 64 MB
        // of pages keep the lists of a million events from going to the disk and back.
        for setting in ["journal_mode = OFF", "secure_delete = OFF", "cache_size = -65536"] {
          try db.execute(sql: "PRAGMA \(setting)")
        }
        for step in Schema.steps { try db.execute(sql: step.sql) }
        // Without these names of its own, the scratch database finds those of the desk.
        for table in ["desk", "trail", "content", "node", "checkpoint", "command_key"] {
          try db.execute(sql: "DROP TABLE \(table)")
        }
        try db.execute(sql: "ATTACH ? AS desk_file", arguments: [readingPath])
        defer { try? db.execute(sql: "DETACH desk_file") }
        var differing: [String] = []
        try db.inTransaction(.deferred) {
          let rebuild = WriteTransaction(db, secret: secret)
          try rebuild.rebuildBeside("desk_file")
          differing = try rebuild.tablesDiffering(from: "desk_file")
          return .commit
        }
        return differing
      }
    }
  }
}

extension WriteTransaction {
  /// Makes the projections here, from the log of an attached desk, as far as that desk's search index has
  /// come.
  fileprivate func rebuildBeside(_ other: String) throws {
    _ = try rebuild()
    try flushCounts()
    let end = try Int64.fetchOne(db, sql: "SELECT next_idx FROM \(other).search_progress") ?? 0
    var next: Int64 = 0
    while next < end {
      let count = min(end - next, 1_024)
      // An index ahead of its log would go on for ever.
      if try catchUpSearch(limit: Int(count)) { break }
      next += count
    }
    let terms = "USING fts5vocab"
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE temp.terms_here \(terms)(main, search, row);
        CREATE VIRTUAL TABLE temp.terms_there \(terms)(\(other), search, row);
        """)
  }

  fileprivate func tablesDiffering(from other: String) throws -> [String] {
    var tables: [String] = []
    for table in Self.projections + Self.searchTables where try differs(table, other) { tables.append(table) }
    let terms = "SELECT quote(term) || ' ' || doc || ' ' || cnt FROM temp"
    if try !isSame("\(terms).terms_here ORDER BY term", "\(terms).terms_there ORDER BY term") {
      tables.append("search")
    }
    return tables
  }

  private func differs(_ table: String, _ other: String) throws -> Bool {
    try !isSame(try dumpStatement(of: table, in: "main"), try dumpStatement(of: table, in: other))
  }

  /// Compares two lists of lines, one line of each in memory at a time.
  private func isSame(_ here: String, _ there: String) throws -> Bool {
    var (here, there) = (try StatementRows(db, here), try StatementRows(db, there))
    while true {
      let (isHere, isThere) = (try here.next(), try there.next())
      guard isHere, isThere else { return isHere == isThere }
      guard here.bytes(0) == there.bytes(0) else { return false }
    }
  }
}
