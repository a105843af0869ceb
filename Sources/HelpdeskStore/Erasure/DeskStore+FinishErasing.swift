import GRDB

extension DeskStore {
  /// Rids the file of what erasing left behind, once after a run of erasures; where nothing was deleted
  /// since the last time, it does nothing.
  ///
  /// The index keeps deleted words until its segments are merged, and SQLite leaves copies of rows in the
  /// unused part of pages when it moves them, whatever `secure_delete` says. So the index is merged, the
  /// file is written anew from what is left, and the write-ahead log is emptied. Time and free disk space
  /// needed grow with the file.
  ///
  /// - Throws: ``StoreError/busy`` where a reader is in the way for longer than the busy timeout of five
  ///   seconds: end it and call again.
  package func finishErasing() throws {
    guard !isReadOnly else { throw StoreError.readOnly }
    guard try read({ try $0.hasUnfinishedErasure() }) else { return }
    try inspecting { db in
      // A reader that stays is found before the long work, not after it.
      try db.checkpoint(.truncate)
      try SearchIndex.merge(db)
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try Setting.unfinishedErasure.remove(from: db)
    }
  }
}

extension ReadSnapshot {
  /// Whether content was deleted and ``DeskStore/finishErasing()`` has not come to its end since, maybe
  /// because the process ended between the two.
  package func hasUnfinishedErasure() throws -> Bool { try Setting.unfinishedErasure.value(in: db) != nil }
}

extension SearchIndex {
  /// How many pages are merged in one transaction. Our own: some 4 MB.
  private static let pagesAtOnce = 1_024

  /// Merges all segments into one, in which no deleted word is left, a bounded piece at a time.
  fileprivate static func merge(_ db: Database) throws {
    // A negative number asks for all segments, a positive one goes on with what was begun.
    var pages = -pagesAtOnce
    while true {
      let before = db.totalChangesCount
      try db.execute(sql: "INSERT INTO search(search, rank) VALUES('merge', ?)", arguments: [pages])
      // The statement itself counts as one change; SQLite documents fewer than two as nothing left to do.
      guard db.totalChangesCount - before >= 2 else { return }
      pages = pagesAtOnce
    }
  }
}
