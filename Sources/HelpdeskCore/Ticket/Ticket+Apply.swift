import HelpdeskLanguage

extension Ticket {
  /// Folds one recorded event in. Total: history is never refused.
  ///
  /// - Parameter event: The event that follows the last one folded in.
  public mutating func apply(_ event: Event) {
    let number = entryCount
    entryCount += 1
    openedAt = openedAt ?? event.at
    changedAt = event.at
    markOverdueMigration(at: event.at)

    switch event.fact {
    case .messageReceived(let message): applyReceived(message, number, at: event.at)
    case .messageSent(let message): applySent(message, number, event)
    case .messageCopied(let copy): applyCopied(copy, number)
    case .noticeReceived(let notice): applyNotice(notice, number)
    case .callLogged(let call): applyCall(call, number, at: event.at)
    case .noteAdded(let text): rememberNote(text)
    case .ticketAssigned(let principal): assignee = principal
    case .ticketTagged(let added, let removed): applyTags(added ?? [], removed ?? [])
    case .ticketPrioritized(let priority): self.priority = priority
    case .ticketCategorized(let category): applyCategory(category, by: event.actor)
    case .responseWaived(let entries, _, _): waive(entries, by: number, at: event.at)
    case .migrationOpened(let opened): applyOpened(opened, number, at: event.at)
    case .migrationEnded, .migrationWithdrawn, .deliveryRecalled, .deliveryAttested, .deliveryAccepted,
      .deliveryConfirmed, .deliveryFailed, .deliveryDeferred:
      applyProgress(of: event)
    case .deadlineWarned(let deadline, let percent):
      mark(deadline, DeadlineMark(rawValue: percent) ?? .half)
    case .deadlineBreached(let deadline): mark(deadline, .passed)
    case .claimOpened(let kind, let deadline): openClaim(kind, number, at: event.at, until: deadline)
    case .claimClosed: claim = nil
    case .orderReported(let facts): applyOrder(facts)
    case .ticketClosed(let resolution): applyClosed(resolution, number, at: event.at)
    case .ticketReopened:
      beginNewMatter()
      isReopenedByHand = true
    case .attemptRefused(let rule, _): refusals.add(rule, by: event.actor, at: event.at)
    // What is gone is gone from the file; whoever holds the ticket folds it anew (rules.md §6).
    case .contentErased: isErased = true
    case .ticketExported: break
    }
  }

  private mutating func applyProgress(of event: Event) {
    switch event.fact {
    case .migrationEnded: advanceOpenMigration(.end)
    case .migrationWithdrawn: advanceOpenMigration(.withdraw)
    case .deliveryAccepted(let entry, let transport): applyAccepted(entry, transport, at: event.at)
    case .deliveryConfirmed(let entry, let transport): applyConfirmed(entry, transport, at: event.at)
    case .deliveryFailed(let entry, let failure, _): applyFailed(entry, failure, at: event.at)
    case .deliveryDeferred(let entry, _): outbound[entry]?.delivery.attempts += 1
    case .deliveryRecalled(let entry): applyRecalled(entry, at: event.at)
    case .deliveryAttested(let entry, _): applyAttested(entry, at: event.at)
    default: break
    }
    // Late news may bring a migration back; nothing that owes something stays closed.
    if openMigrationIndex != nil { closing = nil }
  }

  private mutating func applyTags(_ added: [String], _ removed: [String]) {
    var kept = tags.filter { tag in !removed.contains { $0.utf8.elementsEqual(tag.utf8) } }
    for tag in added where !kept.contains(where: { $0.utf8.elementsEqual(tag.utf8) }) { kept.append(tag) }
    tags = kept.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A human's word stands against a classifier's; both are on record.
  private mutating func applyCategory(_ category: Category, by actor: PrincipalID) {
    let isHuman = Principal.kind(of: actor) == .human
    if !isHuman, let categorizedBy, Principal.kind(of: categorizedBy) == .human { return }
    self.category = category
    categorizedBy = actor
  }

  private mutating func applyClosed(_ resolution: Resolution, _ number: Int, at moment: Timestamp) {
    closing = Closing(entry: number, at: moment, outcome: resolution.outcome, amount: resolution.amount)
    isReopenedByHand = false
  }

  /// Somebody took the ticket up again: the closing is past, and so is what was told before it.
  mutating func beginNewMatter() {
    matterStart = closing?.entry ?? matterStart
    closing = nil
  }

  private mutating func applyNotice(_ notice: NoticeReceived, _ number: Int) {
    marketplace = marketplace ?? notice.marketplace
    order = order ?? notice.order
    if number == 0 {
      subject = notice.subject
      opening = notice.opening
    }
    guard let kind = notice.kind else { return }
    applyClaim(of: notice, kind, number)
    if kind.effect.owesAnswer {
      externalCorrespondence = notice.correspondence
      lastBuyerChannel = .email
      beginNewMatter()
      ask(
        Question(
          entry: number, channel: .email, start: notice.start, due: notice.start + Question.responseTime,
          words: notice.text, isServices: true))
    }
  }

  /// Remembers what a note says, so that its copy justifies nothing (rules.md §3).
  mutating func rememberNote(_ text: String?) {
    if let text { noteFingerprints.insert(Prose.fingerprint(of: text)) }
  }
}
