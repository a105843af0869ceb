import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct RebuildTests {
  /// Steps a ticket at random through everything that moves a projection.
  private func play(_ desk: TemporaryDesk, seed: UInt64, steps: Int) throws {
    var random = SeededGenerator(seed: seed)
    var entries: [Int64: Int] = [:]
    var key: UInt8 = 0
    for step in 0..<steps {
      let ticket = Int64.random(in: 1...12, using: &random)
      let entry = Int.random(in: 0...max(0, entries[ticket] ?? 0), using: &random)
      let start = Int64(step + 1) * 600_000
      let facts: [Fact]
      switch Int.random(in: 0..<14, using: &random) {
      case 0, 1:
        key &+= 1
        facts = [
          .buyerWrites(
            "words \(step)", on: Bool.random(using: &random) ? .buyerSellerMessaging : .email, start: start,
            alias: "a\(ticket)@marketplace.amazon.de", order: "305-\(ticket % 4)", subject: "s\(step)",
            messageID: "<\(step)@mail.example>", key: key)
        ]
      case 2, 3: facts = [.agentAnswers("answer \(step)")]
      case 4, 5: facts = [.deliveryAccepted(entry: entry, transport: "spool")]
      case 6: facts = [.deliveryFailed(entry: entry, .bounced, transport: "spool")]
      case 7: facts = [.deliveryDeferred(entry: entry, transport: "spool")]
      case 8: facts = [.ticketClosed(Resolution(.information, "done"))]
      case 9: facts = [.ticketReopened(reason: "again"), .ticketAssigned("agent:mika")]
      case 10: facts = [.ticketTagged(added: ["t\(step % 5)", "x"], removed: ["t\(step % 3)"])]
      case 11:
        facts = [
          .migrationOpened(
            MigrationOpened(
              reason: .safety(reference: "r"), note: "n\(step)", channel: .email, address: "a", macros: [:],
              category: nil))
        ]
      case 12: facts = [.migrationWithdrawn(reason: "r"), .ticketPrioritized(.high)]
      default: facts = [.responseWaived(entries: [entry], reason: "r", isQuestionable: false)]
      }
      try desk.record(facts, on: ticket, at: Timestamp(rawValue: start))
      entries[ticket, default: 0] += facts.count
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a rebuild makes the same projections that following made`(seed: UInt64) throws {
    let desk = try TemporaryDesk()
    try desk.recordDesk(.mailSetAside(kind: "ignored", key: [UInt8](repeating: 255, count: 32)))
    try play(desk, seed: seed, steps: 150)
    try desk.catchUp()
    let followed = try desk.store.dumpProjections()
    #expect(followed.count > 100)
    let rebuild = try desk.store.rebuild()
    #expect(rebuild.tickets == 12)
    #expect(Int64(rebuild.events) == (try desk.store.read { try $0.head() }.nextIndex))
    #expect(try desk.store.dumpProjections() == followed)
    #expect(try desk.store.verify().isSound)
  }

  @Test func `a dump shows every projection`() throws {
    let desk = try TemporaryDesk()
    try play(desk, seed: 4, steps: 150)
    try desk.catchUp()
    let tables = Set(
      try desk.store.dumpProjections().compactMap { $0.split(separator: ":").first.map(String.init) })
    #expect(
      tables.isSuperset(of: [
        "ticket", "ticket_tag", "counter", "mail_key", "thread_key", "outbox", "search_docsize",
        "search_progress",
      ]))
  }

  @Test func `a rebuild after erasure keeps what proves and loses what names`() throws {
    let desk = try TemporaryDesk()
    try desk.record(
      [
        .buyerWrites(
          "quitte", alias: "quitte@marketplace.amazon.de", order: "quitte-1", subject: "quitte", key: 1)
      ])
    try desk.deleteContent()
    _ = try desk.store.rebuild()
    let dump = try desk.store.dumpProjections()
    #expect(!dump.contains { $0.contains("quitte") })
    #expect(dump.contains { $0.hasPrefix("mail_key") })
    #expect(!dump.contains { $0.hasPrefix("thread_key") })
    let row = try desk.store.read { try $0.inbox(InboxQuery(), now: Timestamp(rawValue: 3_000)) }.rows.first
    #expect(row?.responseDue == Timestamp(rawValue: 2_000) + .hours(24))
    #expect(try desk.store.read { try $0.search("quitte", limit: 5) }.isEmpty)
  }
}
