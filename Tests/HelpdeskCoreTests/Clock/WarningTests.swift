import HelpdeskCore
import Testing

/// `sweep` warns at half, three quarters and nine tenths, and records the breach, each once (domain.md §7.1).
@Suite struct WarningTests {
  private func swept(_ story: inout Scenario) -> [Fact] { story.when(.sweep, by: .timer).facts }

  @Test func `each mark is recorded once, at its moment`() {
    var story = Scenario.asked()
    let deadline = Deadline.response(entry: 0)
    let hour = Int64(3_600_000)
    for (milliseconds, fact) in [
      (12 * hour, Fact.deadlineWarned(deadline, percent: 50)),
      (18 * hour, .deadlineWarned(deadline, percent: 75)),
      (21 * hour + hour * 6 / 10, .deadlineWarned(deadline, percent: 90)),
      (24 * hour + 1, .deadlineBreached(deadline)),
    ] {
      #expect(story.ticket.nextAlarm == World.monday.advanced(byMilliseconds: milliseconds))
      story.now = World.monday.advanced(byMilliseconds: milliseconds - 1)
      #expect(swept(&story).isEmpty)
      story.now = World.monday.advanced(byMilliseconds: milliseconds)
      #expect(swept(&story) == [fact])
      #expect(swept(&story).isEmpty)
    }
    #expect(story.ticket.nextAlarm == nil)
  }

  @Test func `a sweep that comes late records the last mark alone`() {
    var story = Scenario.asked()
    story.wait(.hours(40))
    #expect(swept(&story) == [.deadlineBreached(.response(entry: 0))])
    #expect(swept(&story).isEmpty)
  }

  @Test func `each message has its own warnings`() {
    var story = Scenario.asked()
    let second = story.buyerWrites("Hello?", after: .hours(6))
    story.wait(.hours(12))
    #expect(
      swept(&story) == [
        .deadlineWarned(.response(entry: 0), percent: 75),
        .deadlineWarned(.response(entry: second), percent: 50),
      ])
  }

  @Test func `nothing is warned of once it is settled, closed or quarantined`() {
    var story = Scenario.asked()
    story.answered()
    #expect(story.ticket.nextAlarm == nil)
    story.wait(.hours(30))
    #expect(swept(&story).isEmpty)
  }

  @Test func `a migration is warned of from the notice, and anew after each external entry`() {
    var story = Scenario.asked()
    let opened = story.justifies()
    story.accept(story.given(.migrate(.notice())))
    let deadline = Deadline.migration(entry: opened)
    story.wait(.hours(12))
    #expect(swept(&story) == [.deadlineWarned(deadline, percent: 50)])
    story.buyerMails()
    #expect(swept(&story).isEmpty)
    story.wait(.hours(12))
    #expect(swept(&story) == [.deadlineWarned(deadline, percent: 50)])
    story.wait(.hours(12) + .milliseconds(1))
    #expect(swept(&story) == [.deadlineBreached(deadline)])
    #expect(story.ticket.openMigration?.isBreached ?? false)
  }

  @Test func `alerts are raised for messages and deadlines alone`() {
    var story = Scenario.asked()
    #expect(story.events[0].fact.needsAttention)
    story.wait(.hours(13))
    #expect(swept(&story).map(\.needsAttention) == [true])
    story.answered()
    story.given(.receive(Arrival(.notice(.refundIssued))), by: .intake)
    #expect(story.events.suffix(3).allSatisfy { !$0.fact.needsAttention })
  }
}
