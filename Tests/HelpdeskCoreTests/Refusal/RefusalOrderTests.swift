import HelpdeskCore
import Testing

/// rules.md §5: what breaks two rules is refused by the first, and owes what both ask for.
@Suite struct RefusalOrderTests {
  /// Every guard in the order of rules.md §5, written down a second time.
  static let order: [Refusal.Rule] = [
    .permissionDenied, .limitExceeded, .ticketClosed, .replyOwnedByMarketplace, .migrationOwnedByMarketplace,
    .externalClaimOpen, .migrationOrderOfSteps,
    .migrationAlreadyOpen, .externalNoOpenMigration, .migrationNoOrder, .replyNoOfficialThread,
    .migrationReason,
    .migrationBasicMatter, .migrationFitsChannel, .migrationNoteTooVague, .externalNoAddress,
    .externalWrongAddress,
    .macroUnknown, .macroRetired, .macroLocked, .replyLanguage, .macroSlot, .migrationSummaryTooVague,
    .replyCompliance, .externalNoReturn, .nrnMigrationOpen, .nrnNothingPending, .nrnReason,
    .attestNothingFailed, .transferNothingPending,
    .closeAlreadyClosed, .closeMigrationOpen, .closeSummaryNotDelivered, .closeUnansweredMessage,
    .closeNeverAnswered, .closeSummaryMissing, .closeSummaryTooVague, .closeSummaryContradicts,
    .eraseHold, .eraseOpenWork,
  ]

  @Test func `the guards stand in the order of the rules`() { #expect(Guard.table.map(\.rule) == Self.order) }

  @Test func `the desk's own rules come after permission`() {
    #expect(RuleBook.order.prefix(4) == [.permissionDenied, .deskReadOnly, .deskLocked, .commandKeyReused])
    #expect(RuleBook.order.count == Self.order.count + 4)
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    let first, second: Refusal.Rule
    let command: Command
    let story: @Sendable () -> Scenario
    var principal = Principal.mika

    var testDescription: String { "\(first) before \(second)" }

    init(
      _ first: Refusal.Rule, _ second: Refusal.Rule, _ command: Command, by principal: Principal = .mika,
      _ story: @escaping @Sendable () -> Scenario = { Scenario.asked() }
    ) {
      (self.first, self.second, self.command, self.story, self.principal) = (
        first, second, command, story, principal
      )
    }
  }

  @Test(arguments: pairs) func `the first of two is named`(pair: Pair) {
    var story = pair.story()
    #expect(story.when(pair.command, by: pair.principal).refusal?.rule == pair.first)
    var context = story.context(for: pair.principal)
    context.guards.removeAll { $0.rule == pair.first }
    let next = #expect(throws: Refusal.self) { try story.ticket.decide(pair.command, in: context) }
    #expect(next?.rule == pair.second)
  }

  @Test func `everything unmet is owed at once`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.buyerWrites("Hello?")
    story.when(.close(.refund, "ok"))
      .refused(.closeMigrationOpen, owing: .migrationEnd, .officialSummary, .answer, .resolutionSummary)
  }

  @Test func `a refused command leaves nothing`() {
    for pair in Self.pairs {
      var story = pair.story()
      let before = story.ticket
      story.when(pair.command, by: pair.principal)
      #expect(story.ticket == before)
    }
  }
}
