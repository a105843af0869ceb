import HelpdeskCore
import Testing

/// "No response needed" (R80, R128).
@Suite struct WaiverTests {
  @Test func `a waiver settles what is pending, or the one that is named`() {
    var story = Scenario.asked("Thanks!")
    let second = story.buyerWrites("Thanks again!")
    story.when(.noResponseNeeded(entry: second, reason: "A thank-you.")).then("response.waived")
    #expect(story.ticket.pending.map(\.entry) == [0])
    story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
    #expect(story.ticket.pending.isEmpty)
    #expect(story.ticket.questions.allSatisfy { $0.settlement?.means == .waiver && !$0.isLate })
    #expect(story.ticket.status == .waiting)
  }

  @Test func `a waiver does not undo a later message`() {
    var story = Scenario.asked("Thanks!")
    story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
    let next = story.buyerWrites("Where is it?")
    #expect(story.ticket.pending.map(\.entry) == [next])
  }

  @Test(arguments: ["", "  ", "ok", "…", "??", "好"]) func `it needs a reason in words`(reason: String) {
    var story = Scenario.asked("Thanks!")
    story.when(.noResponseNeeded(entry: nil, reason: reason)).refused(.nrnReason, owing: .correction)
  }

  @Test(arguments: ["yes", "感謝", "A thank-you."]) func `a few words are enough`(reason: String) {
    var story = Scenario.asked("Thanks!")
    story.when(.noResponseNeeded(entry: nil, reason: reason)).then("response.waived")
  }

  @Test func `only what is pending can be waived`() {
    var story = Scenario.asked()
    story.when(.noResponseNeeded(entry: 7, reason: "A thank-you.")).refused(.nrnNothingPending)
    story.answered()
    story.when(.noResponseNeeded(entry: nil, reason: "A thank-you.")).refused(.nrnNothingPending)
    story.when(.noResponseNeeded(entry: 0, reason: "A thank-you.")).refused(.nrnNothingPending)
  }

  @Test(arguments: [Migration.State.justified, .noticeSent, .external, .ended])
  func `nothing is waived while a migration is open`(state: Migration.State) {
    var story = Scenario.asked()
    story.goes(to: state)
    story.buyerWrites("Thanks!")
    story.when(.noResponseNeeded(entry: nil, reason: "A thank-you.")).refused(.nrnMigrationOpen)
  }

  @Test(arguments: [
    ("Where is it?", true), ("どこですか？", true), ("أين الطلب؟", true), ("Where is it", false),
    ("Thanks!", false),
  ])
  func `waiving a question is recorded as questionable`(text: String, isQuestionable: Bool) {
    var story = Scenario.asked(text)
    let facts = story.when(.noResponseNeeded(entry: nil, reason: "Settled on the phone.")).facts
    #expect(
      facts == [
        .responseWaived(entries: [0], reason: "Settled on the phone.", isQuestionable: isQuestionable)
      ])
  }

  @Test func `only the waived message counts, not others`() {
    var story = Scenario.asked("Where is it?")
    let thanks = story.buyerWrites("Thanks!")
    let facts = story.when(.noResponseNeeded(entry: thanks, reason: "A thank-you.")).facts
    #expect(facts == [.responseWaived(entries: [thanks], reason: "A thank-you.", isQuestionable: false)])
  }

  @Test func `a program waives nothing`() {
    var story = Scenario.asked("Thanks!")
    story.when(.noResponseNeeded(entry: nil, reason: "A thank-you."), by: .sorter).refused(.permissionDenied)
  }
}
