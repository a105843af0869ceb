import Helpdesk

/// A refusal in plain words: the rule, the sentence, what is still owed, and where a text breaks a rule.
///
/// It names places and never repeats a text.
struct RefusalNote {
  let refusal: Refusal
  let style: Style

  init(_ refusal: Refusal, style: Style) {
    self.refusal = refusal
    self.style = style
  }

  var lines: [String] {
    var lines = [
      "\(style.alarm("Refused")): \(style.strong(refusal.rule.rawValue))", "  \(refusal.explanation)",
    ]
    if !refusal.obligations.isEmpty {
      lines.append("  Still owed:")
      lines += refusal.obligations.map { "    \(Self.item($0))" }
    }
    if !refusal.findings.isEmpty {
      lines.append("  In the text:")
      lines += refusal.findings.map { finding in
        let place = "characters \(finding.range.lowerBound) to \(finding.range.upperBound)"
        return "    \(place), \(finding.rule.rawValue): \(finding.advice)"
      }
    }
    return lines
  }

  /// One line of a checklist.
  static func item(_ obligation: Obligation) -> String {
    let verb = obligation.dischargedBy.map { " (helpdeskctl \($0.verb))" } ?? ""
    return "[ ] \(obligation.detail)\(verb)"
  }
}
