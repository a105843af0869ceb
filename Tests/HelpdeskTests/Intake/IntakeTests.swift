import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct IntakeTests {
  @Test func `a phishing suspect is kept apart and joined to nothing`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    var bait = InboundMessage.mail("<2@bad.example>", answering: ["<1@relay.example>"])
    bait.kind = .phishingSuspect
    let reception = try await desk.receive(bait)
    #expect(reception.isQuarantined && reception.ticket != ticket && !reception.startsResponseClock)
    let kept = try #require(reception.ticket)
    #expect(try await desk.present(kept).status != .open)
    #expect(try await desk.ticket(ticket)?.linked.isEmpty == true)
    let quarantined = try await desk.inbox(.init(.quarantined)).rows.map(\.ticket)
    #expect(quarantined == [kept])
    #expect(try await desk.inbox(.all).rows.map(\.ticket) == [ticket, kept])
    #expect(try await desk.inbox().rows.map(\.ticket) == [ticket])
    // Nothing joins it either.
    let answer = InboundMessage.mail("<3@bad.example>", order: nil, answering: ["<2@bad.example>"])
    #expect(try await desk.takeIn(answer) != kept)
    #expect(try await desk.receive(bait).isDuplicate)
  }

  @Test(arguments: [InboundMessage.Kind.automaticReply, .ignored])
  func `a machine's mail is set aside and known again`(kind: InboundMessage.Kind) async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let entries = try await desk.entryCount(ticket)
    let mail = InboundMessage.mail("<2@post.example>", kind: kind)
    let first = try await desk.receive(mail)
    #expect(first.ticket == nil && first.entry == nil && !first.isDuplicate)
    let size = try await desk.trailHead().size
    #expect(try await desk.receive(mail).isDuplicate)
    #expect(try await desk.trailHead().size == size)
    #expect(try await desk.entryCount(ticket) == entries)
  }

  @Test func `the same mail through two mailboxes is one`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let first = try await desk.receive(.mail("<1@post.example>", order: nil))
    let again = try await desk.receive(
      .mail("<1@post.example>", order: nil, to: "marketplace@brightnest.example"))
    #expect(again.isDuplicate && again.entry == first.entry)
  }

  @Test func `mail without Message-ID is known by its content`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let noon = TemporaryDesk.start
    let first = try await desk.receive(.relay(nil, "The lid leaks.", sentAt: noon))
    #expect(try await desk.receive(.relay(nil, "The lid leaks.", sentAt: noon)).entry == first.entry)
    #expect(try await !desk.receive(.relay(nil, "The lid leaks!", sentAt: noon)).isDuplicate)
    #expect(try await !desk.receive(.relay(nil, "The lid leaks.", sentAt: noon + .seconds(-1))).isDuplicate)
    #expect(try await !desk.receive(.relay(nil, from: "tom", "The lid leaks.", sentAt: noon)).isDuplicate)
  }

  @Test func `a Message-ID is compared by its bytes`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    try await desk.receive(.relay("<caf\u{E9}@relay.example>"))
    #expect(try await !desk.receive(.relay("<cafe\u{301}@relay.example>")).isDuplicate)
  }

  @Test func `relay, notice and external mail of one Message-ID are three`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    #expect(try await !desk.receive(.relay("<1@relay.example>")).isDuplicate)
    #expect(try await !desk.receive(.mail("<1@relay.example>")).isDuplicate)
    #expect(try await !desk.receive(.notice(.refundIssued, "<1@relay.example>")).isDuplicate)
  }

  @Test(arguments: [Principal(id: "guest:tom", role: .viewer), .auditor("ida"), .automation("sorter")])
  func `who may not bring mail in is refused and leaves nothing`(principal: Principal) async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let size = try await desk.trailHead().size
    let rule = await refusedRule { try await desk.receive(.relay("<1@relay.example>"), by: principal) }
    #expect(rule == .permissionDenied)
    #expect(try await desk.trailHead().size == size)
  }

  @Test func `hostile texts are taken in whole`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let texts = [
      "", "\0\u{1}\u{7F}", String(repeating: "e\u{301}", count: 20_000), "\u{202E}rtl\u{2066}",
      String(repeating: "a", count: 200_000), "'; DROP TABLE trail; --", "\u{FEFF}\u{FFFD}\u{10FFFF}",
    ]
    for (number, text) in texts.enumerated() {
      let ticket = try await desk.takeIn(
        .relay("<\(number)@relay.example>", from: "b\(number)", order: nil, name: text, text))
      let entry = try #require(try await desk.ticket(ticket)?.entries.first)
      #expect(entry.text.map { Array($0.utf8) } == Array(text.utf8))
    }
    #expect(try await desk.verifyTrail().isOK)
  }
}
