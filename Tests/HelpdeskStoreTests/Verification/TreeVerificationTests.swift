import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct TreeVerificationTests {
  /// Eight entries, with checkpoints over three, five and all of them.
  private func desk() throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("one"), .noteAdded(text: "two")], on: 1)
    try desk.sign()
    try desk.record([.buyerWrites("three"), .buyerWrites("four")], on: 2)
    try desk.sign()
    try desk.record([.noteAdded(text: "five"), .ticketPrioritized(.high), .ticketPrioritized(.low)], on: 1)
    try desk.sign()
    return desk
  }

  @Test func `an untouched tree and its checkpoints are sound`() throws {
    let desk = try desk()
    let pinned = try #require(try desk.store.read { try $0.checkpoints(limit: 2) }.last?.note)
    let verification = try desk.store.verify(key: TemporaryDesk.key(), pinned: pinned)
    #expect(verification.problems == [])
    #expect(verification.size == 8)
    #expect(verification.checkpoint == (try desk.checkpoint()))
    #expect(verification.root == verification.checkpoint?.root)
    #expect(try desk.store.verify().isSound)
  }

  @Test(arguments: [
    ("UPDATE node SET hash = zeroblob(32) WHERE id = 65", "node of the tree is wrong"),
    ("DELETE FROM node WHERE id = 65", "node of the tree is missing"),
    ("DELETE FROM node WHERE id = (SELECT max(id) FROM node)", "node of the tree is missing"),
    ("INSERT INTO node VALUES(64, zeroblob(32))", "none of the tree's"),
    ("INSERT INTO node VALUES(9999, zeroblob(32))", "none of the tree's"),
    ("INSERT INTO node VALUES(-1, zeroblob(32))", "none of the tree's"),
    ("UPDATE node SET id = 66 WHERE id = 65", "node of the tree is missing"),
    ("DELETE FROM trail WHERE idx = 7", "none of the tree's"),
    ("DELETE FROM trail WHERE idx = 7", "covers more entries"),
    ("UPDATE checkpoint SET size = 4 WHERE size = 3", "no note, or one of another size"),
    ("UPDATE checkpoint SET size = 99 WHERE size = 8", "covers more entries"),
    ("UPDATE checkpoint SET size = -3 WHERE size = 3", "damaged"),
    ("UPDATE checkpoint SET note = x'00' WHERE size = 5", "no note"),
    ("UPDATE checkpoint SET note = (SELECT note FROM checkpoint WHERE size = 3) WHERE size = 5", "no note"),
    ("UPDATE checkpoint SET note = CAST(replace(note, 'main', 'mine') AS BLOB)", "another log"),
    ("UPDATE checkpoint SET note = CAST(substr(note, 1, 200) || x'41' AS BLOB) WHERE size = 5", "no note"),
  ])
  func `what was changed in tree or checkpoints is found`(statement: String, problem: String) throws {
    let desk = try desk()
    try desk.tamper(statement)
    let problems = try desk.store.verify(key: TemporaryDesk.key()).problems
    #expect(problems.contains { $0.problem.contains(problem) }, "\(problems)")
  }

  @Test func `a log that was rewritten whole fails its checkpoint`() throws {
    let desk = try desk()
    let other = try TemporaryDesk()
    try other.record([.buyerWrites("one"), .noteAdded(text: "too")], on: 1)
    try other.record([.buyerWrites("three"), .buyerWrites("four")], on: 2)
    for note in try desk.store.read({ try $0.checkpoints(limit: 2) }) {
      try other.store.write { try $0.add(note) }
    }
    let verification = try other.store.verify()
    #expect(verification.problems.map(\.index) == [2, 4])
    #expect(verification.problems.allSatisfy { $0.problem.contains("do not lead to the root") })
    #expect(verification.checkpoint == nil)
  }

  @Test func `a checkpoint signed by another key is found, and no other`() throws {
    let desk = try desk()
    let problems = try desk.store.verify(key: TemporaryDesk.key(8)).problems
    #expect(problems.map(\.index) == [2, 4, 7])
    #expect(problems.allSatisfy { $0.problem.contains("not signed by the key") })
    let named = try desk.store.verify(key: TemporaryDesk.key(of: "brightnest.example/other")).problems
    #expect(named.map(\.problem) == ["the key is that of another log"])
  }

  @Test func `a pinned checkpoint finds the file that was rolled back, rewritten or signed by a stranger`()
    throws
  {
    let desk = try desk()
    let key = try TemporaryDesk.key()
    func problem(_ note: [UInt8]) throws -> String? {
      let problems = try desk.store.verify(key: key, pinned: note).problems
      #expect(problems.count <= 1)
      return problems.first?.problem
    }
    let last = try desk.checkpoint()
    func note(_ size: Int64, _ root: Hash, _ origin: String, _ seed: UInt8 = 7) throws -> [UInt8] {
      try TemporaryDesk.note(of: Checkpoint(origin: origin, size: size, root: root), seed: seed)
    }
    #expect(try problem(note(8, last.root, last.origin)) == nil)
    #expect(try problem(note(9, last.root, last.origin))?.contains("ends before") == true)
    #expect(try problem(note(8, .emptyRoot, last.origin))?.contains("does not continue") == true)
    #expect(try problem(note(8, last.root, "other.example/log"))?.contains("another log") == true)
    #expect(try problem(note(8, last.root, last.origin, 8))?.contains("not signed") == true)
    #expect(try problem([1, 2, 3])?.contains("no note") == true)
    #expect(try problem(note(0, .emptyRoot, last.origin)) == nil)
  }

  @Test func `a log that goes on under a new name is sound, and only under the right one`() throws {
    let desk = try desk()
    let held = try #require(try desk.store.read { try $0.lastCheckpoint() })
    try desk.recordDesk(
      .logContinued(origin: TemporaryDesk.origin + "/e2", previousNote: Hash.sha256(held.note).bytes),
      at: Timestamp(rawValue: 3_000))
    #expect(try desk.store.read { try $0.origin() } == TemporaryDesk.origin + "/e2")
    try desk.record([.noteAdded(text: "after")], on: 2, at: Timestamp(rawValue: 3_000))
    try desk.sign()
    for origin in [TemporaryDesk.origin, TemporaryDesk.origin + "/e2"] {
      let verification = try desk.store.verify(key: TemporaryDesk.key(of: origin), pinned: held.note)
      #expect(verification.problems == [])
      #expect(verification.checkpoint?.origin == TemporaryDesk.origin + "/e2")
    }
    try desk.tamper("UPDATE desk SET value = CAST('\(TemporaryDesk.origin)' AS BLOB) WHERE key = 'origin'")
    #expect(try desk.store.verify().problems.map(\.index) == [8])
  }

  @Test(arguments: [
    "brightnest.example/helpdesk/main", "other.example/log", "brightnest.example/helpdesk/main/e1",
  ])
  func `a log does not go on under a name that is not its own`(name: String) throws {
    let desk = try desk()
    try desk.recordDesk(
      .logContinued(origin: name, previousNote: Hash.emptyRoot.bytes), at: Timestamp(rawValue: 3_000))
    #expect(try desk.store.verify().problems.contains { $0.index == 8 && $0.problem.contains("goes on") })
  }

  @Test func `a value of a wrong kind is a problem, not the end of the process`() throws {
    let desk = try desk()
    try desk.tamper(
      "PRAGMA writable_schema = ON",
      """
      UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), 'NOT NULL', '')
      WHERE type = 'table' AND name IN ('trail', 'node', 'content', 'checkpoint')
      """)
    try desk.tamper(
      "UPDATE trail SET leaf = NULL, hash = 5, at = 'soon' WHERE idx = 3",
      "UPDATE node SET hash = NULL", "UPDATE content SET salt = 7, bytes = NULL, name = x'FF'",
      "UPDATE checkpoint SET note = NULL")
    #expect(try !desk.store.verify(key: TemporaryDesk.key()).isSound)
    for index: Int64 in 0..<8 {
      _ = try? desk.store.read { try $0.event(at: index) }
      _ = try? desk.store.read { try $0.openings(at: index) }
    }
    #expect(throws: StoreError.corrupt(code: 0)) { try desk.store.read { try $0.openings(at: 1) } }
    #expect(throws: StoreError.corrupt(code: 0)) { try desk.store.read { try $0.leaf(at: 3) } }
    #expect(throws: StoreError.corrupt(code: 0)) { try desk.store.read { try $0.tree().root(at: 8) } }
  }

  @Test(arguments: ["idx", "tseq", "ticket"])
  func `a number beyond all bounds is damage, not the end of the process`(column: String) throws {
    let desk = try desk()
    try desk.tamper("UPDATE trail SET \(column) = 9223372036854775807 WHERE idx = 7")
    #expect(throws: StoreError.corrupt(code: 0)) {
      try desk.store.read { snapshot in
        _ = try snapshot.streamHead(of: TicketID(rawValue: 1))
        _ = try snapshot.head()
      }
    }
    #expect(try !desk.store.verify().isSound)
  }
}
