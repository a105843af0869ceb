import Foundation
import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct DeskLockTests {
  @Test func `a second writer is refused and told who holds the desk`() throws {
    let desk = try TemporaryDesk()
    let process = ProcessInfo.processInfo
    let holder = "process \(process.processIdentifier) (\(process.processName))"
    #expect(throws: StoreError.locked(holder: holder)) { try DeskStore.open(at: desk.path) }
    #expect(StoreError.locked(holder: holder).description.contains(holder))
  }

  @Test func `a desk that was closed can be opened by another`() throws {
    let desk = try TemporaryDesk()
    try desk.store.close()
    let second = try DeskStore.open(at: desk.path)
    #expect(throws: StoreError.self) { try DeskStore.open(at: desk.path) }
    try second.close()
    try DeskStore.open(at: desk.path).close()
  }

  @Test func `a lock file without a living holder locks nobody out`() throws {
    let desk = try TemporaryDesk()
    try desk.store.close()
    try Data("process 1 (gone)".utf8).write(to: URL(filePath: desk.path + ".lock"))
    try DeskStore.open(at: desk.path).close()
  }

  @Test func `a reader beside a writer sees each commit and changes nothing`() throws {
    let desk = try TemporaryDesk()
    let reader = try DeskStore.open(at: desk.path, readOnly: true)
    defer { try? reader.close() }
    #expect(reader.isReadOnly && !desk.store.isReadOnly)
    #expect(try reader.read { try $0.head() }.nextIndex == 1)
    try desk.record([.buyerWrites("hello")])
    #expect(try reader.read { try $0.head() }.nextIndex == 2)
    #expect(throws: StoreError.readOnly) { try reader.write { _ in } }
    #expect(throws: StoreError.readOnly) { try reader.rebuild() }
    #expect(throws: StoreError.readOnly) { try reader.settle() }
    #expect(try reader.verify().isSound)
  }

  @Test func `a desk is read where nothing may be written beside it`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello")])
    try desk.store.close()
    // A folder in the place of the shared-memory file keeps SQLite from making it, whoever runs this.
    try FileManager.default.createDirectory(atPath: desk.path + "-shm", withIntermediateDirectories: false)
    let reader = try DeskStore.open(at: desk.path, readOnly: true)
    defer { try? reader.close() }
    #expect(try reader.read { try $0.events(of: TicketID(rawValue: 1)) }.count == 1)
  }
}
