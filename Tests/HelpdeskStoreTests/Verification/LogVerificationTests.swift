import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct LogVerificationTests {
  private func desk() throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello", subject: "kettle"), .noteAdded(text: "note")], on: 1)
    try desk.record([.buyerWrites("other")], on: 2)
    try desk.record([.noteAdded(text: "more")], on: 1)
    return desk
  }

  @Test func `an untouched log is sound`() throws {
    let desk = try desk()
    var last: (Int64, Int64) = (0, 0)
    let verification = try desk.store.verify { last = ($0, $1) }
    #expect(verification.isSound)
    #expect(verification.size == 5)
    #expect(last == (5, 5))
  }

  @Test(arguments: [
    ("UPDATE trail SET leaf = CAST(leaf || ' ' AS BLOB) WHERE idx = 2", Int64(2)),
    ("UPDATE trail SET leaf = CAST(replace(leaf, 'mika', 'mara') AS BLOB) WHERE idx = 2", 2),
    ("UPDATE trail SET hash = zeroblob(32) WHERE idx = 4", 4),
    ("UPDATE trail SET hash = zeroblob(32) WHERE idx = 1", 2),
    ("UPDATE trail SET at = at + 1 WHERE idx = 3", 3),
    ("UPDATE trail SET ticket = 5 WHERE idx = 3", 3),
    ("DELETE FROM trail WHERE idx = 3", 4),
    ("DELETE FROM trail WHERE idx = 2", 4),
    ("DELETE FROM content WHERE id / 4096 = 2", 2),
    ("UPDATE content SET bytes = CAST('Hello' AS BLOB) WHERE id / 4096 = 3", 3),
    ("UPDATE content SET salt = zeroblob(32) WHERE id / 4096 = 3", 3),
    ("UPDATE content SET name = 'reason' WHERE id / 4096 = 2", 2),
    ("INSERT INTO content VALUES(2 * 4096 + 7, 'extra', zeroblob(32), x'00')", 2),
    ("INSERT INTO content SELECT id + 1, name, salt, bytes FROM content WHERE id / 4096 = 2", 2),
    ("INSERT INTO content VALUES(99 * 4096, 'text', zeroblob(32), x'00')", 5),
    ("UPDATE desk SET value = CAST('other.example/helpdesk' AS BLOB) WHERE key = 'origin'", 0),
  ])
  func `what was changed by hand is found`(statement: String, index: Int64) throws {
    let desk = try desk()
    try desk.tamper(statement)
    let problems = try desk.store.verify().problems
    #expect(problems.contains { $0.index == index }, "\(problems)")
  }

  @Test func `two entries that changed places are found`() throws {
    let desk = try desk()
    try desk.tamper(
      """
      UPDATE trail SET idx = 100 WHERE idx = 2; UPDATE trail SET idx = 2 WHERE idx = 3;
      UPDATE trail SET idx = 3 WHERE idx = 100
      """)
    #expect(Set(try desk.store.verify().problems.map(\.index)).isSuperset(of: [2, 3]))
  }

  @Test func `a log full of damage is reported up to a limit`() throws {
    let desk = try TemporaryDesk()
    for _ in 0..<30 { try desk.record(Array(repeating: .noteAdded(text: "x"), count: 50)) }
    try desk.tamper("UPDATE content SET bytes = x'00'")
    let verification = try desk.store.verify()
    #expect(verification.problems.count == LogVerification.problemLimit)
    #expect(verification.size == 1_501)
  }
}
