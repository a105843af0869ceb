import Helpdesk

extension Fact {
  /// What happened, in a few plain words; nil where the entry's text or delivery says it.
  var detail: String? {
    switch self {
    case .messageReceived(let message): message.isQuarantined ? "kept apart as a phishing suspect" : nil
    case .messageSent(let message) where message.transfer != nil:
      "handed over \(Self.numbers(message.transfer?.entries ?? []))"
    case .messageSent(let message): message.step.map { "the migration's \($0.rawValue)" }
    case .messageCopied: "typed in the marketplace's own pages"
    case .noticeReceived(let notice): notice.kind?.rawValue
    case .callLogged(let call): "\(call.direction == .inbound ? "from" : "to") the buyer, \(call.minutes) min"
    case .noteAdded: "note"
    case .ticketAssigned(let principal): principal.map { "assigned to \($0)" } ?? "assigned to nobody"
    case .ticketTagged(let added, let removed):
      ((added ?? []).map { "+\($0)" } + (removed ?? []).map { "-\($0)" }).joined(separator: " ")
    case .ticketPrioritized(let priority): "priority \(priority.rawValue)"
    case .ticketCategorized(let category): "category \(category.rawValue)"
    case .responseWaived(let entries, _, _): "no response needed to \(Self.numbers(entries))"
    case .migrationOpened(let opened):
      "migration to \(opened.channel.rawValue): \(opened.reason.kind.rawValue)"
    case .migrationEnded: "external exchange over"
    case .migrationWithdrawn: "migration withdrawn"
    case .deadlineWarned(_, let percent): "\(percent) % of the time gone"
    case .deadlineBreached: "deadline passed"
    case .ticketClosed(let resolution): Self.words(for: resolution)
    case .ticketReopened: "reopened"
    case .claimOpened(let kind, _): "claim opened\(kind.map { ": \($0.rawValue)" } ?? "")"
    case .claimClosed(let outcome): "claim closed\(outcome.map { ": \($0.rawValue)" } ?? "")"
    case .orderReported(let facts): "order report\(facts.phase.map { ": \($0.rawValue)" } ?? "")"
    case .attemptRefused(let rule, let command): "refused \(command.verb): \(rule)"
    case .contentErased(let erased):
      "\(erased.erases.count) pieces of content erased: \(erased.reason.rawValue)"
    case .ticketExported(let count, _): "evidence of \(count) events given out"
    case .deliveryAccepted, .deliveryConfirmed, .deliveryFailed, .deliveryDeferred, .deliveryRecalled,
      .deliveryAttested:
      deliveryDetail
    }
  }

  private var deliveryDetail: String? {
    switch self {
    case .deliveryAccepted(let entry, let transport): "entry \(entry) accepted by \(transport)"
    case .deliveryConfirmed(let entry, let transport): "entry \(entry) confirmed by \(transport)"
    case .deliveryFailed(let entry, let failure, let transport):
      "entry \(entry) \(failure.rawValue) (\(transport))"
    case .deliveryDeferred(let entry, let transport): "entry \(entry) not taken by \(transport), again later"
    case .deliveryRecalled(let entry): "entry \(entry) left the outbox unsent"
    case .deliveryAttested(let entry, _): "entry \(entry) attested"
    default: nil
    }
  }

  private static func numbers(_ entries: [Int]) -> String { entries.map(String.init).joined(separator: ", ") }

  private static func words(for resolution: Resolution) -> String {
    "closed: \(resolution.outcome.rawValue)" + (resolution.amount.map { ", \($0)" } ?? "")
  }
}

extension CallLogged {
  /// Its length, minutes begun.
  fileprivate var minutes: Int64 { (endedAt.milliseconds(since: startedAt) + 59_999) / 60_000 }
}
