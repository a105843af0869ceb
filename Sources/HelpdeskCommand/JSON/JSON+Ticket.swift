import Helpdesk

// A ticket and what it owes, as cli.md spells them.
extension JSON {
  /// What a command on a ticket recorded.
  init(_ outcome: Outcome) {
    self = ["ticket": .ticket(outcome.ticket.id), "entry": .entry(outcome.entry)]
  }

  init(_ obligation: Obligation) {
    self = [
      "code": .string(obligation.code.rawValue), "detail": .string(obligation.detail),
      "dischargedBy": .text(obligation.dischargedBy?.verb),
    ]
  }

  init(_ finding: Finding) {
    self = [
      "rule": .string(finding.rule.rawValue), "severity": .name(finding.severity),
      "start": .count(finding.range.lowerBound), "end": .count(finding.range.upperBound),
      "excerpt": .string(finding.excerpt), "advice": .string(finding.advice),
    ]
  }

  init(_ refusal: Refusal) {
    self = [
      "rule": .string(refusal.rule.rawValue), "explanation": .string(refusal.explanation),
      "obligations": .array(refusal.obligations.map { JSON($0) }),
      "findings": .array(refusal.findings.map { JSON($0) }),
    ]
  }

  /// A migration as it stands at `now`.
  init(_ migration: Migration, now: Timestamp) {
    self = [
      "state": .name(migration.state), "awaiting": .name(migration.awaiting?.message),
      "reason": .name(migration.reason), "channel": .name(migration.channel),
      "address": .text(migration.address), "due": .time(migration.due),
      "breached": .bool(migration.isBreached || migration.isOverdue(at: now)),
    ]
  }

  /// A row of the inbox.
  init(_ row: Inbox.Row) {
    self = [
      "ticket": .ticket(row.ticket), "subject": .text(row.subject), "status": .string(row.status.name),
      "outcome": .name(row.status.outcome), "priority": .name(row.priority),
      "assignee": .name(row.assignee), "marketplace": .name(row.marketplace), "order": .text(row.order),
      "category": .name(row.category), "risk": .list(row.risks.map(\.rawValue)),
      "unanswered": .count(row.unanswered), "responseDue": .time(row.responseDue),
      "breached": .bool(row.isBreached), "migration": .name(row.migration),
      "migrationDue": .time(row.migrationDue), "tags": .list(row.tags),
      "cursor": .string(row.cursor.description),
    ]
  }
}

extension Ticket.Status {
  /// How a closed ticket ended; nil for any other.
  var outcome: Resolution.Outcome? {
    if case .closed(let outcome) = self { outcome } else { nil }
  }
}
