import GRDB

/// A setting that each connection must have.
struct Pragma {
  let name: String
  let value: String
  /// What the pragma answers once it is set.
  let answer: Int64

  /// Settings of every connection. Source: trail.md §8.
  static let always = [
    Pragma(name: "foreign_keys", value: "ON", answer: 1),
    Pragma(name: "recursive_triggers", value: "ON", answer: 1),
    Pragma(name: "trusted_schema", value: "OFF", answer: 0),
    Pragma(name: "secure_delete", value: "ON", answer: 1),
    Pragma(name: "mmap_size", value: "0", answer: 0),
    Pragma(name: "cell_size_check", value: "ON", answer: 1),
  ]

  /// Settings of the one writing connection. Source: trail.md §8; writepath.md §3 for the checkpoint's size.
  ///
  /// They are made after opening, because GRDB sets `synchronous` to NORMAL when it opens a pool.
  static let writing = [
    Pragma(name: "synchronous", value: "FULL", answer: 2),
    Pragma(name: "wal_autocheckpoint", value: "8192", answer: 8192),
  ]

  /// Makes the settings and asks for each of them.
  ///
  /// - Throws: ``StoreError/setting(_:)`` where SQLite did not take one.
  static func set(_ pragmas: [Pragma], on db: Database) throws {
    for pragma in pragmas {
      // Some pragmas answer when they are set, so the answer is fetched and dropped.
      _ = try Row.fetchOne(db, sql: "PRAGMA \(pragma.name) = \(pragma.value)")
      try pragma.check(on: db)
    }
  }

  private func check(on db: Database) throws {
    // A build without memory mapping gives no answer for it, which is as good as 0.
    let answer = try Int64.fetchOne(db, sql: "PRAGMA \(name)")
    guard answer == self.answer || (answer == nil && name == "mmap_size") else {
      throw StoreError.setting(name)
    }
  }
}
