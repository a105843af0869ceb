import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Claims recorded by hand do what notices do (R121, R122, rules.md §1, §5).
@Suite struct ClaimByHandTests {
  private static func claimed(
    _ kind: Claim.Kind? = .aToZ, deadline: Timestamp? = nil, _ state: Migration.State = .none
  ) -> Scenario {
    var story = Scenario.asked()
    story.goes(to: state)
    story.given(.claim(.open(kind, deadline: deadline)), by: .lena)
    return story
  }

  @Test func `everything external is frozen`() {
    var story = Self.claimed(.chargeback, .external)
    story.when(.reply("One more thing.", on: .email)).refused(.externalClaimOpen, owing: .answer)
    #expect(story.ticket.risks == [.chargeback])
    story = Self.claimed()
    story.when(.migrate(.video())).refused(.externalClaimOpen)
  }

  @Test func `an open migration has to come back before the ticket closes`() {
    var story = Self.claimed(.aToZ, .external)
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
    story.given(.migrate(.end("The claim decides.")))
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `nothing is erased while it is open`() {
    var story = Self.claimed()
    story.answered()
    story.when(.erase(.request), by: .ada).refused(.eraseHold, owing: .claimClosing)
    story.when(.claim(.close(.denied)), by: .lena).then("claim.closed")
    story.erasable = [ContentCommitment(bytes: [UInt8](repeating: 1, count: 32))].compactMap(\.self)
    story.when(.erase(.request), by: .ada).then("content.erased")
  }

  @Test func `the answer is due after 48 hours, or when somebody says`() {
    #expect(Self.claimed().ticket.claim?.due == World.monday + .hours(48))
    let stated = World.monday + .hours(60)
    var story = Self.claimed(deadline: stated)
    #expect(story.ticket.claim?.due == stated)
    story.when(.claim(.open(nil, deadline: World.monday + .hours(30))), by: .lena).then("claim.opened")
    #expect(story.ticket.claim?.due == World.monday + .hours(30))
    #expect(story.ticket.claim?.kind == .aToZ)
  }

  @Test(arguments: [NoticeKind.aToZOpened, .chargeback]) func `a notice starts the same clock`(
    kind: NoticeKind
  ) {
    var story = Scenario.asked()
    story.given(.receive(Arrival(.notice(kind))), by: .intake)
    #expect(story.ticket.claim?.due == World.monday + .hours(48))
    #expect(story.ticket.claim?.entry == 1)
  }

  @Test func `the passing of its time is recorded, each mark once`() {
    var story = Self.claimed()
    story.answered()
    for (hours, expected) in [
      (24, Fact.deadlineWarned(.claim(entry: 1), percent: 50)),
      (36, .deadlineWarned(.claim(entry: 1), percent: 75)),
      (44, .deadlineWarned(.claim(entry: 1), percent: 90)),
      (49, .deadlineBreached(.claim(entry: 1))),
    ] as [(Int64, Fact)] {
      story.now = World.monday + .hours(hours)
      #expect(story.when(.sweep, by: .timer).facts == [expected])
      #expect(story.when(.sweep, by: .timer).facts.isEmpty)
    }
    #expect(story.ticket.nextAlarm == nil)
  }

  @Test func `a closed claim thaws, and its clock stands still`() {
    var story = Self.claimed(.aToZ, .external)
    story.when(.claim(.close(.withdrawn)), by: .lena).then("claim.closed")
    #expect(!story.ticket.isClaimOpen)
    story.when(.reply("One more thing.", on: .email)).then("message.sent")
  }

  @Test func `what is known already is recorded once`() {
    var story = Self.claimed()
    story.when(.claim(.open(.aToZ, deadline: nil)), by: .lena).then()
    story.given(.claim(.close(nil)), by: .lena)
    story.when(.claim(.close(nil)), by: .lena).then()
  }

  @Test func `a notice closes what a hand opened, and the other way round`() {
    var story = Self.claimed()
    story.given(.receive(Arrival(.notice(.aToZClosed))), by: .intake)
    #expect(!story.ticket.isClaimOpen)
    story.given(.receive(Arrival(.notice(.chargeback))), by: .intake)
    story.when(.claim(.close(.granted)), by: .lena).then("claim.closed")
    #expect(!story.ticket.isClaimOpen)
  }
}
