import HelpdeskCore
import HelpdeskLanguage
import Testing

/// The stories of domain.md §7.2's list that run through the whole protocol.
@Suite struct MigrationStoryTests {
  @Test func `happy path, media`() {
    var story = Scenario.asked()
    story.justifies()
    let notice = story.when(.migrate(.notice()))
    notice.then("message.sent")
    guard case .messageSent(let sent) = notice.facts.first else { return }
    #expect(sent.text?.contains(World.support) ?? false)
    #expect(sent.macro?.isLocked ?? false)
    #expect(sent.recipient == World.alias)
    story.accept(story.ticket.entryCount - 1)
    #expect(story.ticket.pending.isEmpty, "the notice is an answer on the official channel")
    story.buyerMails()
    story.given(.reply("The lid is cracked; we will refund.", on: .email))
    story.given(.migrate(.end("The lid is cracked.")))
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
    let summary = story.given(.migrate(.summarize(World.refund)))
    story.when(.close(World.refund)).refused(.closeSummaryNotDelivered, owing: .delivery)
    story.accept(summary)
    story.when(.close(World.refund)).then("ticket.closed")
    #expect(story.ticket.status == .closed(.refund))
    #expect(story.ticket.currentMigration?.summary == summary)
  }

  @Test func `happy path, safety, by phone`() {
    var story = Scenario.asked("The blender smokes.")
    story.given(
      .migrate(
        .open(
          .safety(reference: "Recall 2026-017"), note: "A recall needs the serial number at once, by phone.",
          to: .phone)))
    story.accept(story.given(.migrate(.notice())))
    let call = Call(
      .inbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now,
      summary: "Serial number read out.")
    #expect(story.ticket.placement(of: call) == .joinsMigration)
    story.when(.call(call)).then("call.logged")
    let back = Call(
      .outbound, number: "0049 170 555 0111", startedAt: story.now, endedAt: story.now,
      summary: "Told to unplug.")
    story.when(.call(back)).then("call.logged")
    story.given(.migrate(.end("The unit is in the recalled batch.")))
    let replacement = Resolution(.replacement, "A replacement from a safe batch is on its way.")
    story.accept(story.given(.migrate(.summarize(replacement))))
    story.when(.close(replacement)).then("ticket.closed")
  }

  @Test func `abort before the exchange`() {
    var story = Scenario.asked()
    story.goes(to: .withdrawn)
    #expect(story.ticket.currentMigration?.state == .withdrawn)
    story.answered()
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test func `two pending messages are both answered by the notice, a third is not`() {
    var story = Scenario.asked()
    story.buyerWrites("And the motor hums.", after: .hours(1))
    story.justifies()
    let notice = story.given(.migrate(.notice()))
    let third = story.buyerWrites("Are you there?", after: .hours(1))
    story.accept(notice)
    #expect(story.ticket.pending.map(\.entry) == [third])
  }

  @Test func `a message that comes after the summary was queued keeps the ticket open`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let summary = story.given(.migrate(.summarize(World.refund)))
    story.buyerWrites("One more thing.")
    story.accept(summary)
    #expect(story.ticket.currentMigration?.state == .summarized)
    story.when(.close(World.refund)).refused(.closeUnansweredMessage, owing: .answer)
  }

  @Test func `a migration keeps the macro it began with`() {
    var story = Scenario.asked()
    story.justifies()
    let newer = Macro(
      id: World.noticeForMedia, version: 2, purpose: .noticeForMedia,
      slots: [Slot("address", .announcedAddress)],
      texts: [
        .english:
          "Newer wording: your file is too large, so send it to {address}. We will return to this thread."
      ])
    World.publish(newer, in: &story.desk)
    story.desk.apply(DeskEvent(at: story.now, actor: "admin:ada", .macroRetired(World.noticeForMedia)))
    let notice = story.when(.migrate(.notice()))
    notice.then("message.sent")
    guard case .messageSent(let sent) = notice.facts.first else { return }
    #expect(sent.macro?.reference.version == 1)
    #expect(sent.text?.hasPrefix("Your file is too large") ?? false)
  }

  @Test func `a new migration takes the newest macro`() {
    var story = Scenario.asked()
    let newer = Macro(
      id: World.noticeForMedia, version: 2, purpose: .noticeForMedia,
      slots: [Slot("address", .announcedAddress)],
      texts: [
        .english:
          "Newer wording: your file is too large, so send it to {address}. We will return to this thread."
      ])
    World.publish(newer, in: &story.desk)
    story.justifies()
    let notice = story.when(.migrate(.notice()))
    notice.then("message.sent")
    guard case .messageSent(let sent) = notice.facts.first else { return }
    #expect(sent.macro?.reference.version == 2)
  }

  @Test func `two buyers on one address: the second sender joins nothing`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    let placement = story.buyerMails(from: World.strangersMail)
    #expect(placement == .beside(Arrival.Opening(linked: story.ticket.id, isSecondSender: true)))
    #expect(story.ticket.openMigration?.counterpart == World.janasMail)
  }

  @Test func `an acceptance that was lost is made up for by the marketplace's copy`() {
    var story = Scenario.asked()
    let text = "We will send a new lid today."
    let entry = story.given(.reply(text, on: .buyerSellerMessaging))
    story.when(.receive(Arrival(.copy(of: text, sentAt: story.now))), by: .intake).then("delivery.confirmed")
    #expect(story.ticket.outbound[entry]?.delivery.state == .confirmed)
    #expect(story.ticket.pending.isEmpty)
  }
}
