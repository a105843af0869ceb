public import HelpdeskLanguage

/// Why a command may not be carried out, and what to do instead.
///
/// Only the first rule that is broken is named (rules.md §5); all that is unmet stands in ``obligations``.
public struct Refusal: Error, Hashable, Sendable {
  /// The rule that forbids it.
  public let rule: Rule
  /// One sentence an agent understands, then the next legal step.
  public let explanation: String
  /// Everything the ticket still owes before the command would pass.
  public let obligations: [Obligation]
  /// Where an outbound text breaks a rule, in the order of its places; empty where no text was judged.
  public let findings: [Finding]

  /// States a refusal.
  ///
  /// - Parameters:
  ///   - rule: The rule that forbids the command.
  ///   - explanation: What is wrong here; nil for the rule's own sentence.
  ///   - obligations: What is still owed.
  ///   - findings: Where a text breaks a rule.
  public init(
    _ rule: Rule, _ explanation: String? = nil, obligations: [Obligation] = [], findings: [Finding] = []
  ) {
    self.rule = rule
    let page = RuleBook.page(for: rule)
    self.explanation = [explanation ?? page?.when, page.map { "Next: \($0.next)" }]
      .compactMap(\.self).joined(separator: " ")
    self.obligations = obligations
    self.findings = findings
  }
}

extension Refusal: CustomStringConvertible {
  /// The rule and the explanation.
  public var description: String { "\(rule): \(explanation)" }
}
