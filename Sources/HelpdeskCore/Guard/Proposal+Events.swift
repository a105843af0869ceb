// What a command that passed every guard records.
extension Proposal {
  var events: [Event] { facts.map { Event(at: context.now, actor: context.principal.id, $0) } }

  private var facts: [Fact] {
    switch command {
    case .receive(let arrival): received(arrival)
    case .reply: sent() + recalledByExternalEntry
    case .call(let call): spoken(logged(call))
    case .note(let text): [.noteAdded(text: text)]
    case .assign(let principal): principal == ticket.assignee ? [] : [.ticketAssigned(principal)]
    case .tag(let adding, let removing): tagged(adding, removing)
    case .prioritize(let priority): priority == ticket.priority ? [] : [.ticketPrioritized(priority)]
    case .categorize(let category): [.ticketCategorized(category)]
    case .noResponseNeeded(_, let reason):
      [.responseWaived(entries: waivedEntries, reason: reason, isQuestionable: waivesQuestion)]
    case .migrate(let step): taken(step)
    case .close(let resolution): [.ticketClosed(resolution)]
    case .reopen(let reason): [.ticketReopened(reason: reason)]
    case .receipt(let receipt): recorded(receipt)
    case .transfer(let reason): handedOver(because: reason)
    case .claim(let step): claimed(step)
    case .order(let facts): reported(facts)
    case .attest(let entry, let reason): [.deliveryAttested(entry: entry, reason: reason)]
    case .sweep: swept
    case .erase(let reason): erased(reason)
    case .export:
      [.ticketExported(count: ticket.entryCount + 1, isSimulated: context.desk.isSimulated)]
    }
  }

  private func tagged(_ adding: [String], _ removing: [String]) -> [Fact] {
    let (present, asked) = (Set(ticket.tags.map { Array($0.utf8) }), Set(adding.map { Array($0.utf8) }))
    let added = adding.filter { !present.contains(Array($0.utf8)) }.uniqued
    let removed = removing.filter { present.contains(Array($0.utf8)) && !asked.contains(Array($0.utf8)) }
      .uniqued
    return added.isEmpty && removed.isEmpty ? [] : [.ticketTagged(added: added, removed: removed)]
  }

  /// Whether something is waived that held a question mark: recorded as questionable (domain.md §7.2).
  private var waivesQuestion: Bool {
    let waived = waivedEntries
    return ticket.pending.contains { $0.asks && waived.contains($0.entry) }
  }

  /// As many events as the commitments fill; none where nothing is left to erase.
  private func erased(_ reason: ErasureReason) -> [Fact] {
    let (all, limit) = (context.erasable, ContentErased.commitmentLimit)
    return stride(from: 0, to: all.count, by: limit).map { start in
      .contentErased(
        ContentErased(erases: Array(all[start..<min(start + limit, all.count)]), reason: reason))
    }
  }

  private func taken(_ step: MigrationStep) -> [Fact] {
    switch step {
    case .open(let reason, let note, let channel, let address):
      let approved = context.desk.addresses.approved(for: channel)
      let announced = address.flatMap { asked in
        approved.first { $0.utf8.elementsEqual(asked.lowercased().utf8) }
      }
      return [
        .migrationOpened(
          MigrationOpened(
            reason: reason, note: note, channel: channel, address: announced ?? approved.first,
            macros: pinnedMacros, category: ticket.category))
      ]
    case .notice, .summarize: return sent()
    case .end(let outcome): return [.migrationEnded(outcome: outcome)]
    case .withdraw(let reason, _):
      guard ticket.openMigration?.state == .justified else {
        return sent() + (Prose.isBlank(reason) ? [] : [.noteAdded(text: reason)])
      }
      let recalled = ticket.openMigration?.awaiting.map { [Fact.deliveryRecalled(entry: $0.entry)] } ?? []
      return recalled + [.migrationWithdrawn(reason: reason)]
    }
  }

  /// The versions in force now; the migration keeps them (rules.md §6).
  private var pinnedMacros: [MacroPurpose: Macro.Reference] {
    var pinned: [MacroPurpose: Macro.Reference] = [:]
    for purpose in MacroPurpose.allCases where purpose.rules.isForMigrateOnly || purpose.rules.isSummary {
      pinned[purpose] = context.desk.macros.active(for: purpose)?.macro.reference
    }
    return pinned
  }

  private var swept: [Fact] {
    ticket.runningDeadlines.compactMap { running in
      guard let mark = running.newMark(at: now) else { return nil }
      return mark == .passed
        ? .deadlineBreached(running.deadline)
        : .deadlineWarned(running.deadline, percent: mark.rawValue)
    }
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen = Set<[UInt8]>()
    return filter { seen.insert([UInt8]($0.utf8)).inserted }
  }
}
