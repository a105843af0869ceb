/// How much of a ticket's content a bundle opens; the leaves are always all there.
public enum EvidenceScope: String, Hashable, Sendable, CaseIterable {
  /// Everything that is not erased.
  case full
  /// What the marketplace itself can see, the justification of a migration and the closing record: what an answer
  /// to an A-to-z claim needs (R47, R122, domain.md §4.3).
  case officialOnly = "official-only"

  /// Whether the content of an event is opened.
  func opens(_ fact: Fact) -> Bool {
    switch self {
    case .full: true
    case .officialOnly: fact.standsInOfficialEvidence
    }
  }
}

extension Fact {
  /// Whether an answer to a claim shows the words of this event; one row for each sort of event.
  fileprivate var standsInOfficialEvidence: Bool {
    switch self {
    // The official channel itself: the marketplace has these words already.
    case .messageReceived(let message): message.channel.isOfficial
    case .messageSent(let message): message.channel.isOfficial
    case .messageCopied, .noticeReceived, .orderReported: true
    // Why the channel was left, what came of it, and how it ended (R47, R122).
    case .migrationOpened, .migrationEnded, .ticketClosed, .deliveryAttested: true
    // Internal or external words stay closed; what holds no words has nothing to open.
    case .callLogged, .noteAdded, .ticketTagged, .responseWaived, .migrationWithdrawn, .ticketReopened: false
    case .ticketAssigned, .ticketPrioritized, .ticketCategorized, .deliveryAccepted, .deliveryConfirmed,
      .deliveryFailed, .deliveryDeferred, .deliveryRecalled, .deadlineWarned, .deadlineBreached,
      .attemptRefused, .contentErased, .ticketExported, .claimOpened, .claimClosed:
      false
    }
  }
}
