import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct KeyTests {
  private func id(_ number: Int64) -> TicketID { TicketID(rawValue: number) }

  @Test func `keyed hashes are those of RFC 4231`() {
    // Test case 2 of the RFC.
    let hash = KeyedHash.sha256(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
    #expect(
      Hexadecimal.encode(hash) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    let derived = StoreKey.derive(secret: Array("Jefe".utf8), class: "relay", value: Array("<1@x>".utf8))
    #expect(derived == KeyedHash.sha256(key: Array("Jefe".utf8), Array("relay\0<1@x>".utf8)))
  }

  @Test func `a mail is known again by its key`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("one", key: 1)], on: 1)
    try desk.record(
      [
        .noteAdded(text: nil),
        .messageCopied(
          MessageCopied(text: "two", sentAt: Timestamp(rawValue: 1), key: [UInt8](repeating: 2, count: 32))),
      ], on: 1)
    try desk.recordDesk(.mailSetAside(kind: "ignored", key: [UInt8](repeating: 3, count: 32)))
    func place(_ key: UInt8) throws -> EntryID? {
      try desk.store.read { try $0.place(ofMailKey: [UInt8](repeating: key, count: 32)) }
    }
    #expect(try place(1) == EntryID(ticket: id(1), number: 0))
    #expect(try place(2) == EntryID(ticket: id(1), number: 2))
    #expect(try place(3) == EntryID(ticket: .desk, number: 1))
    #expect(try place(4) == nil)
  }

  @Test func `the same mail twice is refused by the file itself`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("one", key: 1)], on: 1)
    #expect(throws: StoreError.self) { try desk.record([.buyerWrites("one", key: 1)], on: 2) }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 2)
  }

  @Test func `a ticket is found by everything its mail cites`() throws {
    let desk = try TemporaryDesk()
    try desk.record(
      [
        .buyerWrites(
          "x", alias: "K3j9@Marketplace.amazon.de", order: "305-1", messageID: "<a@b>", caseID: "C1")
      ],
      on: 1)
    try desk.record([.noteAdded(text: nil)], on: 1)
    try desk.record(
      [.buyerWrites("y", alias: "k3j9@marketplace.amazon.de", order: "305-2")], on: 2,
      at: Timestamp(rawValue: 9_000))
    func tickets(_ key: ThreadKey) throws -> [Int64] {
      try desk.store.read { try $0.tickets(forThreadKey: key) }.map(\.ticket.rawValue)
    }
    #expect(try tickets(.messageID("<a@b>")) == [1])
    #expect(try tickets(.messageID("<A@b>")) == [])
    #expect(try tickets(.caseID("C1")) == [1])
    #expect(try tickets(.order("305-1")) == [1])
    #expect(try tickets(.alias("k3j9@marketplace.amazon.de")) == [2, 1])
    #expect(try tickets(.aliasAndOrder("k3J9@marketplace.amazon.de", "305-2")) == [2])
    #expect(try tickets(.caseID("305-1")) == [])
    // The same ticket again moves to the front, with its newest entry.
    try desk.record(
      [.buyerWrites("z", alias: "k3j9@marketplace.amazon.de")], on: 1, at: Timestamp(rawValue: 10_000))
    let places = try desk.store.read { try $0.tickets(forThreadKey: .alias("k3j9@marketplace.amazon.de")) }
    #expect(places.map(\.ticket) == [id(1), id(2)])
    #expect(places.first?.entry == 2)
    #expect(places.first?.lastAt == Timestamp(rawValue: 10_000))
  }

  @Test func `a phishing suspect is joined to nothing`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x", order: "305-1", messageID: "<a@b>")], on: 1)
    try desk.record([.buyerWrites("y", order: "305-1", messageID: "<c@d>", isQuarantined: true)], on: 2)
    #expect(try desk.store.read { try $0.tickets(forThreadKey: .order("305-1")) }.map(\.ticket) == [id(1)])
    #expect(try desk.store.read { try $0.tickets(forThreadKey: .messageID("<c@d>")) }.isEmpty)
    #expect(try desk.store.read { try $0.linkedTickets(of: id(1)) }.isEmpty)
  }

  @Test func `tickets of one order, and tickets opened beside another, are linked both ways`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x", order: "305-1")], on: 1)
    try desk.record(
      [.buyerWrites("y", on: .email, opening: Arrival.Opening(linked: id(1), follows: id(9)))], on: 2)
    try desk.record([.buyerWrites("z", order: "305-1")], on: 3)
    try desk.record([.buyerWrites("w", order: "305-2")], on: 4)
    func linked(_ number: Int64) throws -> [Int64] {
      try desk.store.read { try $0.linkedTickets(of: id(number)) }.map(\.rawValue)
    }
    #expect(try linked(1) == [2, 3])
    #expect(try linked(2) == [1, 9])
    #expect(try linked(3) == [1])
    #expect(try linked(4) == [])
  }

  @Test func `the file holds no value of a thread key`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x", alias: "quitte@marketplace.amazon.de", order: "305-99")])
    let rows = try desk.store.dumpProjections().filter { $0.hasPrefix("thread_key") }
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { !$0.contains("quitte") && !$0.contains("305-99") })
  }

  @Test func `a key of a message of ours can be added`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("x"), .agentAnswers("y")])
    try desk.store.write {
      try $0.addThreadKey(
        .messageID("<1.1@desk.example>"), ticket: id(1), entry: 1, at: Timestamp(rawValue: 1))
    }
    let places = try desk.store.read { try $0.tickets(forThreadKey: .messageID("<1.1@desk.example>")) }
    #expect(places == [try #require(places.first)] && places.first?.entry == 1)
  }

  @Test func `a caller's key is bound once and forgotten in time`() throws {
    let desk = try TemporaryDesk()
    let binding = CommandBinding(
      command: [1, 2], ticket: id(1), firstEntry: 4, count: 2, at: Timestamp(rawValue: 5_000))
    try desk.store.write { try $0.bind(digest: [9], binding) }
    #expect(try desk.store.read { try $0.commandBinding(digest: [9]) } == binding)
    #expect(try desk.store.read { try $0.commandBinding(digest: [8]) } == nil)
    #expect(throws: StoreError.self) { try desk.store.write { try $0.bind(digest: [9], binding) } }
    _ = try desk.store.rebuild()
    #expect(try desk.store.read { try $0.commandBinding(digest: [9]) } == binding)
    #expect(try desk.store.write { try $0.forgetCommands(before: Timestamp(rawValue: 5_000)) } == 0)
    #expect(try desk.store.write { try $0.forgetCommands(before: Timestamp(rawValue: 5_001)) } == 1)
    #expect(try desk.store.read { try $0.commandBinding(digest: [9]) } == nil)
  }

  @Test func `a ticket is erased when nothing is left of what it had`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.ticketPrioritized(.high)], on: 1)
    try desk.record([.buyerWrites("x")], on: 2)
    #expect(try desk.store.read { try $0.isErased(id(1)) } == false)
    #expect(try desk.store.read { try $0.isErased(id(2)) } == false)
    try desk.deleteContent()
    #expect(try desk.store.read { try $0.isErased(id(1)) } == false)
    #expect(try desk.store.read { try $0.isErased(id(2)) } == true)
    #expect(try desk.store.read { try $0.isErased(id(3)) } == false)
  }
}
