// "No response needed", and vouching for a summary (R80, R128; rules.md §3).
extension Guard {
  static let waiverGuards: [Guard] = [
    Guard(.nrnMigrationOpen, [.noResponseNeeded]) { proposal in
      guard proposal.ticket.openMigration != nil else { return nil }
      return Unmet(nil, all: proposal.ticket.migrationObligations)
    },
    Guard(.nrnNothingPending, [.noResponseNeeded]) { proposal in
      proposal.waivedEntries.isEmpty ? Unmet() : nil
    },
    Guard(.nrnReason, [.noResponseNeeded]) { proposal in
      guard case .noResponseNeeded(_, let reason) = proposal.command, Prose(reason).isBelowReason else {
        return nil
      }
      return Unmet(nil, Obligation(.correction, "Say why no answer is needed.", by: .noResponseNeeded))
    },
    Guard(.attestNothingFailed, [.attest]) { proposal in
      guard case .attest(let entry, _) = proposal.command else { return nil }
      let sent = proposal.ticket.outbound[entry]
      let isSummary = sent?.resolution != nil && sent?.channel.isOfficial ?? false
      let hasFailed = sent.map {
        $0.delivery.state.isFailed || ($0.delivery.state == .queued && $0.delivery.attempts > 0)
      }
      return isSummary && hasFailed ?? false && !proposal.isSuperseded(entry)
        ? nil : Unmet(nil, Obligation(.delivery, "Deliver the summary.", by: .receipt))
    },
  ]
}

extension Prose {
  /// Whether these words are too few to be a reason: three letters, or two CJK characters (R80).
  fileprivate var isBelowReason: Bool { letters < 3 && cjkCharacters < 2 }
}

extension Proposal {
  /// The pending messages that a waiver names.
  var waivedEntries: [Int] {
    guard case .noResponseNeeded(let entry, _) = command else { return [] }
    return ticket.pending.map(\.entry).filter { entry == nil || $0 == entry }
  }

  /// Whether a later summary or external entry has taken the place of this one.
  fileprivate func isSuperseded(_ entry: Int) -> Bool {
    guard let sent = ticket.outbound[entry], let index = sent.migration,
      ticket.migrations.indices.contains(index)
    else { return ticket.latestSummaryEntry != entry }
    let migration = ticket.migrations[index]
    return ticket.latestSummaryEntry != entry || migration.state != .ended
      || migration.lastExternalEntry.map { entry < $0 } ?? false
  }
}
