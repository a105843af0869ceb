import HelpdeskCore
import Testing

/// The way out when the channel is dead (rules.md §3).
@Suite struct AttestationTests {
  private func withSummary(_ change: (inout Scenario, Int) -> Void) -> (Scenario, Int) {
    var story = Scenario.asked()
    story.goes(to: .ended)
    let summary = story.given(.migrate(.summarize(World.refund)))
    change(&story, summary)
    return (story, summary)
  }

  @Test func `a summary that failed counts once a lead vouches for it`() {
    var (story, summary) = withSummary { $0.fail($1) }
    story.when(.attest(entry: summary, reason: "Typed by hand."), by: .lena).then("delivery.attested")
    #expect(story.ticket.currentMigration?.state == .summarized)
    #expect(story.ticket.currentMigration?.isBreached ?? false)
    #expect(story.ticket.currentMigration?.isAttested ?? false)
    #expect(story.ticket.outbound[summary]?.delivery.isAttested ?? false)
    #expect(story.ticket.pending.isEmpty)
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `a summary deferred once may be attested, one never tried may not`() {
    var (story, summary) = withSummary { _, _ in }
    story.when(.attest(entry: summary, reason: "Typed by hand."), by: .lena)
      .refused(.attestNothingFailed, owing: .delivery)
    story.given(.receipt(Receipt(entry: summary, .deferred)), by: .outbox)
    story.when(.attest(entry: summary, reason: "Typed by hand."), by: .lena).then("delivery.attested")
  }

  @Test func `an agent attests nothing`() {
    var (story, summary) = withSummary { $0.fail($1) }
    story.when(.attest(entry: summary, reason: "Typed by hand.")).refused(.permissionDenied, owing: .role)
  }

  @Test func `a delivered summary, an answer or nothing at all cannot be attested`() {
    var (story, summary) = withSummary { $0.accept($1) }
    story.when(.attest(entry: summary, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
    let answer = story.given(.reply("We are looking into it.", on: .buyerSellerMessaging))
    story.fail(answer)
    story.when(.attest(entry: answer, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
    story.when(.attest(entry: 99, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
  }

  @Test func `a superseded summary cannot be attested`() {
    var (story, summary) = withSummary { story, summary in
      story.fail(summary)
      story.buyerMails()
    }
    story.when(.attest(entry: summary, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
    story.given(.migrate(.end("Seen.")))
    story.when(.attest(entry: summary, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
    let second = story.given(.migrate(.summarize(World.refund)))
    story.fail(second)
    story.when(.attest(entry: summary, reason: "Typed."), by: .lena).refused(.attestNothingFailed)
    story.when(.attest(entry: second, reason: "Typed."), by: .lena).then("delivery.attested")
  }

  @Test func `a text typed by hand stands, whatever becomes of the mail`() {
    var (story, summary) = withSummary { story, summary in
      story.given(.receipt(Receipt(entry: summary, .deferred)), by: .outbox)
      story.given(.attest(entry: summary, reason: "Typed by hand."), by: .lena)
    }
    story.closed(World.refund)
    story.when(.receipt(Receipt(entry: summary, .failed(.bounced))), by: .outbox).then()
    #expect(story.ticket.isClosed)
  }

  @Test func `a summary without a migration is attested too, even after a close`() {
    var story = Scenario.asked()
    story.linkedHoldsUncoveredExternal = true
    let slots = ["outcome": "refund", "text": World.words, "amount": "89.90 EUR"]
    let summary = story.given(
      .reply(macro: World.summaryWithAmount, slots: slots, on: .buyerSellerMessaging))
    story.accept(summary)
    story.closed(World.refund)
    story.fail(summary)
    #expect(story.ticket.status == .open)
    story.given(.attest(entry: summary, reason: "Typed by hand."), by: .lena)
    story.when(.close(World.refund)).then("ticket.closed")
  }
}
