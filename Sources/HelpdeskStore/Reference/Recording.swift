import Foundation
import GRDBSQLite

/// Everything that the engine wrote for some work, row by row and commit by commit, taken down by triggers in
/// a desk of its own.
package final class Recording {
  /// One value of a row; texts and blobs lie in the recording's bytes.
  struct Value {
    let type: CInt
    let integer: Int64
    let offset: Int
  }

  /// One change.
  struct Change {
    let table: Int
    let values: Range<Int>
  }

  /// What one commit held.
  package struct Batch: Sendable {
    let changes: Range<Int>
    /// How many operations it acknowledged.
    package let operations: Int
  }

  private(set) var values: [Value] = []
  private(set) var changes: [Change] = []
  /// What each commit held, in their order.
  package private(set) var batches: [Batch] = []
  private(set) var bytes: [UInt8] = []
  /// Rows of each table of the desk afterwards.
  private(set) var rowCounts: [String: Int64] = [:]

  /// Most columns a recorded table has.
  private static let width = 32

  /// Makes a desk's file write down what happens to it.
  package static func prepare(_ path: String) throws {
    let file = try BareFile(path)
    let places = (0..<width).map { "v\($0)" }.joined(separator: ", ")
    try file.run("CREATE TABLE recording(id INTEGER PRIMARY KEY, kind INTEGER, \(places))")
    for (number, table) in RecordedTable.all.enumerated() {
      for trigger in table.triggers(number: number, columns: try table.columns(in: file)) {
        try file.run(trigger)
      }
    }
  }

  /// Reads what a desk's file has written down.
  package init(reading path: String) throws {
    let file = try BareFile(path)
    let widths = try RecordedTable.all.map { try $0.columns(in: file).count }
    let statement = try file.prepare("SELECT * FROM recording ORDER BY id")
    defer { sqlite3_finalize(statement) }
    while sqlite3_step(statement) == SQLITE_ROW {
      let table = Int(sqlite3_column_int64(statement, 1))
      let first = values.count
      for column in 0..<widths[table] { values.append(value(statement, CInt(column) + 2)) }
      changes.append(Change(table: table, values: first..<values.count))
    }
    cut()
    rowCounts = try Self.rowCounts(of: file)
  }

  /// How many rows the recorded tables of a file have.
  static func rowCounts(of file: BareFile) throws -> [String: Int64] {
    let names = Set(RecordedTable.all.map(\.name)).union(["ticket_tag", "ticket_link", "command_key"])
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try file.number("SELECT count(*) FROM \($0)")) })
  }

  private func value(_ statement: OpaquePointer, _ column: CInt) -> Value {
    let type = sqlite3_column_type(statement, column)
    guard type == SQLITE_TEXT || type == SQLITE_BLOB else {
      return Value(type: type, integer: sqlite3_column_int64(statement, column), offset: 0)
    }
    let start = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    defer { bytes += UnsafeRawBufferPointer(start: start, count: count) }
    return Value(type: type, integer: Int64(count), offset: bytes.count)
  }

  /// The engine writes tickets and counters at the end of a commit; where the log goes on, the next began.
  private func cut() {
    let names = RecordedTable.all.map(\.name)
    var start = 0
    var operations = 0
    var isEnding = false
    for (place, change) in changes.enumerated() {
      let ends = names[change.table] == "ticket" || names[change.table] == "counter"
      if isEnding, !ends {
        batches.append(Batch(changes: start..<place, operations: operations))
        (start, operations) = (place, 0)
      }
      isEnding = ends
      if names[change.table] == "trail" { operations += 1 }
    }
    if start < changes.count { batches.append(Batch(changes: start..<changes.count, operations: operations)) }
  }
}
