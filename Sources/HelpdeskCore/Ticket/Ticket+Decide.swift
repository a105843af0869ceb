package import HelpdeskLanguage

extension Ticket {
  /// Says what `command` would record, or why it may not be. Reads no clock, touches no disk.
  ///
  /// - Parameters:
  ///   - command: What somebody wants.
  ///   - context: The moment, the principal and the desk.
  /// - Returns: The events to record, oldest first; empty when nothing would change.
  /// - Throws: ``Refusal`` with the first rule that forbids it, and everything still owed.
  public func decide(_ command: Command, in context: Context) throws(Refusal) -> [Event] {
    try decision(on: command, in: context).events
  }

  /// The events of a command and what compliance warned of.
  package func decision(on command: Command, in context: Context) throws(Refusal) -> Decision {
    let proposal = Proposal(command, on: self, in: context)
    var broken: (rule: Refusal.Rule, unmet: Unmet)?
    var owed: [Obligation] = []
    for guardian in context.guards where guardian.kinds.contains(command.kind) {
      guard let unmet = guardian.unmet(proposal) else { continue }
      broken = broken ?? (guardian.rule, unmet)
      owed += unmet.obligations
      // Who may not act is not told what the ticket owes.
      if guardian.rule == .permissionDenied { break }
    }
    if let broken {
      throw Refusal(
        broken.rule, broken.unmet.explanation, obligations: owed.removingRepetitions(),
        findings: broken.unmet.findings)
    }
    return Decision(events: proposal.events, findings: proposal.draft?.findings ?? [])
  }

  /// The record of a refused attempt: rule and command, never a text; once per principal, rule and minute.
  ///
  /// - Returns: nil where the rule is not recorded, the same attempt already stands, or there is no ticket.
  package func record(of refusal: Refusal, on command: Command, in context: Context) -> Event? {
    let isProtocol = command.action != .annotate && command.action != .intake
    guard entryCount > 0, isProtocol, RuleBook.page(for: refusal.rule)?.isRecorded ?? false,
      !refusals.holds(refusal.rule, by: context.principal.id, at: context.now)
    else { return nil }
    return Event(
      at: context.now, actor: context.principal.id,
      .attemptRefused(rule: refusal.rule, command: command.kind))
  }
}

/// What a command would record, and what an agent should know beside it.
package struct Decision: Sendable {
  /// The events, oldest first.
  package let events: [Event]
  /// Warnings about the words that go out.
  package let findings: [Finding]
}
