import HelpdeskCore
import HelpdeskLanguage

/// What a ticket owes and where it stands: all of it must outlive the content.
struct Standing: Hashable {
  struct Step: Hashable {
    let state: Migration.State
    let awaiting: Migration.Awaiting?
    let due: Timestamp?
    let flags: [Bool]
    let entries: [Int?]
    let outcome: Resolution.Outcome?
    let amount: Money?
  }

  struct Asked: Hashable {
    let entry: Int
    let due: Timestamp?
    let settlement: Question.Settlement?
    let isLate: Bool
  }

  struct Sent: Hashable {
    let delivery: Delivery
    let acceptedAt: Timestamp?
    let settles: Bool
    let step: Migration.Message?
    let outcome: Resolution.Outcome?
  }

  let status: Ticket.Status
  let closing: Ticket.Closing?
  let pending: [Int]
  let dues: [Timestamp?]
  let asked: [Asked]
  let steps: [Step]
  let sent: [Int: Sent]
  let owed: [Obligation.Code]
  let owedForMigration: [Obligation.Code]
  let refusedErasure: Refusal.Rule?
  let flags: [Bool]
  let labels: [String?]

  init(_ ticket: Ticket, in context: Context) {
    status = ticket.status
    closing = ticket.closing
    pending = ticket.pending.map(\.entry)
    dues = [ticket.responseDue, ticket.nextAlarm, ticket.openedAt, ticket.changedAt, ticket.lastSaidAt]
    asked = ticket.questions.map {
      Asked(entry: $0.entry, due: $0.due, settlement: $0.settlement, isLate: $0.isLate)
    }
    steps = ticket.migrations.map {
      Step(
        state: $0.state, awaiting: $0.awaiting, due: $0.due, flags: [$0.isBreached, $0.isAttested],
        entries: [$0.entry, $0.notice, $0.summary, $0.withdrawal], outcome: $0.resolution?.outcome,
        amount: $0.resolution?.amount)
    }
    sent = ticket.outbound.mapValues {
      Sent(
        delivery: $0.delivery, acceptedAt: $0.acceptedAt, settles: $0.settles, step: $0.step,
        outcome: $0.resolution?.outcome)
    }
    owed = ticket.obligations(before: .close, in: context).map(\.code)
    owedForMigration = ticket.obligations(before: .migrateOpen, in: context).map(\.code)
    let erasing = Result { () throws(Refusal) in try ticket.decide(.erase(.other), in: context) }
    if case .failure(let refusal) = erasing { refusedErasure = refusal.rule } else { refusedErasure = nil }
    flags = [
      ticket.hasOfficialThread, ticket.isQuarantined, ticket.isClaimOpen, ticket.holdsUncoveredExternal,
      ticket.isReopenedByHand, ticket.isErased, ticket.order != nil,
    ]
    labels = [
      ticket.category?.rawValue, ticket.categorizedBy?.rawValue, ticket.priority.rawValue,
      ticket.assignee?.rawValue, ticket.language?.rawValue, ticket.marketplace?.rawValue,
      ticket.lastBuyerChannel?.rawValue, "\(ticket.entryCount)", "\(ticket.copies.count)",
      ticket.risks.map(\.rawValue).sorted().joined(separator: " "),
    ]
  }
}
