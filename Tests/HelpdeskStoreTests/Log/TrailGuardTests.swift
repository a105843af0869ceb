import GRDB
import HelpdeskCore
import HelpdeskStore
import Testing

/// What a second connection, which knows nothing of our settings, may not do to the log.
@Suite struct TrailGuardTests {
  private func desk() throws -> (TemporaryDesk, DatabaseQueue) {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello"), .noteAdded(text: "note")])
    return (desk, try DatabaseQueue(path: desk.path))
  }

  @Test(arguments: [
    "UPDATE trail SET at = 0 WHERE idx = 1",
    "UPDATE trail SET idx = 9 WHERE idx = 2",
    "DELETE FROM trail WHERE idx = 2",
    "DELETE FROM trail",
    "INSERT INTO trail VALUES(4, 1, 2, 0, x'00', zeroblob(32))",
    "INSERT INTO trail VALUES(2, 1, 2, 0, x'00', zeroblob(32))",
    "INSERT INTO trail VALUES(3, 1, 3, 0, x'00', zeroblob(32))",
    "INSERT OR REPLACE INTO trail VALUES(2, 1, 1, 0, x'00', zeroblob(32))",
    "INSERT OR REPLACE INTO trail VALUES(3, 1, 1, 0, x'00', zeroblob(32))",
    "INSERT OR IGNORE INTO trail VALUES(3, 1, 2, 0, x'00', zeroblob(31)); SELECT RAISE(ABORT)",
    "INSERT INTO trail VALUES(3, 1, 2, 'soon', x'00', zeroblob(32))",
    "UPDATE content SET bytes = x'00'",
    "INSERT OR REPLACE INTO content VALUES(4096, 'text', zeroblob(32), x'00')",
  ])
  func `the log refuses`(statement: String) throws {
    let (desk, queue) = try desk()
    defer { try? queue.close() }
    #expect(throws: DatabaseError.self) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA recursive_triggers = OFF")
        try db.execute(sql: statement)
      }
    }
    #expect(try desk.store.verifyLog().isSound)
    #expect(try desk.store.read { try $0.head() }.nextIndex == 3)
  }

  @Test func `the next row in order would be taken`() throws {
    let (_, queue) = try desk()
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO trail VALUES(3, 1, 2, 0, x'00', zeroblob(32))")
    }
  }
}
