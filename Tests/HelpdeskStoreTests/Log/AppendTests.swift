import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct AppendTests {
  private let first = TicketID(rawValue: 1)

  @Test func `an event reads back with its place and hash`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.messageReceived(SampleFacts.bare), .noteAdded(text: "note")], on: 1)
    try desk.record([.buyerWrites("other")], on: 2)
    try desk.record([.ticketPrioritized(.high)], on: 1, at: Timestamp(rawValue: 3_000), by: "bot:sorter")
    let events = try desk.store.read { try $0.events(of: first) }
    #expect(events.map(\.index) == [1, 2, 4])
    #expect(events.map(\.sequence) == [0, 1, 2])
    #expect(
      events.map(\.event.fact) == [
        .messageReceived(SampleFacts.bare), .noteAdded(text: "note"), .ticketPrioritized(.high),
      ])
    #expect(events.last?.event.actor == "bot:sorter")
    #expect(events.last?.event.at == Timestamp(rawValue: 3_000))
    let stream = try desk.store.read { try $0.streamHead(of: first) }
    #expect(stream?.nextSequence == 3)
    #expect(stream?.lastHash == events.last?.hash)
    #expect(try desk.store.read { try $0.streamHead(of: TicketID(rawValue: 9)) } == nil)
  }

  @Test func `leaves link each event to the one before it in its ticket`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("one")], on: 1)
    try desk.record([.buyerWrites("two")], on: 2)
    try desk.record([.noteAdded(text: "three")], on: 1)
    let log = try desk.store.read { try $0.log(ticket: first, limit: 10) }
    let leaves = try log.map { try Leaf(bytes: $0.leaf) }
    #expect(leaves.map(\.previous) == [nil, log[0].hash])
    #expect(log.map(\.hash) == log.map { Hash.leaf($0.leaf) })
    #expect(leaves.map(\.log) == [TemporaryDesk.origin, TemporaryDesk.origin])
    #expect(log.map(\.type) == ["message.received", "note.added"])
    #expect(log.map(\.actor) == ["agent:mika", "agent:mika"])
  }

  @Test func `the log is read from where a caller left off`() throws {
    let desk = try TemporaryDesk()
    for number in 1...5 { try desk.record([.buyerWrites("x")], on: Int64(number)) }
    let all = try desk.store.read { try $0.log(limit: 100) }
    #expect(all.map(\.index) == [0, 1, 2, 3, 4, 5])
    #expect(try desk.store.read { try $0.log(after: 2, limit: 2) }.map(\.index) == [3, 4])
    #expect(try desk.store.read { try $0.log(after: 5, limit: 2) }.isEmpty)
    #expect(try desk.store.read { try $0.log(after: 3, ticket: first, limit: 2) }.isEmpty)
  }

  @Test func `no stored leaf holds what is personal`() throws {
    let desk = try TemporaryDesk()
    for (number, fact) in SampleFacts.all.enumerated() where !fact.repeatsKey {
      try desk.record([fact], on: Int64(number + 1))
    }
    for fact in SampleFacts.deskFacts.dropFirst() where fact.name != "mail.set-aside" {
      try desk.recordDesk(fact)
    }
    let leaves = try desk.store.read { try $0.log(limit: 1_000) }
    #expect(leaves.count > SampleFacts.all.count)
    for entry in leaves {
      #expect(!String(decoding: entry.leaf, as: UTF8.self).contains(SampleFacts.marker), "\(entry.type)")
      #expect(entry.leaf.count < 4_096)
    }
  }

  @Test func `files are read only when asked for`() throws {
    let desk = try TemporaryDesk()
    var message = SampleFacts.received
    message.opening = nil
    try desk.record([.messageReceived(message)])
    func received(_ includingFiles: Bool) throws -> MessageReceived? {
      let events = try desk.store.read { try $0.events(of: first, includingFiles: includingFiles) }
      guard case .messageReceived(let message)? = events.first?.event.fact else { return nil }
      return message
    }
    let whole = try #require(try received(true))
    #expect(Fact.messageReceived(whole) == Fact.messageReceived(message).withDigests)
    let light = try #require(try received(false))
    #expect(light.raw == nil && light.attachments.allSatisfy { $0.bytes == nil })
    #expect(light.attachments.map(\.digest) == whole.attachments.map(\.digest))
    let entry = EntryID(ticket: first, number: 0)
    #expect(
      try desk.store.read { try $0.attachmentBytes(of: entry, number: 0) } == message.attachments[0].bytes)
    #expect(try desk.store.read { try $0.attachmentBytes(of: entry, number: 1) } == [])
    #expect(try desk.store.read { try $0.attachmentBytes(of: entry, number: 2) } == nil)
  }

  @Test func `a transaction that fails leaves nothing`() throws {
    struct Stop: Error {}
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello", key: 1)])
    let before = try desk.store.dumpProjections()
    #expect(throws: Stop.self) {
      try desk.store.write { transaction in
        let stream = try transaction.streamHead(of: first)
        var frontier = try transaction.head().frontier
        try transaction.append(
          Event(at: Timestamp(rawValue: 3_000), actor: "agent:mika", .buyerWrites("gone", key: 2)), to: first,
          sequence: 1, previous: stream?.lastHash, index: 2, frontier: &frontier,
          origin: TemporaryDesk.origin,
          salts: { desk.salt() })
        #expect(try transaction.head().nextIndex == 3)
        throw Stop()
      }
    }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 2)
    #expect(try desk.store.dumpProjections() == before)
    #expect(try desk.store.verify().isSound)
  }

  @Test func `an event out of order is refused`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello")])
    let stream = try desk.store.read { try $0.streamHead(of: first) }
    for (sequence, index) in [(1, Int64(1)), (1, 3), (0, 2), (2, 2)] {
      #expect(throws: StoreError.self) {
        try desk.store.write { transaction in
          var frontier = try transaction.head().frontier
          try transaction.append(
            Event(at: Timestamp(rawValue: 3_000), actor: "agent:mika", .noteAdded(text: nil)), to: first,
            sequence: sequence, previous: sequence == 0 ? nil : stream?.lastHash, index: index,
            frontier: &frontier, origin: TemporaryDesk.origin, salts: { desk.salt() })
        }
      }
    }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 2)
  }

  @Test func `what fits no leaf is refused with a sentence`() throws {
    let desk = try TemporaryDesk()
    let amount = Money(minorUnits: .max, .eur)
    #expect {
      try desk.record([.ticketClosed(Resolution(.refund, "all", amount: amount))])
    } throws: { error in
      if case .unwritable = error as? StoreError { true } else { false }
    }
    #expect(throws: StoreError.self) { try desk.record([.noteAdded(text: "x")], on: 0) }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 1)
  }

  @Test func `a ticket is folded to any of its entries`() throws {
    let desk = try TemporaryDesk()
    let now = try desk.record([.buyerWrites("hello"), .ticketPrioritized(.high), .ticketPrioritized(.urgent)])
    #expect(try desk.store.read { try $0.ticket(first) } == now)
    #expect(try desk.store.read { try $0.ticket(first, through: 1) }?.priority == .high)
    #expect(try desk.store.read { try $0.ticket(first, through: 0) }?.entryCount == 1)
    #expect(try desk.store.read { try $0.ticket(TicketID(rawValue: 7)) } == nil)
    #expect(try desk.store.read { try $0.ticket(.desk) } == nil)
  }

  @Test func `the desk's own events read back`() throws {
    let desk = try TemporaryDesk()
    for fact in SampleFacts.deskFacts.dropFirst() { try desk.recordDesk(fact) }
    let events = try desk.store.read { try $0.deskEvents() }
    #expect(events.dropFirst().map(\.event.fact) == Array(SampleFacts.deskFacts.dropFirst()))
    #expect(events.map(\.sequence) == Array(0..<SampleFacts.deskFacts.count))
    guard case .desk(let stored)? = try desk.store.read({ try $0.event(at: 2) }) else {
      Issue.record("no event of the desk")
      return
    }
    #expect(stored.event.fact == SampleFacts.deskFacts[2])
    #expect(try desk.store.read { try $0.event(at: 70) } == nil)
  }

  @Test func `the same read works without blocking`() async throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello")])
    let head = try await desk.store.read { try $0.head() }
    #expect(head.nextIndex == 2)
  }
}

extension Fact {
  /// Whether the fact carries the key that another sample has already used.
  fileprivate var repeatsKey: Bool { name == "message.copied" || name == "notice.received" }
}
