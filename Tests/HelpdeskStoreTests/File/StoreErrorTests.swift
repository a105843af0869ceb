import GRDB
import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct StoreErrorTests {
  @Test(
    arguments: [
      (ResultCode.SQLITE_FULL, StoreError.storageFull), (.SQLITE_IOERR_WRITE, .io(code: 778)),
      (.SQLITE_IOERR_FSYNC, .io(code: 1_034)), (.SQLITE_READONLY, .readOnly), (.SQLITE_CANTOPEN, .readOnly),
      (.SQLITE_PERM, .readOnly), (.SQLITE_NOTADB, .notADesk), (.SQLITE_CORRUPT, .corrupt(code: 11)),
      (.SQLITE_CORRUPT_VTAB, .corrupt(code: 267)), (.SQLITE_BUSY, .busy), (.SQLITE_BUSY_SNAPSHOT, .busy),
      (.SQLITE_LOCKED, .busy), (.SQLITE_TOOBIG, .tooLarge), (.SQLITE_MISUSE, .closed),
      (.SQLITE_CONSTRAINT_UNIQUE, .constraint("rule")), (.SQLITE_NOMEM, .unexpected(code: 7)),
    ] as [(ResultCode, StoreError)])
  func `what SQLite reports comes out in our words`(code: ResultCode, expected: StoreError) throws {
    let desk = try TemporaryDesk()
    #expect(throws: expected) {
      try desk.store.write { _ in throw DatabaseError(resultCode: code, message: "rule") }
    }
    #expect(throws: expected) {
      try desk.store.read { _ in throw DatabaseError(resultCode: code, message: "rule") }
    }
    try desk.record([.buyerWrites("the desk goes on")])
  }

  @Test func `an event of a newer library is named, not skipped`() throws {
    let desk = try TemporaryDesk()
    #expect(
      throws: StoreError.undecodable(UndecodableEvent(type: "moon.rose", version: 1, problem: .unknownType))
    ) {
      try desk.store.read { _ in
        _ = try Fact(decoding: EncodedFact(type: "moon.rose", version: 1, fields: [], content: []))
      }
    }
  }
}
