import HelpdeskLanguage

/// One reason to refuse: a row of the table that every command passes through, in this order (rules.md §5).
package struct Guard: Sendable {
  /// The rule it enforces.
  package let rule: Refusal.Rule
  /// The commands it meets.
  package let kinds: Set<Command.Kind>
  /// What is unmet; nil when the rule is kept.
  let unmet: @Sendable (Proposal) -> Unmet?

  init(
    _ rule: Refusal.Rule, _ kinds: Set<Command.Kind>, _ unmet: @escaping @Sendable (Proposal) -> Unmet?
  ) {
    self.rule = rule
    self.kinds = kinds
    self.unmet = unmet
  }

  /// Every guard, in the order of rules.md §5.
  package static let table: [Guard] =
    commandGuards + routingGuards + stepGuards + migrationGuards + messageGuards + waiverGuards
    + transferGuards + closingGuards + erasureGuards
}

/// What a rule found wanting.
struct Unmet: Sendable {
  /// What is wrong here; nil for the rule's own sentence.
  let explanation: String?
  let obligations: [Obligation]
  let findings: [Finding]

  init(_ explanation: String? = nil, _ obligations: Obligation..., findings: [Finding] = []) {
    self.explanation = explanation
    self.obligations = obligations
    self.findings = findings
  }

  init(_ explanation: String?, all obligations: [Obligation]) {
    self.explanation = explanation
    self.obligations = obligations
    findings = []
  }
}
