import HelpdeskCore
import Testing

/// Whatever a caller or a log holds, nothing traps.
@Suite struct HostileInputTests {
  static let facts: [Fact] = [
    .deliveryAccepted(entry: -1, transport: ""), .deliveryConfirmed(entry: .max, transport: ""),
    .deliveryFailed(entry: .min, .dead, transport: ""), .deliveryDeferred(entry: 0, transport: ""),
    .deliveryRecalled(entry: 0), .deliveryAttested(entry: 0, reason: nil), .migrationEnded(outcome: nil),
    .migrationWithdrawn(reason: nil),
    .responseWaived(entries: [.min, 0, .max], reason: nil, isQuestionable: true),
    .deadlineWarned(.migration(entry: 3), percent: 13), .deadlineBreached(.response(entry: .max)),
    .ticketClosed(Resolution(.refund, nil)), .ticketReopened(reason: nil),
    .ticketTagged(added: nil, removed: nil),
  ]

  @Test(arguments: facts) func `any history is folded`(fact: Fact) {
    var story = Scenario()
    story.given(fact)
    story.given(fact)
    story.buyerWrites()
    story.given(fact)
    #expect(story.ticket.entryCount == 4)
  }

  @Test(arguments: [Timestamp.earliest, .latest]) func `any date is taken`(moment: Timestamp) {
    var story = Scenario()
    story.now = moment
    story.buyerWrites(dated: moment)
    story.answered()
    story.given(.sweep, by: .timer)
    #expect(story.ticket.questions.count == 1)
  }

  @Test(arguments: [Int.min, -1, 0, 1, 99, .max]) func `any entry may be named`(entry: Int) {
    var story = Scenario.asked()
    for command in [
      Command.noResponseNeeded(entry: entry, reason: "A thank-you."), .attest(entry: entry, reason: "Typed."),
      .receipt(Receipt(entry: entry, .accepted)), .receipt(Receipt(entry: entry, .failed(.bounced))),
    ] {
      story.when(command, by: .ada)
    }
    #expect(story.ticket.migrations.isEmpty)
  }

  @Test func `an accepted message is not accepted twice, whatever the log says`() {
    var story = Scenario.asked()
    let entry = story.answered()
    let before = story.ticket.questions
    story.given(.deliveryAccepted(entry: entry, transport: "spool"))
    story.given(.deliveryRecalled(entry: entry))
    story.given(.deliveryAttested(entry: entry, reason: nil))
    #expect(story.ticket.questions == before)
    #expect(story.ticket.outbound[entry]?.delivery.state == .accepted)
    story.fail(entry)
    #expect(story.ticket.pending.count == 1)
  }
}
