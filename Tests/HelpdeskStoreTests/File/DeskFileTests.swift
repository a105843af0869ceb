import Foundation
import GRDB
import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct DeskFileTests {
  private func path(in folder: URL) -> String { folder.appending(path: "desk.sqlite").path }

  @Test func `a new desk has all safety settings`() throws {
    let desk = try TemporaryDesk()
    let expected = [
      "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "recursive_triggers": "1",
      "trusted_schema": "0", "secure_delete": "1", "cell_size_check": "1", "wal_autocheckpoint": "8192",
      "application_id": "1751413611", "user_version": "3",
    ]
    for _ in 0..<2 {
      let settings = try desk.store.settings()
      for (name, value) in expected { #expect(settings[name] == value, "\(name)") }
      #expect(settings["mmap_size"] ?? "0" == "0")
      // A second look after reading and writing: nothing resets them.
      try desk.record([.buyerWrites("hello")])
      _ = try desk.store.read { try $0.head() }
    }
  }

  @Test func `a desk is private to its owner`() throws {
    let desk = try TemporaryDesk()
    let attributes = try FileManager.default.attributesOfItem(atPath: desk.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a desk that was closed opens with all it had`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello"), .noteAdded(text: "note")])
    try desk.store.close()
    let again = try DeskStore.open(at: desk.path)
    defer { try? again.close() }
    let head = try again.read { try $0.head() }
    #expect(head.nextIndex == 3)
    #expect(head.nextTicket == TicketID(rawValue: 2))
    #expect(head.lastAt == Timestamp(rawValue: 2_000))
    #expect(try again.read { try $0.origin() } == TemporaryDesk.origin)
    #expect(try again.read { $0.secret } == TemporaryDesk.secret)
    #expect(try again.read { try $0.events(of: TicketID(rawValue: 1)) }.count == 2)
    #expect(try again.settings()["synchronous"] == "2")
  }

  @Test func `a file that is there is not overwritten`() throws {
    let desk = try TemporaryDesk()
    #expect(throws: StoreError.exists) { try DeskStore.create(at: desk.path, secret: TemporaryDesk.secret) }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 1)
  }

  @Test func `a secret of another length is refused and leaves no file`() throws {
    let folder = try TemporaryDesk.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: StoreError.self) { try DeskStore.create(at: path(in: folder), secret: [1, 2, 3]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: [false, true])
  func `a file that is not there is missing`(readOnly: Bool) throws {
    let folder = try TemporaryDesk.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: StoreError.missing) { try DeskStore.open(at: path(in: folder), readOnly: readOnly) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: ["", "Dear diary", String(repeating: "SQLite format 3\0", count: 40)], [false, true])
  func `a file that is no database is left as it is`(text: String, readOnly: Bool) throws {
    let folder = try TemporaryDesk.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = Data(text.utf8)
    try bytes.write(to: URL(filePath: path(in: folder)))
    #expect(throws: StoreError.notADesk) { try DeskStore.open(at: path(in: folder), readOnly: readOnly) }
    #expect(try Data(contentsOf: URL(filePath: path(in: folder))) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["desk.sqlite"])
  }

  @Test func `a folder is no desk`() throws {
    let folder = try TemporaryDesk.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: StoreError.self) { try DeskStore.open(at: folder.path) }
  }

  @Test func `somebody else's database is left as it is`() throws {
    let folder = try TemporaryDesk.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let queue = try DatabaseQueue(path: path(in: folder))
    try queue.write { try $0.execute(sql: "CREATE TABLE recipe(name TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path(in: folder)))
    #expect(throws: StoreError.notADesk) { try DeskStore.open(at: path(in: folder)) }
    #expect(try Data(contentsOf: URL(filePath: path(in: folder))) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["desk.sqlite"])
  }

  @Test(arguments: [false, true])
  func `a desk of a newer format is politely refused`(readOnly: Bool) throws {
    let desk = try TemporaryDesk()
    try desk.store.close()
    let queue = try DatabaseQueue(path: desk.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(throws: StoreError.newerSchema(found: 99, known: 3)) {
      try DeskStore.open(at: desk.path, readOnly: readOnly)
    }
  }

  @Test func `a file that was cut short is damaged, not empty`() throws {
    let desk = try TemporaryDesk()
    for number in 0..<40 {
      try desk.record([.noteAdded(text: String(repeating: "long ", count: 300))], on: Int64(number + 1))
    }
    try desk.store.close()
    let handle = try FileHandle(forWritingTo: URL(filePath: desk.path))
    let size = try handle.seekToEnd()
    try handle.truncate(atOffset: size / 2)
    try handle.close()
    #expect {
      try DeskStore.open(at: desk.path)
    } throws: { error in
      if case .corrupt = error as? StoreError { true } else { false }
    }
  }

  @Test func `after closing, everything says that the desk is closed`() throws {
    let desk = try TemporaryDesk()
    try desk.store.close()
    #expect(throws: StoreError.closed) { try desk.store.read { try $0.head() } }
    #expect(throws: StoreError.closed) { try desk.store.write { try $0.head() } }
  }

  @Test(arguments: [
    StoreError.missing, .exists, .notADesk, .newerSchema(found: 2, known: 1),
    .olderSchema(found: 0, known: 1),
    .locked(holder: "process 1"), .readOnly, .storageFull, .io(code: 10), .corrupt(code: 11),
    .constraint("x"),
    .busy, .closed, .tooLarge, .unwritable("x"),
    .undecodable(UndecodableEvent(type: "x.y", version: 1, problem: .unknownType)), .setting("x"),
    .unexpected(code: 1),
  ])
  func `each error is a sentence that says what to do`(error: StoreError) {
    #expect(error.description.contains(": ") && error.description.count > 25)
    #expect(error.localizedDescription == error.description)
  }
}
