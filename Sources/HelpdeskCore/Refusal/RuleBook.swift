/// What each refusal means, why it stands and what to do next: one table behind `explain`, the refusals'
/// sentences and the pages in Docs.
public enum RuleBook {
  /// A rule's page.
  public struct Page: Hashable, Sendable {
    /// The rule.
    public let rule: Refusal.Rule
    /// When it applies, in one sentence.
    public let when: String
    /// Why it stands.
    public let why: String
    /// Where it comes from: R-rows and sections.
    public let source: String
    /// The next legal step.
    public let next: String
    /// Whether a refused attempt is recorded: it concerns the protocol or contact data (design.md §4.8).
    public let isRecorded: Bool

    init(
      _ rule: Refusal.Rule, when: String, why: String, source: String, next: String, isRecorded: Bool = true
    ) {
      self.rule = rule
      self.when = when
      self.why = why
      self.source = source
      self.next = next
      self.isRecorded = isRecorded
    }
  }

  /// Rules that the engine, the store and the desk's own stream keep, not the guards (rules.md §5, design.md
  /// §4.4, §4.5).
  package static let deskRules: [Refusal.Rule] = [
    .deskReadOnly, .deskLocked, .commandKeyReused, .enrolmentContradicts,
  ]

  /// Every rule, in the order in which the rules are judged (rules.md §5).
  package static let order: [Refusal.Rule] = {
    var guarded: [Refusal.Rule] = []
    for rule in Guard.table.map(\.rule) where !guarded.contains(rule) { guarded.append(rule) }
    return guarded.prefix(1) + deskRules + guarded.dropFirst()
  }()

  /// Every page, in the order in which the rules are judged (rules.md §5).
  public static let pages: [Page] = order.compactMap { page(for: $0) }

  /// The page of `rule`; nil for a rule that is not in the book.
  public static func page(for rule: Refusal.Rule) -> Page? { pageByRule[rule] }

  /// The chapters as they are written, one file each.
  package static let chapters: [[Page]] = [
    commandPages, messagePages, migrationPages, closingPages, erasurePages, routingPages,
  ]

  private static let pageByRule = Dictionary(
    chapters.joined().map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
}
