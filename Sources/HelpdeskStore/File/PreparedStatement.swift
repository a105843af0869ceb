import GRDB
import GRDBSQLite

/// A statement of the write path, driven through SQLite's own handle: no argument array between.
///
/// GRDB prepares it, keeps it with its connection and lets it go before the connection closes. What is
/// written this way must be announced by hand (`Database.notifyChanges(in:)`).
struct PreparedStatement {
  private let db: Database
  private let handle: OpaquePointer
  private var place: CInt = 0
  private var problem = SQLITE_OK

  /// SQLite copies what it is given, so no pointer outlives its call.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Takes the statement from the connection's cache, or prepares it.
  init(_ db: Database, _ sql: String) throws {
    self.db = db
    handle = try db.cachedStatement(sql: sql).sqliteStatement
  }

  /// Binds the next parameter.
  mutating func bind(_ value: Int64?) {
    place += 1
    if let value {
      note(sqlite3_bind_int64(handle, place, value))
    } else {
      note(sqlite3_bind_null(handle, place))
    }
  }

  /// Binds the next parameter.
  mutating func bind(_ value: String?) {
    place += 1
    guard var value else {
      note(sqlite3_bind_null(handle, place))
      return
    }
    value.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) { text in
        // An empty text may have no address, which SQLite would take for NULL.
        note(
          text.isEmpty
            ? sqlite3_bind_text64(handle, place, "", 0, Self.copied, UInt8(SQLITE_UTF8))
            : sqlite3_bind_text64(
              handle, place, text.baseAddress, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8)))
      }
    }
  }

  /// Binds the next parameter.
  mutating func bind(_ bytes: UnsafeRawBufferPointer) {
    place += 1
    if bytes.isEmpty {
      note(sqlite3_bind_zeroblob(handle, place, 0))
    } else {
      note(sqlite3_bind_blob64(handle, place, bytes.baseAddress, UInt64(bytes.count), Self.copied))
    }
  }

  /// Binds the next parameter.
  mutating func bind(_ bytes: [UInt8]) { bytes.withUnsafeBytes { bind($0) } }

  /// Runs the statement to its end and makes it ready for the next values.
  ///
  /// - Throws: `DatabaseError` with SQLite's code.
  mutating func run() throws {
    defer {
      place = 0
      problem = SQLITE_OK
    }
    var code = problem
    if code == SQLITE_OK {
      repeat { code = sqlite3_step(handle) } while code == SQLITE_ROW
    }
    guard code != SQLITE_DONE else {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
      return
    }
    // The message is read before resetting, which may replace it.
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// Remembers the first value that SQLite did not take.
  private mutating func note(_ code: CInt) {
    if problem == SQLITE_OK { problem = code }
  }
}
