import GRDB
package import HelpdeskCore
import HelpdeskTrail

/// A view of the desk at one moment: everything read through it is of the same commit.
///
/// Its subclass, the write transaction, sees its own writes through the same methods.
package class ReadSnapshot {
  let db: Database
  /// The desk's secret, under which keys are hashed: 32 bytes.
  package let secret: [UInt8]

  init(_ db: Database, secret: [UInt8]) {
    self.db = db
    self.secret = secret
  }

  /// The name of the desk's log; empty before the desk is created.
  package func origin() throws -> String {
    guard let bytes = try Setting.origin.value(in: db) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the log goes on.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` where the file lacks a node of the tree's right edge.
  package func head() throws -> Head {
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT idx, at FROM trail ORDER BY idx DESC LIMIT 1"))
    let ticket = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT ticket FROM trail ORDER BY ticket DESC, tseq DESC LIMIT 1"))
    let size = try Self.next(after: try last?.integer(0) ?? -1)
    return Head(
      nextIndex: size, lastAt: try last.map { Timestamp(rawValue: try $0.integer(1)) },
      nextTicket: TicketID(rawValue: try Self.next(after: ticket ?? 0)),
      frontier: try tree(size: size).frontier(at: size))
  }

  /// Where a stream goes on; nil where it has no entries.
  package func streamHead(of ticket: TicketID) throws -> StreamHead? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT tseq, hash FROM trail WHERE ticket = ? ORDER BY tseq DESC LIMIT 1"),
      arguments: [ticket.rawValue])
    guard let row else { return nil }
    let next = try Self.next(after: try row.integer(0))
    guard let sequence = Int(exactly: next), let hash = Hash(try row.bytes(1)) else {
      throw StoreError.corrupt(code: 0)
    }
    return StreamHead(nextSequence: sequence, lastHash: hash)
  }

  /// What follows a number of the log; a damaged file may hold any.
  static func next(after number: Int64) throws -> Int64 {
    guard (-1..<ContentID.indexLimit).contains(number) else { throw StoreError.corrupt(code: 0) }
    return number + 1
  }
}
