import GRDBSQLite

extension Recording.Value {
  /// Binds the value where it lies: nothing is copied before SQLite does.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - number: The parameter, counted from 1.
  ///   - bytes: The recording's bytes, which must stay until the statement has run.
  func bind(to statement: OpaquePointer, _ number: CInt, from bytes: UnsafeRawBufferPointer) {
    let start = bytes.baseAddress.map { $0 + offset }
    switch type {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, number, integer)
    case SQLITE_TEXT:
      sqlite3_bind_text(statement, number, start?.assumingMemoryBound(to: CChar.self), CInt(integer), nil)
    case SQLITE_BLOB: sqlite3_bind_blob(statement, number, start, CInt(integer), nil)
    default: sqlite3_bind_null(statement, number)
    }
  }
}
