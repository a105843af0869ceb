import Foundation
import GRDB
import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct MigrationTests {
  /// A desk's file as step 1 left it, with the log of a desk of today.
  private func firstFormat(events: Int) throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("The lid leaks", order: "305-1", key: 1)], on: 1)
    try desk.record(Array(repeating: .noteAdded(text: "note"), count: events - 2), on: 1)
    try desk.catchUp()
    try desk.store.close()
    let old = desk.path + "-new"
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = 1751413611")
      try Schema.migrate(db, steps: Array(Schema.steps.prefix(1)))
      try db.execute(sql: "ATTACH ? AS today", arguments: [desk.path])
      for table in ["desk", "trail", "content", "ticket", "counter", "mail_key", "thread_key", "outbox"] {
        try db.execute(sql: "INSERT INTO \(table) SELECT * FROM today.\(table)")
      }
      try db.execute(sql: "DETACH today")
      #expect(try Schema.version(of: db) == 1)
      #expect(try !db.tableExists("node"))
    }
    try queue.close()
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: desk.path + suffix) }
    try FileManager.default.moveItem(atPath: old, toPath: desk.path)
    return desk
  }

  @Test(arguments: [2, 3, 4, 77])
  func `a desk of the first format opens with its tree`(events: Int) throws {
    let desk = try firstFormat(events: events)
    #expect(throws: StoreError.olderSchema(found: 1, known: 3)) {
      try DeskStore.open(at: desk.path, readOnly: true)
    }
    let store = try DeskStore.open(at: desk.path)
    defer { try? store.close() }
    #expect(try store.settings()["user_version"] == "3")
    while try !store.catchUpSearch() {}
    let verification = try store.verify(includingProjections: true)
    #expect(verification.problems == [])
    #expect(verification.size == Int64(events))
    #expect(try store.read { try $0.head() }.frontier.root == verification.root)
    try store.write { transaction in
      var head = try transaction.head()
      let stream = try transaction.streamHead(of: TicketID(rawValue: 1))
      try transaction.append(
        Event(at: Timestamp(rawValue: 3_000), actor: "agent:mika", .ticketPrioritized(.low)),
        to: TicketID(rawValue: 1), sequence: try #require(stream?.nextSequence), previous: stream?.lastHash,
        index: head.nextIndex, frontier: &head.frontier, origin: TemporaryDesk.origin, salts: { desk.salt() })
    }
    #expect(try store.verify().isSound)
  }

  @Test func `a fill that fails leaves the step before`() throws {
    struct Stop: Error {}
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { (db) throws in
      let steps = [
        SchemaStep(number: 1, sql: "CREATE TABLE one(x)"),
        SchemaStep(number: 2, sql: "CREATE TABLE two(x)") { db in
          try db.execute(sql: "INSERT INTO two VALUES(1)")
          throw Stop()
        },
      ]
      #expect(throws: Stop.self) { try Schema.migrate(db, steps: steps) }
      #expect(try Schema.version(of: db) == 1)
      #expect(try !db.tableExists("two"))
    }
  }

  /// A step that was shipped is never edited: files out there have been made by it.
  @Test(arguments: [
    (1, "0e802a2656949726012b31fd984de6f1cc1aeff874cb8c88005fb506ed676bb3"),
    (2, "bdbfe28d43628f32ce61b514671a97dafa3606fd9a319a45203dce96be40dfeb"),
  ])
  func `a step is what it was when it was shipped`(number: Int, digest: String) throws {
    let step = try #require(Schema.steps.first { $0.number == number })
    #expect(Hash.sha256(Array(step.sql.utf8)).hexadecimal == digest)
  }
}
