import GRDB
import GRDBSQLite
import HelpdeskTrail

/// The rows of a statement, one at a time, read through SQLite's own interface: a damaged file may hold any
/// kind of value in any column, and none of them may stop the process.
struct StatementRows {
  private let db: Database
  private let statement: Statement
  private var handle: OpaquePointer { statement.sqliteStatement }

  /// Makes a statement of its own, so that several may run side by side.
  init(_ db: Database, _ sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
  }

  /// Begins anew with other values, which are numbered as they first stand in the statement.
  func start(_ values: Int64...) {
    sqlite3_reset(handle)
    for (place, value) in values.enumerated() { sqlite3_bind_int64(handle, CInt(place) + 1, value) }
  }

  /// Goes to the next row.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: `DatabaseError` with SQLite's code.
  mutating func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  /// A whole number; nil for a value of another kind.
  func integer(_ column: CInt) -> Int64? {
    guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(handle, column)
  }

  /// A text's or a blob's bytes, which live as long as the row; nil for a value of another kind.
  func withBytes<Result>(_ column: CInt, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result?
  {
    guard [SQLITE_BLOB, SQLITE_TEXT].contains(sqlite3_column_type(handle, column)) else { return nil }
    let start = sqlite3_column_blob(handle, column)
    return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// A text's or a blob's bytes; nil for a value of another kind.
  func bytes(_ column: CInt) -> [UInt8]? { withBytes(column) { [UInt8]($0) } }

  /// A hash; nil for anything but 32 bytes.
  func hash(_ column: CInt) -> Hash? { withBytes(column) { Hash($0) } ?? nil }
}
