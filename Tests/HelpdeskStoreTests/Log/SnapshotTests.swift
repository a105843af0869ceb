import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct SnapshotTests {
  @Test func `readers beside the writer see whole commits only`() async throws {
    let desk = try TemporaryDesk()
    let store = desk.store
    let readers = Task {
      for _ in 0..<60 {
        let (head, events) = try await store.read { snapshot in
          (try snapshot.head(), try snapshot.events(of: TicketID(rawValue: 1)))
        }
        // Each commit holds three events, and the log holds one of the desk's own.
        #expect(events.count % 3 == 0)
        #expect(head.nextIndex == Int64(events.count) + 1)
      }
    }
    for _ in 0..<40 {
      try desk.record([.noteAdded(text: "a"), .noteAdded(text: "b"), .noteAdded(text: "c")])
    }
    try await readers.value
    #expect(try await store.read { try $0.head() }.nextIndex == 121)
  }

  @Test func `a snapshot does not change while it is read`() throws {
    let desk = try TemporaryDesk()
    try desk.store.read { snapshot in
      #expect(try snapshot.head().nextIndex == 1)
      try desk.record([.buyerWrites("hello")])
      #expect(try snapshot.head().nextIndex == 1)
    }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 2)
  }

  @Test func `resting moves the log into the file and loses nothing`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello")])
    try desk.store.settle()
    #expect(try desk.store.verify().isSound)
  }
}
