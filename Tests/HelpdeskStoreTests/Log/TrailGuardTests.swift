import GRDB
import HelpdeskCore
import HelpdeskStore
import Testing

/// What a second connection, which knows nothing of our settings, may not do to the log.
@Suite struct TrailGuardTests {
  private func desk() throws -> (TemporaryDesk, DatabaseQueue) {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello")])
    try desk.sign()
    try desk.record([.noteAdded(text: "note")])
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
    "UPDATE node SET hash = zeroblob(32)",
    "UPDATE node SET id = id + 64",
    "DELETE FROM node",
    "INSERT INTO node VALUES(65, zeroblob(32))",
    "INSERT INTO node VALUES(64, zeroblob(32))",
    "INSERT INTO node VALUES(NULL, zeroblob(32))",
    "INSERT INTO node VALUES(999, zeroblob(31))",
    "INSERT INTO node VALUES(999, NULL)",
    "INSERT OR REPLACE INTO node VALUES(65, zeroblob(32))",
    "UPDATE checkpoint SET note = x'00'",
    "UPDATE checkpoint SET size = 3",
    "DELETE FROM checkpoint",
    "INSERT INTO checkpoint VALUES(2, 0, x'00')",
    "INSERT INTO checkpoint VALUES(1, 0, x'00')",
    "INSERT INTO checkpoint VALUES(NULL, 0, x'00')",
    "INSERT OR REPLACE INTO checkpoint VALUES(2, 0, x'00')",
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
    #expect(try desk.store.verify().isSound)
    #expect(try desk.store.read { try $0.head() }.nextIndex == 3)
  }

  @Test func `the next row in order would be taken`() throws {
    let (desk, queue) = try desk()
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO trail VALUES(3, 1, 2, 0, x'00', zeroblob(32))")
      try db.execute(sql: "INSERT INTO node VALUES(193, zeroblob(32))")
      try db.execute(sql: "INSERT INTO checkpoint VALUES(3, 0, x'00')")
    }
    #expect(try desk.store.read { try $0.leafHashes(from: 0, count: 9) }.count == 4)
  }
}
