import GRDB

/// What the file keeps of the desk itself, beside its log.
enum Setting: String, CaseIterable {
  /// The name of the log.
  case origin
  /// The key under which mail and thread keys are hashed, 32 bytes.
  case secret
  /// There, and empty, while deleted content may still stand in unused parts of the file.
  case unfinishedErasure

  func value(in db: Database) throws -> [UInt8]? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM desk WHERE key = ?"), arguments: [rawValue])?.bytes(0)
  }

  func set(_ bytes: [UInt8], in db: Database) throws {
    var statement = try PreparedStatement(
      db, "INSERT INTO desk(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
    statement.bind(rawValue)
    statement.bind(bytes)
    try statement.run()
  }

  func remove(from db: Database) throws {
    var statement = try PreparedStatement(db, "DELETE FROM desk WHERE key = ?")
    statement.bind(rawValue)
    try statement.run()
  }
}
