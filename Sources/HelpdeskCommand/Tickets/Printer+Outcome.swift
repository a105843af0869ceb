import Helpdesk

extension Printer {
  /// Prints what a command on a ticket recorded.
  func print(_ outcome: Outcome, _ what: String) throws {
    try print(JSON(outcome), sentence(outcome, what))
  }

  /// Prints what a command on a ticket recorded, and where the ticket stands after it.
  func print(withStatus outcome: Outcome, _ what: String) throws {
    let status = outcome.ticket.status
    try print(
      [
        "ticket": .ticket(outcome.ticket.id), "status": .string(status.name),
        "outcome": .name(status.outcome),
        "entry": .entry(outcome.entry),
      ],
      "\(sentence(outcome, what)) Now \(status.name).")
  }

  private func sentence(_ outcome: Outcome, _ what: String) -> String {
    outcome.entry.map { "\($0): \(what)." } ?? "\(outcome.ticket.id): nothing to change."
  }

  /// Warns people of what compliance found in words that went out all the same.
  func warn(of findings: [Finding]) throws {
    guard !isJSON else { return }
    for finding in findings {
      let place = "characters \(finding.range.lowerBound) to \(finding.range.upperBound)"
      try complain(["Look again: \(place), \(finding.rule.rawValue): \(finding.advice)"])
    }
  }
}
