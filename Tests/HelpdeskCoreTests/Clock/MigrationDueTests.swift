import HelpdeskCore
import Testing

/// When a migration should have returned (rules.md §3).
@Suite struct MigrationDueTests {
  @Test func `24 hours after the notice's acceptance`() {
    var story = Scenario.asked()
    story.justifies()
    #expect(story.ticket.openMigration?.due == nil)
    let notice = story.given(.migrate(.notice()))
    story.accept(notice, after: .hours(2))
    #expect(story.ticket.openMigration?.due == World.monday + .hours(26))
  }

  @Test func `or after the last external entry`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    story.wait(.hours(5))
    story.buyerMails()
    #expect(story.ticket.openMigration?.due == World.monday + .hours(29))
    story.given(.reply("Thank you, we look at it.", on: .email), after: .hours(1))
    #expect(story.ticket.openMigration?.due == World.monday + .hours(30))
  }

  @Test func `a progress reply moves it by 24 hours, at most twice`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    for hours in [48, 72, 72] as [Int64] {
      story.answered("We are still looking at the video.")
      #expect(story.ticket.openMigration?.due == World.monday + .hours(hours))
    }
  }

  @Test func `a progress reply that failed moved nothing`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.fail(story.answered("We are still looking at the video."))
    #expect(story.ticket.openMigration?.due == World.monday + .hours(24))
  }

  @Test func `a program's reply, an external one or one before the notice is no progress`() {
    var story = Scenario.asked()
    story.justifies()
    let before = story.given(.reply("We are preparing it.", on: .buyerSellerMessaging))
    story.accept(story.given(.migrate(.notice())))
    story.accept(before)
    story.accept(story.given(.reply("Still on it.", on: .buyerSellerMessaging), by: .sorter))
    story.buyerMails()
    story.accept(story.given(.reply("Thank you.", on: .email)))
    #expect(story.ticket.openMigration?.due == World.monday + .hours(24))
  }

  @Test func `exactly at the due time it is not overdue; after it, the next entry marks it`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.wait(.hours(24))
    #expect(story.ticket.openMigration?.isOverdue(at: story.now) == false)
    story.given(.note("On it."))
    #expect(story.ticket.openMigration?.isBreached == false)
    story.given(.note("Still on it."), after: .milliseconds(1))
    #expect(story.ticket.openMigration?.isBreached ?? false)
    story.answered("We are still looking at the video.")
    #expect(story.ticket.openMigration?.isBreached ?? false, "once late, always late")
  }

  @Test func `an ended migration is still due`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    #expect(story.ticket.openMigration?.due == World.monday + .hours(24))
    story.accept(story.given(.migrate(.summarize(World.refund))))
    #expect(story.ticket.currentMigration?.due == nil)
  }

  @Test func `a buyer who never comes is written to, and the migration withdrawn`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    story.wait(.hours(25))
    story.given(.sweep, by: .timer)
    #expect(story.ticket.openMigration?.isBreached ?? false)
    story.accept(story.given(.migrate(.withdraw(reason: "No video came."))))
    #expect(story.ticket.currentMigration?.state == .withdrawn)
  }
}
