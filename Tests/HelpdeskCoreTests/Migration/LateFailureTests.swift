import HelpdeskCore
import Testing

/// News that comes late: a closed ticket never owes something (rules.md §2, §3).
@Suite struct LateFailureTests {
  @Test func `a late failure of the notice takes the step back`() {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    story.fail(notice, after: .hours(1))
    #expect(story.ticket.openMigration?.state == .justified)
    #expect(story.ticket.pending.count == 1)
    #expect(story.ticket.openMigration?.due == nil)
    story.accept(story.given(.migrate(.notice())))
    #expect(story.ticket.openMigration?.state == .noticeSent)
  }

  @Test func `a late failure of the notice recalls a queued withdrawal`() {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    let withdrawal = story.given(.migrate(.withdraw(reason: "No need.")))
    story.when(.receipt(Receipt(entry: notice, .failed(.bounced))), by: .outbox)
      .then("delivery.failed", "delivery.recalled")
    #expect(story.ticket.outbound[withdrawal]?.delivery.state == .dead)
    story.when(.migrate(.withdraw(reason: "No need."))).then("migration.withdrawn")
  }

  @Test(arguments: [Migration.State.external, .ended])
  func `a late failure of the notice marks what has begun`(state: Migration.State) {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    story.buyerMails()
    if state == .ended { story.given(.migrate(.end("Seen."))) }
    story.fail(notice)
    #expect(story.ticket.openMigration?.state == state)
    #expect(story.ticket.openMigration?.isBreached ?? false)
  }

  @Test func `a late failure of the summary reopens`() {
    var story = Scenario.asked()
    let summary = story.goes(to: .summarized)
    story.closed(World.refund)
    story.fail(summary, .blocked, after: .hours(5))
    #expect(story.ticket.status == .open)
    #expect(story.ticket.openMigration?.state == .ended)
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
  }

  @Test func `a late failure of the withdrawal reopens`() {
    var story = Scenario.asked()
    let withdrawal = story.goes(to: .withdrawn)
    story.answered()
    story.closed()
    story.fail(withdrawal, .optedOut)
    #expect(story.ticket.status == .open)
    #expect(story.ticket.openMigration?.state == .noticeSent)
  }

  @Test func `a buyer who never got the notice is owed no withdrawal`() {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    let withdrawal = story.given(.migrate(.withdraw(reason: "No need.")))
    story.accept(withdrawal)
    story.answered()
    story.closed()
    story.fail(notice)
    story.fail(withdrawal)
    #expect(story.ticket.currentMigration?.state == .withdrawn)
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test func `a notice taken back that left all the same reopens`() {
    var story = Scenario.asked()
    story.justifies()
    let notice = story.given(.migrate(.notice()))
    story.given(.migrate(.withdraw(reason: "A smaller file came.")))
    story.answered()
    story.closed()
    story.accept(notice)
    #expect(story.ticket.status == .open)
    #expect(story.ticket.openMigration?.state == .noticeSent)
  }

  @Test func `a notice given up that left all the same makes its repetition needless`() {
    var story = Scenario.asked()
    story.justifies()
    let first = story.given(.migrate(.notice()))
    story.fail(first, .dead)
    let second = story.given(.migrate(.notice()))
    story.when(.receipt(Receipt(entry: first, .accepted)), by: .outbox).then(
      "delivery.accepted", "delivery.recalled")
    #expect(story.ticket.openMigration?.state == .noticeSent)
    #expect(story.ticket.openMigration?.notice == first)
    #expect(story.ticket.outbound[second]?.delivery.state == .dead)
  }

  @Test(arguments: [Migration.State.summarized, .withdrawn])
  func `a later migration that is open stays, and bears the mark`(first: Migration.State) {
    var story = Scenario.asked()
    let last = story.goes(to: first)
    story.justifies(MigrationStepTests.secondNote)
    story.fail(last)
    #expect(story.ticket.migrations.map(\.state) == [first, .justified])
    #expect(story.ticket.migrations[1].isBreached)
  }

  @Test func `the later migration's summary speaks for both`() {
    var story = Scenario.asked()
    let summary = story.goes(to: .summarized)
    story.justifies(MigrationStepTests.secondNote)
    story.fail(summary)
    story.accept(story.given(.migrate(.notice())))
    story.buyerMails()
    story.given(.migrate(.end("Seen again.")))
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `a later migration that is given up speaks for none`() {
    var story = Scenario.asked()
    let summary = story.goes(to: .summarized)
    story.justifies(MigrationStepTests.secondNote)
    story.fail(summary)
    story.given(.migrate(.withdraw(reason: "Not needed.")))
    #expect(story.ticket.migrations.map(\.state) == [.ended, .withdrawn])
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
  }

  @Test func `a summary given up that left all the same is the summary`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let summary = story.given(.migrate(.summarize(World.refund)))
    story.fail(summary, .dead)
    story.given(.receipt(Receipt(entry: summary, .confirmed)), by: .outbox)
    #expect(story.ticket.currentMigration?.state == .summarized)
    story.when(.receipt(Receipt(entry: summary, .failed(.dead))), by: .outbox).then()
  }

  @Test func `a step that two messages told stands while one of them does`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    let first = story.given(.migrate(.withdraw(reason: "No need.")))
    story.fail(first, .dead)
    let second = story.given(.migrate(.withdraw(reason: "No need.")))
    story.accept(second)
    story.given(.receipt(Receipt(entry: first, .confirmed)), by: .outbox)
    story.fail(second)
    #expect(story.ticket.currentMigration?.state == .withdrawn)
    #expect(story.ticket.currentMigration?.withdrawal == first)
  }

  @Test func `news of what no longer stands changes nothing`() {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    story.fail(notice)
    story.when(.receipt(Receipt(entry: notice, .failed(.blocked))), by: .outbox).then()
    story.when(.receipt(Receipt(entry: 99, .accepted)), by: .outbox).then()
    #expect(story.ticket.openMigration?.state == .justified)
  }

  @Test func `a late failure after the migration was summed up leaves it so`() {
    var story = Scenario.asked()
    let notice = story.goes(to: .noticeSent)
    story.buyerMails()
    story.given(.migrate(.end("Seen.")))
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.closed(World.refund)
    story.fail(notice)
    #expect(story.ticket.currentMigration?.state == .summarized)
    #expect(story.ticket.pending.isEmpty, "the summary answers what the notice had answered")
  }
}
