import HelpdeskCore
import Testing

@Suite struct RuleBookTests {
  /// The rules of cli.md that stand today.
  static let known: [Refusal.Rule] = [
    .permissionDenied, .deskReadOnly, .deskLocked, .commandKeyReused, .limitExceeded, .ticketClosed,
    .replyCompliance, .replyLanguage, .replyNoOfficialThread, .externalNoOpenMigration, .externalNoAddress,
    .externalWrongAddress, .externalNoReturn, .externalClaimOpen, .macroLocked, .macroUnknown, .macroRetired,
    .macroSlot, .migrationNoOrder, .migrationReason, .migrationBasicMatter, .migrationFitsChannel,
    .migrationNoteTooVague, .migrationAlreadyOpen, .migrationOrderOfSteps, .migrationSummaryTooVague,
    .nrnReason,
    .nrnMigrationOpen, .nrnNothingPending, .closeAlreadyClosed, .closeMigrationOpen,
    .closeSummaryNotDelivered,
    .closeUnansweredMessage, .closeNeverAnswered, .closeSummaryMissing, .closeSummaryTooVague,
    .closeSummaryContradicts, .attestNothingFailed, .eraseHold, .eraseOpenWork,
    .replyOwnedByMarketplace, .migrationOwnedByMarketplace, .transferNothingPending, .enrolmentContradicts,
  ]

  @Test func `every rule has one page and every page a rule`() {
    #expect(Set(RuleBook.pages.map(\.rule)) == Set(Self.known))
    #expect(RuleBook.pages.count == Self.known.count)
    #expect(RuleBook.chapters.joined().count == RuleBook.pages.count)
  }

  @Test func `every guard has a page, and every page a guard or the desk`() {
    let guarded = Set(Guard.table.map(\.rule))
    let ofTheDesk = Set(RuleBook.deskRules)
    #expect(guarded.isDisjoint(with: ofTheDesk))
    #expect(guarded.union(ofTheDesk) == Set(RuleBook.pages.map(\.rule)))
  }

  @Test func `every guard meets a command, and every command a guard`() {
    #expect(Guard.table.allSatisfy { !$0.kinds.isEmpty })
    let met = Guard.table.reduce(into: Set<Command.Kind>()) { $0.formUnion($1.kinds) }
    #expect(met == Set(Command.Kind.allCases))
  }

  @Test(arguments: known) func `a page says when, why, from where and what next`(rule: Refusal.Rule) throws {
    let page = try #require(RuleBook.page(for: rule))
    for sentence in [page.when, page.why] { #expect(sentence.hasSuffix(".") && sentence.count > 20) }
    #expect(page.next.hasSuffix(".") && page.next.first?.isLowercase ?? false)
    let namesSource = ["R", "rules.md", "design.md", "trail.md", "domain.md"].contains {
      page.source.contains($0)
    }
    #expect(namesSource)
    let refusal = Refusal(rule)
    #expect(refusal.explanation == "\(page.when) Next: \(page.next)")
    #expect(refusal.description.hasPrefix(rule.rawValue))
  }

  @Test func `a rule nobody wrote down still makes a refusal`() {
    let rule = Refusal.Rule(rawValue: "embedder.own")
    #expect(RuleBook.page(for: rule) == nil)
    #expect(Refusal(rule, "Ask the embedder.").explanation == "Ask the embedder.")
  }
}
