import HelpdeskCore
import Testing

/// The duty to return: what counts as the summary, and what does not (domain.md §7.2, rules.md §3, §4).
@Suite struct SummaryTests {
  @Test func `a mail, a note or a call is no summary`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.given(.reply("The full amount is refunded.", on: .email))
    story.given(.note("Refunded 89.90 EUR, told by mail."))
    #expect(story.ticket.openMigration?.state == .external)
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .migrationEnd, .officialSummary)
  }

  @Test func `a reply in free words is no summary`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    story.answered("We refunded the full amount today.")
    #expect(story.ticket.openMigration?.state == .ended)
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
  }

  @Test func `a summary before the end is out of order`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.when(.migrate(.summarize(World.refund))).refused(.migrationOrderOfSteps, owing: .migrationEnd)
  }

  @Test(arguments: [true, false])
  func `something external after the end takes the queued summary back`(isInbound: Bool) {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let summary = story.given(.migrate(.summarize(World.refund)))
    if isInbound { story.buyerMails() } else { story.given(.reply("One more question.", on: .email)) }
    #expect(story.ticket.openMigration?.state == .external)
    #expect(story.ticket.outbound[summary]?.delivery.state == .dead)
    #expect(story.ticket.openMigration?.awaiting == nil)
    story.given(.receipt(Receipt(entry: summary, .accepted, transport: "spool")), by: .outbox)
    #expect(story.ticket.openMigration?.state == .external, "it left too early to sum up")
  }

  @Test func `an inbound call takes the queued summary back too`() {
    var story = Scenario.asked()
    story.justifies(to: .phone)
    story.accept(story.given(.migrate(.notice())))
    let call = Call(
      .inbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Rang.")
    story.given(.call(call))
    story.given(.migrate(.end("All said on the phone.")))
    let summary = story.given(.migrate(.summarize(World.refund)))
    story.when(.call(call)).then("call.logged", "delivery.recalled")
    #expect(story.ticket.outbound[summary]?.delivery.state == .dead)
    #expect(story.ticket.openMigration?.state == .external)
  }

  @Test func `an external entry takes a queued withdrawal back`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    let withdrawal = story.given(.migrate(.withdraw(reason: "No answer.")))
    story.buyerMails()
    #expect(story.ticket.openMigration?.state == .external)
    #expect(story.ticket.outbound[withdrawal]?.delivery.state == .dead)
  }

  @Test(arguments: [
    Resolution(.refund, ".", amount: Money(minorUnits: 100, .eur)), Resolution(.refund, World.words),
    Resolution(.refund, World.words, amount: Money(minorUnits: 0, .eur)),
    Resolution(.refund, World.words, amount: Money(minorUnits: 1, Currency(rawValue: "euro"))),
    Resolution(.refund, nil, amount: Money(minorUnits: 100, .eur)),
    Resolution(.information, "Our office opens again on Monday."),
    Resolution(.information, World.words, amount: Money(minorUnits: 100, .eur)),
    Resolution(.replacement, "replacement replacement"),
  ])
  func `a summary says what was done, with its amount, in words of its own`(resolution: Resolution) {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let refusal = story.when(.migrate(.summarize(resolution))).refusal
    #expect([.migrationSummaryTooVague, .macroSlot].contains(refusal?.rule))
    #expect(refusal?.obligations.contains { $0.code == .officialSummary } ?? false)
  }

  @Test(arguments: Resolution.Outcome.allCases)
  func `a summary tells an outcome that concerns the buyer`(outcome: Resolution.Outcome) {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let amount = outcome == .refund ? Money(minorUnits: 8_990, .eur) : nil
    let refusal = story.when(.migrate(.summarize(Resolution(outcome, World.words, amount: amount)))).refusal
    #expect((refusal == nil) == outcome.claimsBuyerContact)
  }

  @Test func `contact data in a summary is blocked`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let resolution = Resolution(.information, "We explained the lid; write to help@brightnest.example again.")
    let refusal = story.when(.migrate(.summarize(resolution))).refusal
    #expect(refusal?.rule == .replyCompliance)
    #expect(!(refusal?.findings.isEmpty ?? true))
  }

  @Test func `a summary that bounced is owed again`() {
    var story = Scenario.asked()
    story.goes(to: .ended)
    story.fail(story.given(.migrate(.summarize(World.refund))))
    #expect(story.ticket.openMigration?.state == .ended)
    story.when(.close(World.refund)).refused(.closeMigrationOpen, owing: .officialSummary)
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `a bot's summary tells the buyer nothing that counts`() {
    var story = Scenario.asked()
    story.linkedHoldsUncoveredExternal = true
    story.answered()
    let summary = story.given(
      .reply(
        macro: World.summaryWithAmount,
        slots: ["outcome": "refund", "text": World.words, "amount": "89.90 EUR"], on: .buyerSellerMessaging),
      by: .sorter)
    story.accept(summary)
    story.when(.close(World.refund)).refused(.closeSummaryMissing, owing: .officialSummary)
  }

  @Test func `protocol macros go out through the protocol alone`() {
    var story = Scenario.asked()
    for id in [World.noticeForMedia, World.noticeForSafety, World.withdrawal] {
      story.when(.reply(macro: id, on: .buyerSellerMessaging)).refused(.migrationOrderOfSteps)
    }
    story.goes(to: .ended)
    let slots = ["outcome": "information", "text": World.words]
    story.when(.reply(macro: World.summary, slots: slots, on: .buyerSellerMessaging))
      .refused(.migrationOrderOfSteps, owing: .officialSummary)
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.when(.reply(macro: World.summary, slots: slots, on: .buyerSellerMessaging)).then("message.sent")
  }
}
