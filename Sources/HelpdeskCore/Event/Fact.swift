/// What can happen to a ticket.
///
/// Texts, names, addresses, file names and order ids are nil once erased (design.md §4.2).
public enum Fact: Hashable, Sendable {
  case messageReceived(MessageReceived)
  case messageSent(MessageSent)
  case messageCopied(MessageCopied)
  case noticeReceived(NoticeReceived)
  case callLogged(CallLogged)
  case noteAdded(text: String?)
  case ticketAssigned(PrincipalID?)
  case ticketTagged(added: [String]?, removed: [String]?)
  case ticketPrioritized(Priority)
  case ticketCategorized(Category)
  /// The messages with these numbers need no answer.
  case responseWaived(entries: [Int], reason: String?, isQuestionable: Bool)
  case migrationOpened(MigrationOpened)
  case migrationEnded(outcome: String?)
  /// Given up before the buyer was told.
  case migrationWithdrawn(reason: String?)
  case deliveryAccepted(entry: Int, transport: String)
  case deliveryConfirmed(entry: Int, transport: String)
  case deliveryFailed(entry: Int, Delivery.Failure, transport: String)
  case deliveryDeferred(entry: Int, transport: String)
  /// A queued message left the outbox before a transport took it.
  case deliveryRecalled(entry: Int)
  case deliveryAttested(entry: Int, reason: String?)
  case deadlineWarned(Deadline, percent: Int)
  case deadlineBreached(Deadline)
  case ticketClosed(Resolution)
  case ticketReopened(reason: String?)
  /// Somebody recorded by hand that a claim was opened; nil where its kind or deadline is not known.
  case claimOpened(Claim.Kind?, deadline: Timestamp?)
  /// Somebody recorded by hand that the claim was closed; nil where nobody said how.
  case claimClosed(Claim.Outcome?)
  /// The marketplace's report told this of the order; what it leaves out stays as it was.
  case orderReported(OrderFacts)
  /// The rule that was broken, and by which command; never the text.
  case attemptRefused(rule: Refusal.Rule, command: Command.Kind)
  /// Content of these commitments was deleted, here or in the desk's stream.
  case contentErased(ContentErased)
  /// Evidence of the ticket was given out; `count` is the number of its events, this one included.
  case ticketExported(count: Int, isSimulated: Bool = false)
}

extension Fact {
  /// The name the trail and scripts know it by, in the past tense; never reused for anything else.
  public var name: String {
    switch self {
    case .messageReceived: "message.received"
    case .messageSent: "message.sent"
    case .messageCopied: "message.copied"
    case .noticeReceived: "notice.received"
    case .callLogged: "call.logged"
    case .noteAdded: "note.added"
    case .ticketAssigned: "ticket.assigned"
    case .ticketTagged: "ticket.tagged"
    case .ticketPrioritized: "ticket.prioritized"
    case .ticketCategorized: "ticket.categorized"
    case .responseWaived: "response.waived"
    case .migrationOpened: "migration.opened"
    case .migrationEnded: "migration.ended"
    case .migrationWithdrawn: "migration.withdrawn"
    case .deliveryAccepted: "delivery.accepted"
    case .deliveryConfirmed: "delivery.confirmed"
    case .deliveryFailed: "delivery.failed"
    case .deliveryDeferred: "delivery.deferred"
    case .deliveryRecalled: "delivery.recalled"
    case .deliveryAttested: "delivery.attested"
    case .deadlineWarned: "deadline.warned"
    case .deadlineBreached: "deadline.breached"
    case .ticketClosed: "ticket.closed"
    case .ticketReopened: "ticket.reopened"
    case .claimOpened: "claim.opened"
    case .claimClosed: "claim.closed"
    case .orderReported: "order.reported"
    case .attemptRefused: "attempt.refused"
    case .contentErased: "content.erased"
    case .ticketExported: "ticket.exported"
    }
  }

  /// Whether somebody should be alerted: buyers' messages and deadlines only (R79).
  public var needsAttention: Bool {
    switch self {
    case .messageReceived, .deadlineWarned, .deadlineBreached: true
    default: false
    }
  }
}
