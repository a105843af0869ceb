import GRDB
import HelpdeskCore

extension ReadSnapshot {
  /// The checkpoint over most of the log; nil where none was ever stored.
  package func lastCheckpoint() throws -> StoredCheckpoint? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT size, at, note FROM checkpoint ORDER BY size DESC LIMIT 1")
    ).map { try StoredCheckpoint($0) }
  }

  /// Checkpoints by rising size.
  ///
  /// - Parameters:
  ///   - size: The largest size that is already known; nil from the beginning.
  ///   - limit: Most checkpoints returned.
  package func checkpoints(after size: Int64? = nil, limit: Int) throws -> [StoredCheckpoint] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT size, at, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT ?"),
      arguments: [size ?? -1, max(0, limit)]
    ).map { try StoredCheckpoint($0) }
  }
}

extension WriteTransaction {
  /// Keeps a checkpoint.
  ///
  /// - Throws: ``StoreError/constraint(_:)`` unless it covers more than the last one.
  package func add(_ checkpoint: StoredCheckpoint) throws {
    var statement = try PreparedStatement(db, "INSERT INTO checkpoint(size, at, note) VALUES(?, ?, ?)")
    statement.bind(checkpoint.size)
    statement.bind(checkpoint.at.rawValue)
    statement.bind(checkpoint.note)
    try statement.run()
  }
}

extension StoredCheckpoint {
  fileprivate init(_ row: Row) throws {
    self.init(
      size: try row.integer(0), at: Timestamp(rawValue: try row.integer(1)), note: try row.bytes(2))
  }
}
