// Closing: nobody closes what owes something (rules.md §4, §5).
extension Guard {
  static let closingGuards: [Guard] = [
    Guard(.closeAlreadyClosed, [.close]) { $0.ticket.isClosed ? Unmet() : nil },
    Guard(.closeMigrationOpen, [.close]) { proposal in
      guard let migration = proposal.ticket.openMigration, migration.awaiting?.message != .summary
      else { return nil }
      return Unmet(nil, all: proposal.ticket.migrationObligations)
    },
    Guard(.closeSummaryNotDelivered, [.close]) { proposal in
      guard proposal.summaryIsQueued else { return nil }
      return Unmet(nil, Obligation(.delivery, "The queued summary must be accepted first.", by: .receipt))
    },
    Guard(.closeUnansweredMessage, [.close]) { proposal in
      let pending = proposal.ticket.pending
      guard !pending.isEmpty else { return nil }
      return Unmet(
        nil,
        all: pending.map { question in
          Obligation(
            .answer, "Entry \(EntryID(ticket: proposal.ticket.id, number: question.entry)) owes an answer.",
            by: .reply)
        })
    },
    Guard(.closeNeverAnswered, [.close]) { proposal in
      let ticket = proposal.ticket
      guard let outcome = proposal.closingRecord?.outcome, outcome.claimsBuyerContact, ticket.lacksAnswer
      else { return nil }
      return Unmet(nil, Obligation(.buyerContact, "Tell the buyer how the matter ended.", by: .reply))
    },
    Guard(.closeSummaryMissing, [.close]) { $0.missingSummary },
    Guard(.closeSummaryTooVague, [.close]) { proposal in
      guard proposal.closingFlaws.contains(.textTooVague) else { return nil }
      return Unmet(
        nil, Obligation(.resolutionSummary, "Say in at least two words what was done.", by: .close))
    },
    Guard(.closeSummaryContradicts, [.close]) { proposal in
      guard proposal.closingFlaws.contains(.amountForbidden) || proposal.contradictsSummary else {
        return nil
      }
      return Unmet(
        nil,
        Obligation(.resolutionSummary, "Give the outcome and amount that the buyer was told.", by: .close))
    },
  ]
}

extension Proposal {
  fileprivate var closingRecord: Resolution? {
    guard case .close(let resolution) = command else { return nil }
    return resolution
  }

  fileprivate var closingFlaws: Set<Resolution.Flaw> {
    closingRecord?.flaws(besides: context.desk.macros.fingerprints) ?? []
  }

  /// Whether the buyer must have been told of the refund on the official channel, migration or not.
  private var needsSummaryWithoutMigration: Bool {
    ticket.hasOfficialThread && closingRecord?.outcome == .refund
      && (ticket.holdsUncoveredExternal || context.linkedHoldsUncoveredExternal)
  }

  fileprivate var summaryIsQueued: Bool {
    if ticket.openMigration?.awaiting?.message == .summary { return true }
    return ticket.openMigration == nil && ticket.latestSummary?.delivery.state == .queued
  }

  fileprivate var missingSummary: Unmet? {
    var owed: [Obligation] = []
    let flaws = closingFlaws
    if flaws.contains(.textMissing) {
      owed.append(Obligation(.resolutionSummary, "Give an outcome and say what was done.", by: .close))
    }
    if flaws.contains(.amountMissing) {
      owed.append(Obligation(.resolutionSummary, "Give the amount and currency of the refund.", by: .close))
    }
    let isTold = ticket.latestSummary.map { !$0.delivery.state.isFailed } ?? false
    if needsSummaryWithoutMigration, !isTold {
      owed.append(
        Obligation(
          .officialSummary, "Tell the buyer the refund through the locked summary macro.", by: .reply))
    }
    return owed.isEmpty ? nil : Unmet(owed[0].detail, all: owed)
  }

  /// Whether the record says something else than the buyer was told.
  fileprivate var contradictsSummary: Bool {
    guard let told = ticket.latestSummary, told.delivery.state.isDelivered, let resolution = told.resolution,
      let record = closingRecord
    else { return false }
    return resolution.outcome != record.outcome || resolution.amount != record.amount
  }
}
