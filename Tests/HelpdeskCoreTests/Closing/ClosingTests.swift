import HelpdeskCore
import Testing

/// Nobody closes what owes something (rules.md §2, §4, §5).
@Suite struct ClosingTests {
  @Test func `an unanswered message keeps the ticket open, whoever asks and however`() {
    var story = Scenario.asked()
    for outcome in Resolution.Outcome.allCases {
      let amount = outcome == .refund ? Money(minorUnits: 8_990, .eur) : nil
      let close = Command.close(outcome, World.words, amount: amount)
      for principal in [Principal.mika, .lena, .ada] {
        story.when(close, by: principal).refused(.closeUnansweredMessage, owing: .answer)
      }
      for principal in [Principal.sorter, .timer, .outbox, .intake] {
        story.when(close, by: principal).refused(.permissionDenied, owing: .role)
      }
    }
  }

  @Test func `every pending message is named`() {
    var story = Scenario.asked()
    story.buyerWrites("Hello?")
    let owed = story.when(.close(World.information)).refusal?.obligations.filter { $0.code == .answer }
    #expect(owed?.map(\.detail) == ["Entry #42/0 owes an answer.", "Entry #42/1 owes an answer."])
    #expect(owed?.allSatisfy { $0.dischargedBy == .reply } ?? false)
  }

  @Test func `a closed ticket is not closed twice`() {
    var story = Scenario.asked()
    story.answered()
    story.closed()
    story.when(.close(World.information)).refused(.closeAlreadyClosed)
  }

  @Test func `an outcome that claims contact needs contact`() {
    var story = Scenario.asked()
    story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
    story.when(.close(World.information)).refused(.closeNeverAnswered, owing: .buyerContact)
    story.when(.close(.noResponseNeeded, "The buyer only said thanks.")).then("ticket.closed")
  }

  @Test func `an answer that bounced was no contact`() {
    var story = Scenario.asked()
    story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
    let answer = story.answered()
    story.closed()
    story.fail(answer)
    #expect(!story.ticket.isClosed)
    story.when(.close(World.information)).refused(.closeNeverAnswered, owing: .buyerContact)
  }

