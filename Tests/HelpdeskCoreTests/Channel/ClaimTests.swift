import HelpdeskCore
import Testing

/// An open claim freezes everything external (rules.md §5, R47).
@Suite struct ClaimTests {
  private func claimed(_ state: Migration.State, _ kind: NoticeKind = .aToZOpened) -> Scenario {
    var story = Scenario.asked()
    story.goes(to: state)
    story.given(.receive(Arrival(.notice(kind))), by: .intake)
    return story
  }

  @Test(arguments: [NoticeKind.aToZOpened, .chargeback]) func `nothing goes out externally`(kind: NoticeKind)
  {
    var story = claimed(.external, kind)
    story.when(.reply("One more thing.", on: .email)).refused(.externalClaimOpen, owing: .answer)
    let call = Call(
      .outbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Called.")
    story.when(.call(call)).refused(.externalClaimOpen)
  }

  @Test func `no migration is opened or announced`() {
    var story = claimed(.none)
    story.when(.migrate(.video())).refused(.externalClaimOpen)
    story = claimed(.justified)
    story.when(.migrate(.notice())).refused(.externalClaimOpen)
    story.when(.migrate(.withdraw(reason: "A claim is open."))).then("migration.withdrawn")
  }

  @Test func `the open migration is summed up on the official channel`() {
    var story = claimed(.external)
    story.when(.migrate(.end("The claim decides."))).then("migration.ended")
    story.accept(story.given(.migrate(.summarize(World.refund))))
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `the official channel stays open`() {
    var story = claimed(.none)
    story.when(.reply("We answer the claim here.", on: .buyerSellerMessaging)).then("message.sent")
  }

  @Test func `a settled claim thaws`() {
    var story = claimed(.external)
    story.given(.receive(Arrival(.notice(.aToZClosed))), by: .intake)
    story.when(.reply("One more thing.", on: .email)).then("message.sent")
  }
}
