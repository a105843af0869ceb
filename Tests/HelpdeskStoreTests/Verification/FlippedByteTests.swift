import Foundation
import GRDB
import HelpdeskCore
import HelpdeskStore
import Testing

/// Any byte of what proves something can be flipped; verifying finds it, or SQLite refuses the file.
@Suite struct FlippedByteTests {
  struct Column: Sendable, CustomTestStringConvertible {
    let table: String
    let key: String
    let name: String
    /// Of a number, the bits that mean something; nil for bytes.
    let bits: Range<Int>?
    var testDescription: String { "\(table).\(name)" }
  }

  static let columns = [
    Column(table: "trail", key: "idx", name: "leaf", bits: nil),
    Column(table: "trail", key: "idx", name: "hash", bits: nil),
    Column(table: "trail", key: "idx", name: "idx", bits: 0..<62),
    Column(table: "trail", key: "idx", name: "ticket", bits: 0..<62),
    Column(table: "trail", key: "idx", name: "tseq", bits: 0..<62),
    Column(table: "trail", key: "idx", name: "at", bits: 0..<62),
    Column(table: "node", key: "id", name: "id", bits: 0..<62),
    Column(table: "node", key: "id", name: "hash", bits: nil),
    Column(table: "checkpoint", key: "size", name: "size", bits: 0..<62),
    Column(table: "checkpoint", key: "size", name: "note", bits: nil),
    // The last twelve bits order the pieces of one entry, which proves nothing.
    Column(table: "content", key: "id", name: "id", bits: 12..<62),
    Column(table: "content", key: "id", name: "name", bits: nil),
    Column(table: "content", key: "id", name: "salt", bits: nil),
    Column(table: "content", key: "id", name: "bytes", bits: nil),
  ]

  private func desk() throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("The lid leaks", subject: "kettle")], on: 1)
    try desk.sign()
    try desk.record([.noteAdded(text: "looked at it"), .ticketPrioritized(.high)], on: 1)
    try desk.erase([1])
    try desk.record([.noteAdded(text: "another")], on: 2)
    try desk.sign()
    return desk
  }

  /// Flips one bit of one value, asks for a verdict, and puts the value back.
  private func isFound(
    _ column: Column, _ desk: TemporaryDesk, _ queue: DatabaseQueue, _ random: inout SeededGenerator
  ) throws -> Bool {
    try queue.writeWithoutTransaction { db in
      let keys = try Int64.fetchAll(db, sql: "SELECT \(column.key) FROM \(column.table)")
      let key = try #require(keys.randomElement(using: &random))
      let row = try #require(
        try Row.fetchOne(
          db, sql: "SELECT \(column.name) FROM \(column.table) WHERE \(column.key) = ?", arguments: [key]))
      let old = try #require(Array(row.databaseValues).first)
      let new: DatabaseValue
      if let bits = column.bits {
        let number = try #require(Int64.fromDatabaseValue(old))
        new = (number ^ (1 << Int64(Int.random(in: bits, using: &random)))).databaseValue
      } else {
        var bytes = [UInt8](try #require(Data.fromDatabaseValue(old)))
        bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        new = Data(bytes).databaseValue
      }
      let isText = column.name == "name"
      let update = "UPDATE \(column.table) SET \(column.name) = \(isText ? "CAST(? AS TEXT)" : "?")"
      let isKey = column.name == column.key
      do {
        try db.execute(sql: "\(update) WHERE \(column.key) = ?", arguments: [new, key])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return true
      }
      let isSound = (try? desk.store.verify(key: TemporaryDesk.key()).isSound) ?? false
      try db.execute(
        sql: "\(update) WHERE \(column.key) = ?",
        arguments: [old, isKey ? new : key.databaseValue])
      return !isSound
    }
  }

  @Test func `five hundred flipped bits are found, some in each column`() throws {
    let desk = try desk()
    #expect(try desk.store.verify(key: TemporaryDesk.key()).problems == [])
    try desk.tamper()
    let queue = try DatabaseQueue(path: desk.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    var random = SeededGenerator(seed: 20_260_802)
    for turn in 0..<504 {
      let column = Self.columns[turn % Self.columns.count]
      #expect(try isFound(column, desk, queue, &random), "\(column.testDescription) in turn \(turn)")
    }
    try queue.close()
    #expect(try desk.store.verify(key: TemporaryDesk.key()).problems == [])
  }
}
