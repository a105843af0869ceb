/// One place in a text that breaks a rule.
public struct Finding: Hashable, Sendable {
  /// How grave a finding is.
  public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// The text may go out; the agent should look again.
    case warn
    /// The text may not go out.
    case block

    /// A block is graver than a warning.
    public static func < (left: Severity, right: Severity) -> Bool { left == .warn && right == .block }
  }

  /// The rule that is broken.
  public let rule: Rule
  /// Whether the text may go out nevertheless.
  public let severity: Severity
  /// Where: offsets in Unicode scalars of the original text, half open; the whole text where something is
  /// missing from it.
  public let range: Range<Int>
  /// The original text of that range.
  public let excerpt: String
  /// What to write instead, in one sentence.
  public let advice: String

  /// Puts a finding together from its parts.
  public init(rule: Rule, severity: Severity, range: Range<Int>, excerpt: String, advice: String) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.excerpt = excerpt
    self.advice = advice
  }
}