  @Test func `a ticket to which nobody wrote closes with its record alone`() {
    var story = Scenario()
    story.given(.receive(Arrival(.notice(.returnRequest))), by: .intake)
    #expect(story.ticket.status == .waiting)
    story.when(.close(.information, nil as String?)).refused(.closeSummaryMissing, owing: .resolutionSummary)
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test(arguments: [
    ("ab", false), ("abcdefghijkl", false), ("abcdef abcdef", false), ("abcdefghij kl", true),
    ("abcdefghi kl", false),
    ("已经全额退款", true), ("已经全额退", false), ("退退退退退退", false), ("返金しました", true), ("환불했습니다", true),
    ("abcde 123456789 ab", false), ("… … … … … … … …", false), ("Our office opens again on Monday.", false),
    ("OUR OFFICE  opens again on Monday", false), ("Our office opens again on Tuesday.", true),
  ])
  func `a closing record says in words what was done`(text: String, isEnough: Bool) {
    var story = Scenario.asked()
    story.answered()
    let reaction = story.when(.close(.information, text))
    if isEnough {
      reaction.then("ticket.closed")
    } else {
      reaction.refused(.closeSummaryTooVague, owing: .resolutionSummary)
    }
  }

  @Test(arguments: [nil, "", "  \n", "\u{200B}\u{FEFF}"] as [String?])
  func `a record without words is missing, not vague`(text: String?) {
    var story = Scenario.asked()
    story.answered()
    story.when(.close(Resolution(.information, text))).refused(
      .closeSummaryMissing, owing: .resolutionSummary)
  }

  @Test(arguments: Resolution.Outcome.allCases)
  func `an amount stands where its outcome asks for one`(outcome: Resolution.Outcome) {
    var story = Scenario.asked()
    story.answered()
    let without = story.when(.close(outcome, World.words))
    #expect((without.refusal?.rule == .closeSummaryMissing) == (outcome.amount == .required))
    var other = Scenario.asked()
    other.answered()
    let with = other.when(.close(outcome, World.words, amount: Money(minorUnits: 500, .eur)))
    #expect((with.refusal?.rule == .closeSummaryContradicts) == (outcome.amount == .forbidden))
    var third = Scenario.asked()
    third.answered()
    let nothing = third.when(.close(outcome, World.words, amount: Money(minorUnits: 0, .eur)))
    #expect(nothing.refusal?.rule == (outcome == .refund ? .closeSummaryMissing : .closeSummaryContradicts))
  }

  @Test func `the record agrees with what the buyer was told`() {
    var story = Scenario.asked()
    story.goes(to: .summarized)
    story.when(.close(.refund, World.words, amount: Money(minorUnits: 8_991, .eur)))
      .refused(.closeSummaryContradicts, owing: .resolutionSummary)
    story.when(.close(.refund, World.words, amount: Money(minorUnits: 8_990, .usd))).refused(
      .closeSummaryContradicts)
    story.when(.close(.replacement, World.words)).refused(.closeSummaryContradicts)
    story.when(.close(.refund, "Other words for the same thing.", amount: Money(minorUnits: 8_990, .eur)))
      .then("ticket.closed")
  }

  @Test func `a new matter is not held to what was told of the old one`() {
    var story = Scenario.asked()
    story.goes(to: .summarized)
    story.closed(World.refund)
    story.buyerWrites("How do I clean the jar?")
    #expect(story.ticket.status == .open)
    story.answered("With warm water.")
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test func `the same matter is held to it after a failure`() {
    var story = Scenario.asked()
    let summary = story.goes(to: .summarized)
    story.closed(World.refund)
    story.fail(summary)
    story.given(.attest(entry: summary, reason: "Typed by hand."), by: .lena)
    story.when(.close(World.information)).refused(.closeSummaryContradicts)
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `a refund agreed elsewhere is told on the official channel before the close`() {
    for isLinked in [true, false] {
      var story = Scenario()
      if !isLinked { story.buyerMails() }
      story.buyerWrites()
      story.linkedHoldsUncoveredExternal = isLinked
      story.answered()
      story.when(.close(World.refund)).refused(.closeSummaryMissing, owing: .officialSummary)
      story.when(.close(World.information)).then("ticket.closed")
      story.given(.reopen(reason: "The refund was meant."))
      let slots = ["outcome": "refund", "text": World.words, "amount": "89.90 EUR"]
      let told = story.given(.reply(macro: World.summaryWithAmount, slots: slots, on: .buyerSellerMessaging))
      story.when(.close(World.refund)).refused(.closeSummaryNotDelivered, owing: .delivery)
      story.accept(told)
      story.when(.close(World.refund)).then("ticket.closed")
    }
  }

  @Test func `a refund told on the official channel alone needs no summary`() {
    var story = Scenario.asked()
    story.answered()
    story.when(.close(World.refund)).then("ticket.closed")
  }

  @Test func `the checklist names everything owed, the record last`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.buyerWrites("Hello?")
    let codes = story.ticket.obligations(before: .close, in: story.context(for: .mika)).map(\.code)
    #expect(codes == [.migrationEnd, .officialSummary, .answer, .resolutionSummary])
  }

  @Test func `the checklist of a migration names its justification`() {
    let story = Scenario.asked()
    let codes = story.ticket.obligations(before: .migrateOpen, in: story.context(for: .mika)).map(\.code)
    #expect(Set(codes) == [.justification])
    #expect(story.ticket.obligations(before: .note, in: story.context(for: .mika)).isEmpty)
  }
}

extension Command {
  fileprivate static func close(_ outcome: Resolution.Outcome, _ text: String?) -> Command {
    .close(Resolution(outcome, text))
  }
}
