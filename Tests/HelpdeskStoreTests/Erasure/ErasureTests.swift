import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct ErasureTests {
  private let first = TicketID(rawValue: 1)

  private func desk() throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record(
      [
        .buyerWrites(
          "quitte", alias: "quitte@marketplace.amazon.de", order: "quitte-1", name: "Quitte",
          subject: "quitte",
          messageID: "<quitte@mail.example>", key: 1), .ticketTagged(added: ["quitte"], removed: []),
      ], on: 1)
    try desk.record([.buyerWrites("kettle", order: "quitte-1", key: 2)], on: 2)
    try desk.catchUp()
    return desk
  }

  private func erased(_ commitments: some Sequence<Commitment>) -> Fact {
    .contentErased(
      ContentErased(
        erases: commitments.compactMap { ContentCommitment(bytes: $0.hash.bytes) }, reason: .retention))
  }

  @Test func `what can be erased is what the leaves commit to, until it is erased`() throws {
    let desk = try desk()
    let committed = try desk.store.read { try $0.log(ticket: first, limit: 1_000) }
      .flatMap { try Leaf(bytes: $0.leaf).content.map(\.commitment) }
    let erasable = try desk.store.read { try $0.erasable(of: first) }
    #expect(Set(erasable) == Set(committed) && erasable.count == committed.count && erasable.count > 4)
    try desk.erase([1])
    #expect(try desk.store.read { try $0.erasable(of: first) }.isEmpty)
    #expect(try desk.store.read { try !$0.erasable(of: TicketID(rawValue: 2)).isEmpty })
    #expect(try desk.store.read { try $0.erasable(of: .desk) }.isEmpty)
    #expect(try desk.store.read { try $0.isErased(first) })
  }

  @Test func `erasing takes content, lists, index and thread keys, and leaves the rest`() throws {
    let desk = try desk()
    try desk.erase([1])
    let dump = try desk.store.dumpProjections()
    #expect(!dump.contains { $0.contains("quitte") && $0.hasPrefix("ticket: 1,") })
    #expect(!dump.contains { $0.hasPrefix("ticket_tag") })
    #expect(dump.filter { $0.hasPrefix("mail_key") }.count == 2)
    #expect(dump.filter { $0.hasPrefix("thread_key") }.count == 1)
    #expect(try desk.store.read { try $0.search("quitte", limit: 9) }.map(\.entry.ticket.rawValue) == [2])
    #expect(try desk.store.read { try $0.search("kettle", limit: 9) }.count == 1)
    #expect(
      try desk.store.read { try $0.tickets(forThreadKey: .order("quitte-1")) }.map(\.ticket.rawValue) == [2])
    #expect(try desk.store.read { try $0.place(ofMailKey: [UInt8](repeating: 1, count: 32)) } != nil)
    #expect(try desk.store.read { try $0.event(at: 1) } != nil)
    #expect(try desk.store.verify(includingProjections: true).problems == [])
    try desk.store.finishErasing()
    #expect(try desk.store.verify(includingProjections: true).problems == [])
  }

  @Test func `a rebuild makes the same of an erased ticket`() throws {
    let desk = try desk()
    try desk.erase([1])
    // What is said after an erasure makes the ticket known again.
    try desk.record([.buyerWrites("again", order: "305-9", messageID: "<again@mail.example>", key: 3)], on: 1)
    try desk.catchUp()
    let dump = try desk.store.dumpProjections()
    #expect(dump.contains { $0.hasPrefix("thread_key") })
    _ = try desk.store.rebuild()
    #expect(try desk.store.dumpProjections() == dump)
  }

  @Test func `only what is named goes, and the index keeps the words of the rest`() throws {
    let desk = try desk()
    let leaf = try Leaf(bytes: try #require(try desk.store.read { try $0.leaf(at: 1) }).leaf)
    let text = try #require(leaf.content.first { $0.name == "text" })
    try desk.record([erased([text.commitment])], on: 1)
    #expect(try desk.store.read { try $0.openings(at: 1) }.contains { $0.name == "text" } == false)
    #expect(try desk.store.read { try $0.openings(at: 1) }.count == leaf.content.count - 1)
    #expect(try desk.store.read { try $0.search("quitte", limit: 9) }.count == 3)
    #expect(try desk.store.verify(includingProjections: true).problems == [])
  }

  @Test func `words that the index has not reached are never indexed`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("quitte")])
    try desk.erase([1])
    try desk.catchUp()
    #expect(try desk.store.read { try $0.search("quitte", limit: 9) }.isEmpty)
    #expect(try desk.store.verify(includingProjections: true).problems == [])
  }

  @Test func `the reasons of a hold go with the ticket that was held`() throws {
    let desk = try desk()
    try desk.recordDesk(.holdPlaced(first, reason: "quitte sued"), at: Timestamp(rawValue: 2_000))
    try desk.recordDesk(.holdPlaced(TicketID(rawValue: 2), reason: "kettle"), at: Timestamp(rawValue: 2_000))
    try desk.recordDesk(.holdReleased(first, reason: "quitte settled"), at: Timestamp(rawValue: 2_000))
    try desk.erase([1])
    let reasons = try desk.store.read { try $0.deskEvents() }.compactMap { event -> String? in
      switch event.event.fact {
      case .holdPlaced(_, let reason), .holdReleased(_, let reason): reason ?? "erased"
      default: nil
      }
    }
    #expect(reasons == ["erased", "kettle", "erased"])
    #expect(try desk.store.verify(includingProjections: true).problems == [])
  }

  @Test func `a ticket of more than a thousand pieces is erased in several events`() throws {
    let desk = try TemporaryDesk()
    try desk.record(Array(repeating: .noteAdded(text: "quitte"), count: 2_100))
    try desk.erase([1])
    let types = try desk.store.read { try $0.log(ticket: first, limit: 10_000) }.map(\.type)
    #expect(types.filter { $0 == "content.erased" }.count == 3)
    #expect(try desk.store.read { try $0.isErased(first) })
    #expect(try desk.store.verify().isSound)
  }

  @Test func `content that is gone without a word, or there in spite of one, is found`() throws {
    let desk = try desk()
    let commitments = try desk.store.read { try $0.erasable(of: TicketID(rawValue: 2)) }
    // A ticket cannot speak for another one.
    try desk.record([erased(commitments)], on: 1)
    let problems = try desk.store.verify().problems
    #expect(Set(problems.map(\.problem)) == ["the entry erases content that is there, or that never was"])
    try desk.tamper("DELETE FROM content WHERE id / 4096 = 3")
    let gone = try desk.store.verify().problems
    #expect(gone.filter { $0.index == 3 && $0.problem.contains("no event says") }.count == commitments.count)
    #expect(gone.first?.index == 3)
  }
}
