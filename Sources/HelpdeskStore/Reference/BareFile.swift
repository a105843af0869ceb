import GRDBSQLite

/// A SQLite file driven without anything between: what the engine is compared with.
final class BareFile {
  let handle: OpaquePointer

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Where it is, or shall be.
  ///   - readOnly: Whether to read alone.
  init(_ path: String, readOnly: Bool = false) throws {
    var opened: OpaquePointer?
    let flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened, code == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw StoreError.unexpected(code: Int(code))
    }
    handle = opened
    guard !readOnly else { return }
    // Both sides pay the same for safety.
    try run("PRAGMA journal_mode = WAL")
    for pragma in Pragma.always + Pragma.writing { try run("PRAGMA \(pragma.name) = \(pragma.value)") }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give nothing back.
  func run(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

  /// Prepares a statement, to be finalized by the caller.
  func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
    guard let statement else { throw StoreError.unexpected(code: Int(SQLITE_ERROR)) }
    return statement
  }

  /// The one number that a query gives.
  func number(_ sql: String) throws -> Int64 {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else { try fail() }
    return sqlite3_column_int64(statement, 0)
  }

  /// The texts of a query's first column.
  func texts(_ sql: String) throws -> [String] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return texts
  }

  func check(_ code: CInt) throws {
    if code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW { try fail() }
  }

  private func fail() throws -> Never {
    throw StoreError.unexpected(code: Int(sqlite3_extended_errcode(handle)))
  }
}
