import Foundation
import GRDB
import HelpdeskTrail

extension StoreError {
  /// Which error stands for a primary result code of SQLite; all others are ``unexpected(code:)``.
  private static let byCode: [CInt: @Sendable (DatabaseError) -> StoreError] = [
    ResultCode.SQLITE_FULL.rawValue: { _ in .storageFull },
    ResultCode.SQLITE_IOERR.rawValue: { .io(code: Int($0.extendedResultCode.rawValue)) },
    ResultCode.SQLITE_READONLY.rawValue: { _ in .readOnly },
    ResultCode.SQLITE_PERM.rawValue: { _ in .readOnly },
    ResultCode.SQLITE_AUTH.rawValue: { _ in .readOnly },
    ResultCode.SQLITE_CANTOPEN.rawValue: { _ in .readOnly },
    ResultCode.SQLITE_NOTADB.rawValue: { _ in .notADesk },
    ResultCode.SQLITE_CORRUPT.rawValue: { .corrupt(code: Int($0.extendedResultCode.rawValue)) },
    ResultCode.SQLITE_FORMAT.rawValue: { .corrupt(code: Int($0.extendedResultCode.rawValue)) },
    ResultCode.SQLITE_CONSTRAINT.rawValue: { .constraint($0.message ?? "constraint") },
    ResultCode.SQLITE_BUSY.rawValue: { _ in .busy },
    ResultCode.SQLITE_LOCKED.rawValue: { _ in .busy },
    ResultCode.SQLITE_TOOBIG.rawValue: { _ in .tooLarge },
    ResultCode.SQLITE_MISUSE.rawValue: { _ in .closed },
    ResultCode.SQLITE_ABORT.rawValue: { _ in .busy },
  ]

  init(_ error: DatabaseError) {
    self =
      Self.byCode[error.resultCode.rawValue]?(error)
      ?? .unexpected(code: Int(error.extendedResultCode.rawValue))
  }

  /// What the room with SQL lets out: its own errors in its own words, everything else as it is.
  static func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw translated(error)
    }
  }

  static func translated(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: StoreError(error)
    case is RowDecodingError: StoreError.corrupt(code: 0)
    case let error as UndecodableEvent: StoreError.undecodable(error)
    case let error as MalformedLeaf: StoreError.unwritable(error.description)
    case let error as CanonicalError: StoreError.unwritable(error.description)
    default: error
    }
  }

  /// As ``translating(_:)``, where nothing but this room's own errors can come.
  static func own<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw translated(error) as? StoreError ?? .unexpected(code: 0)
    }
  }
}
