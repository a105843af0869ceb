import HelpdeskCore
import Testing

/// Erasing a ticket's content (rules.md §5, §6).
@Suite struct ErasureTests {
  private static func commitments(_ count: Int) -> [ContentCommitment] {
    (0..<count).compactMap { number in
      ContentCommitment(
        bytes: (0..<ContentCommitment.byteCount).map { UInt8(truncatingIfNeeded: number >> ($0 % 2 * 8)) })
    }
  }

  private static func answered() -> Scenario {
    var story = Scenario.asked()
    story.answered()
    story.erasable = commitments(3)
    return story
  }

  @Test func `what is still there is named, with the reason`() {
    var story = Self.answered()
    let reaction = story.when(.erase(.request), by: .ada)
    reaction.then("content.erased")
    #expect(
      reaction.facts == [.contentErased(ContentErased(erases: Self.commitments(3), reason: .request))])
    #expect(story.ticket.isErased)
    #expect(story.ticket.status == .waiting)
  }

  @Test func `a thousand commitments fill an event`() {
    var story = Self.answered()
    story.erasable = Self.commitments(2_001)
    let facts = story.when(.erase(.retention), by: .ada).facts
    let named: [[ContentCommitment]] = facts.map { fact in
      if case .contentErased(let erased) = fact { erased.erases } else { [] }
    }
    #expect(named.map(\.count) == [1_000, 1_000, 1])
    #expect(named.flatMap(\.self) == Self.commitments(2_001))
  }

  @Test func `where nothing is left nothing is recorded`() {
    var story = Self.answered()
    story.erasable = []
    story.when(.erase(.retention), by: .ada).then()
    #expect(!story.ticket.isErased)
  }

  @Test func `a commitment has 32 bytes`() {
    #expect(ContentCommitment(bytes: Array(repeating: 1, count: 31)) == nil)
    #expect(ContentCommitment(bytes: Array(repeating: 1, count: 33)) == nil)
    #expect(ContentCommitment(bytes: []) == nil)
    #expect(ContentCommitment(bytes: Array(repeating: 1, count: 32))?.bytes.count == 32)
  }

  @Test func `a hold keeps the content`() {
    var story = Self.answered()
    story.hold()
    story.when(.erase(.request), by: .ada).refused(.eraseHold, owing: .holdRelease)
    story.release()
    story.when(.erase(.request), by: .ada).then("content.erased")
  }

  @Test func `a hold on another ticket keeps nothing here`() {
    var story = Self.answered()
    story.hold(TicketID(rawValue: 43))
    story.when(.erase(.request), by: .ada).then("content.erased")
  }

  @Test(arguments: [NoticeKind.aToZOpened, .chargeback])
  func `an open claim is a hold by itself`(kind: NoticeKind) {
    var story = Self.answered()
    story.given(.receive(Arrival(.notice(kind))), by: .intake)
    story.when(.erase(.request), by: .ada).refused(.eraseHold, owing: .claimClosing)
    story.given(.receive(Arrival(.notice(.aToZClosed))), by: .intake)
    story.when(.erase(.request), by: .ada).then("content.erased")
  }

  @Test func `a pending message is open work`() {
    var story = Self.answered()
    story.buyerWrites("And now?")
    story.when(.erase(.request), by: .ada).refused(.eraseOpenWork, owing: .answer)
  }

  @Test(arguments: [Migration.State.justified, .noticeSent, .external, .ended])
  func `an open migration is open work`(state: Migration.State) {
    var story = Scenario.asked()
    story.goes(to: state)
    story.answered()
    let owed = Set(story.when(.erase(.request), by: .ada).refusal?.obligations.map(\.code) ?? [])
    let expected: [Migration.State: Obligation.Code] = [
      .justified: .migrationNotice, .noticeSent: .externalExchange, .external: .migrationEnd,
      .ended: .officialSummary,
    ]
    #expect(expected[state].map(owed.contains) ?? false)
    story.when(.erase(.request), by: .ada).refused(.eraseOpenWork)
  }

  @Test func `a message in the outbox is open work`() {
    var story = Self.answered()
    let entry = story.given(.reply("One more thing: shake it first.", on: .buyerSellerMessaging))
    story.when(.erase(.request), by: .ada).refused(.eraseOpenWork, owing: .delivery)
    story.fail(entry)
    story.when(.erase(.request), by: .ada).then("content.erased")
  }

  @Test func `a hold is named before open work, and all of it is owed`() {
    var story = Scenario.asked()
    story.hold()
    story.when(.erase(.request), by: .ada).refused(.eraseHold, owing: .holdRelease, .answer)
  }

  @Test func `a full ticket can be erased`() {
    var story = Self.answered()
    story.limits.entries = 2
    story.when(.note("n")).refused(.limitExceeded)
    story.when(.erase(.retention), by: .ada).then("content.erased")
  }

  @Test func `a closed ticket stays closed`() {
    var story = Self.answered()
    story.closed()
    story.when(.erase(.retention), by: .ada).then("content.erased")
    #expect(story.ticket.status == .closed(.information))
  }

  @Test func `an erased thread takes no answer and no migration until it is whole again`() {
    var story = Self.answered()
    story.given(.erase(.request), by: .ada)
    story.forget()
    story.when(.reply("Are you well?", on: .buyerSellerMessaging))
      .refused(.replyNoOfficialThread, owing: .officialThread)
    story.when(.migrate(.video())).refused(.migrationNoOrder, owing: .officialThread)
    story.buyerWrites("Hello again.")
    story.when(.reply("We are looking into it.", on: .buyerSellerMessaging)).then("message.sent")
    story.when(.migrate(.video())).refused(.migrationNoOrder)
  }
}

/// Giving evidence out (rules.md §1, trail.md §6).
@Suite struct ExportTests {
  @Test func `an export counts the ticket's events, itself included`() {
    var story = Scenario.asked()
    story.answered()
    let entries = story.ticket.entryCount
    #expect(
      story.when(.export, by: .auditor("noa")).facts == [
        .ticketExported(count: entries + 1, isSimulated: true)
      ])
    #expect(
      story.when(.export).facts == [.ticketExported(count: entries + 2, isSimulated: true)])
  }

  @Test func `an export on a real desk says nothing of simulation`() {
    var story = Scenario.asked()
    story.desk.apply(
      DeskEvent(
        at: World.monday, actor: "admin:ada",
        .deskCreated(
          origin: "a.example", home: .amazonGermany, addresses: DeskAddresses(), isSimulated: false)))
    #expect(story.when(.export).facts == [.ticketExported(count: 2)])
  }

  @Test func `an export changes nothing that the ticket owes`() {
    var story = Scenario.asked()
    story.answered()
    story.closed()
    story.when(.export).then("ticket.exported")
    #expect(story.ticket.status == .closed(.information))
    #expect(!story.ticket.isErased)
  }

  @Test func `a ticket of more events than a bundle holds gives none out`() {
    var story = Scenario.asked()
    story.limits.entries = 1
    story.when(.export).refused(.limitExceeded)
  }
}
