import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct StoredTreeTests {
  /// RFC 6962 §2.1, word by word.
  private func root(_ leaves: ArraySlice<Hash>) -> Hash {
    guard leaves.count > 1 else { return leaves.first ?? .emptyRoot }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return Hash.node(root(leaves.prefix(split)), root(leaves.dropFirst(split)))
  }

  private func desk(events: Int) throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record(Array(repeating: .ticketPrioritized(.high), count: events - 1))
    return desk
  }

  @Test func `the stored nodes lead to the root of every size`() throws {
    let desk = try desk(events: 70)
    try desk.store.read { (snapshot) throws in
      let leaves = try snapshot.leafHashes(from: 0, count: 100)
      #expect(leaves.count == 70)
      let tree = try snapshot.tree()
      #expect(tree.size == 70)
      for size in 0...70 {
        #expect(try tree.root(at: Int64(size)) == root(leaves.prefix(size)), "\(size)")
      }
    }
  }

  @Test func `any event is proved, and any size grows into any other`() throws {
    let desk = try desk(events: 37)
    try desk.store.read { (snapshot) throws in
      let tree = try snapshot.tree()
      let leaves = try snapshot.leafHashes(from: 0, count: 37)
      for index in 0..<37 {
        try tree.inclusionProof(of: Int64(index), at: 37)
          .verify(leafHash: leaves[index], root: root(leaves[...]))
      }
      for size in 1...37 {
        try tree.consistencyProof(from: Int64(size), to: 37)
          .verify(oldRoot: root(leaves.prefix(size)), newRoot: root(leaves[...]))
      }
    }
  }

  @Test func `the head holds the tree's right edge, however the log was written`() throws {
    let desk = try TemporaryDesk()
    for size in 1...20 {
      let head = try desk.store.read { try $0.head() }
      #expect(head.frontier.size == Int64(size) && head.nextIndex == Int64(size))
      #expect(head.frontier.root == (try desk.checkpoint().root))
      if size % 3 == 0 {
        try desk.recordDesk(.macroRetired("replacement"))
      } else {
        try desk.record([.buyerWrites("x")])
      }
    }
  }

  @Test func `a leaf at another place than the tree's end is refused`() throws {
    let desk = try desk(events: 4)
    #expect(throws: StoreError.self) {
      try desk.store.write { transaction in
        var frontier = TreeFrontier()
        let stream = try transaction.streamHead(of: TicketID(rawValue: 1))
        try transaction.append(
          Event(at: Timestamp(rawValue: 3_000), actor: "agent:mika", .ticketPrioritized(.low)),
          to: TicketID(rawValue: 1), sequence: 3, previous: stream?.lastHash, index: 4, frontier: &frontier,
          origin: TemporaryDesk.origin, salts: { desk.salt() })
      }
    }
    #expect(try desk.store.read { try $0.head() }.nextIndex == 4)
    #expect(try desk.store.verify().isSound)
  }

  @Test func `a tree that lacks a node says that the file is damaged`() throws {
    let desk = try desk(events: 4)
    try desk.tamper("DELETE FROM node")
    #expect(throws: StoreError.corrupt(code: 0)) { try desk.store.read { try $0.head() } }
    #expect(throws: StoreError.corrupt(code: 0)) { try desk.store.read { try $0.tree().root(at: 4) } }
    #expect(try desk.store.verify().problems.count == 3)
  }

  @Test func `leaves and hashes are read in stretches, and no longer ones than allowed`() throws {
    let desk = try desk(events: 9)
    try desk.store.read { (snapshot) throws in
      let bytes = try snapshot.leafBytes(from: 2, count: 4)
      #expect(bytes.map { Hash.leaf($0) } == (try snapshot.leafHashes(from: 2, count: 4)))
      #expect(bytes.count == 4)
      #expect(try snapshot.leafBytes(from: 7, count: .max).count == 2)
      #expect(try snapshot.leafBytes(from: 9, count: 3).isEmpty)
      #expect(try snapshot.leafBytes(from: 3, count: -1).isEmpty)
      #expect(try snapshot.leaf(at: 4)?.leaf == snapshot.leafBytes(from: 4, count: 1).first)
      #expect(try snapshot.leaf(at: 9) == nil)
      #expect(try snapshot.log(ticket: TicketID(rawValue: 1), limit: 1_000).map(\.sequence) == Array(0..<8))
      #expect(try snapshot.log(ticket: .desk, limit: 1_000).map(\.type) == ["desk.created"])
    }
    try desk.record(Array(repeating: .ticketPrioritized(.high), count: ReadSnapshot.leafLimit))
    #expect(
      try desk.store.read { try $0.leafHashes(from: 0, count: .max) }.count == ReadSnapshot.leafLimit)
  }

  @Test func `an opening fits the commitment of its leaf`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("The lid", subject: "Kettle"), .ticketPrioritized(.high)])
    try desk.store.read { (snapshot) throws in
      let openings = try snapshot.openings(at: 1)
      let leaf = try Leaf(bytes: try #require(try snapshot.leaf(at: 1)).leaf)
      #expect(Set(openings.map(\.name)) == Set(leaf.content.map(\.name)) && openings.count >= 2)
      for opening in openings {
        let commitment = try Commitment(salt: opening.salt, name: opening.name, bytes: opening.bytes)
        #expect(leaf.content.contains { $0.name == opening.name && $0.commitment == commitment })
      }
      #expect(try snapshot.openings(at: 2).isEmpty)
      #expect(try snapshot.openings(at: 99).isEmpty)
      #expect(try snapshot.openings(at: -1).isEmpty)
    }
    try desk.deleteContent()
    #expect(try desk.store.read { try $0.openings(at: 1) }.isEmpty)
  }
}
