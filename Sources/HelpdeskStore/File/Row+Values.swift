import GRDB

// A damaged file may hold any kind of value in any column, and GRDB's own subscripts would stop the process
// there.
extension Row {
  /// A whole number.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for anything else.
  func integer(_ column: Int) throws -> Int64 {
    guard let value = Int64.fromDatabaseValue(self[column]) else { throw StoreError.corrupt(code: 0) }
    return value
  }

  /// A value of a column.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for NULL, for a value of another kind and for a column that is not
  ///   there.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try valueIfAny(column) else { throw StoreError.corrupt(code: 0) }
    return value
  }

  /// A value of a column; nil for NULL and for a column that is not there.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for a value of another kind.
  func valueIfAny<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    let stored = (self[column] as (any DatabaseValueConvertible)?)?.databaseValue ?? .null
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw StoreError.corrupt(code: 0) }
    return value
  }

  /// A text.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for anything else.
  func text(_ column: Int) throws -> String {
    guard let value = String.fromDatabaseValue(self[column]) else { throw StoreError.corrupt(code: 0) }
    return value
  }

  /// A blob's bytes; none for NULL.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for a number.
  func bytes(_ column: Int) throws -> [UInt8] {
    let bytes = try? withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } ?? [] }
    guard let bytes else { throw StoreError.corrupt(code: 0) }
    return bytes
  }
}
