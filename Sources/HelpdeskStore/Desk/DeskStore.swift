import Foundation
import GRDB
import Synchronization

/// A desk's file: the log, its content, and everything that follows from them.
///
/// One connection writes, and one process at a time; readers are a pool, each read a view of the last commit.
package final class DeskStore: Sendable {
  /// Where the file is.
  package let path: String
  /// Whether the desk was opened for reading alone.
  package var isReadOnly: Bool { writer == nil }

  /// The file's name for a further connection that only reads, and reads it as the others do.
  let readingPath: String

  private let reader: any DatabaseReader
  private let writer: DatabasePool?
  private let lock: DeskLock?
  private let secret: [UInt8]
  private let isClosed = Mutex(false)
  /// Held while closing: the pool is not to be closed twice at a time.
  private let closing = NSLock()

  init(
    path: String, readingPath: String, reader: any DatabaseReader, writer: DatabasePool?, lock: DeskLock?,
    secret: [UInt8]
  ) {
    self.path = path
    self.readingPath = readingPath
    self.reader = reader
    self.writer = writer
    self.lock = lock
    self.secret = secret
  }

  /// Runs one transaction: all of it is durable when this returns, or nothing of it is there.
  ///
  /// It blocks until the transaction is on the disk, and belongs on the one thread that writes.
  ///
  /// - Throws: What `body` throws, and ``StoreError``; either leaves nothing behind.
  package func write<Result>(_ body: (WriteTransaction) throws -> Result) throws -> Result {
    guard let writer else { throw StoreError.readOnly }
    return try StoreError.translating {
      try writer.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          let transaction = WriteTransaction(db, secret: secret)
          result = try body(transaction)
          try transaction.finish()
          return .commit
        }
        guard let result else { throw StoreError.unexpected(code: 0) }
        return result
      }
    }
  }

  /// Reads from one view of the last commit; it blocks for as long as it reads.
  ///
  /// - Throws: What `body` throws, and ``StoreError``.
  package func read<Result>(_ body: (ReadSnapshot) throws -> Result) throws -> Result {
    try StoreError.translating { try reader.read { try body(ReadSnapshot($0, secret: secret)) } }
  }

  /// Reads from one view of the last commit, on a thread of the pool's.
  ///
  /// - Throws: What `body` throws, ``StoreError``, and `CancellationError`.
  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (ReadSnapshot) throws -> Result
  ) async throws -> Result {
    let secret = secret
    do {
      return try await reader.read { try body(ReadSnapshot($0, secret: secret)) }
    } catch {
      throw StoreError.translated(error)
    }
  }

  /// Lends the writing connection outside of a transaction; on a read-only desk, a reader.
  func inspecting<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try StoreError.translating {
      guard let writer else { return try reader.read(body) }
      return try writer.writeWithoutTransaction(body)
    }
  }

  /// Closes the file and gives the lock back. Nothing can be read or written afterwards; a second call does nothing.
  ///
  /// - Throws: ``StoreError/busy`` while something is still being read; the desk then stays open.
  package func close() throws(StoreError) {
    closing.lock()
    defer { closing.unlock() }
    guard !isClosed.withLock(\.self) else { return }
    // The file alone then holds everything; where a reader is in the way, the log beside it does.
    if let writer { _ = try? writer.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    try StoreError.own { try reader.close() }
    isClosed.withLock { $0 = true }
    lock?.release()
  }
}
