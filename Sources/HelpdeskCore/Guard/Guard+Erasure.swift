// Erasing a ticket's content (rules.md §5, §6).
extension Guard {
  static let erasureGuards: [Guard] = [
    Guard(.eraseHold, [.erase]) { proposal in
      let owed = proposal.holds
      return owed.isEmpty ? nil : Unmet(nil, all: owed)
    },
    Guard(.eraseOpenWork, [.erase]) { proposal in
      let owed = proposal.openWork
      return owed.isEmpty ? nil : Unmet(nil, all: owed)
    },
  ]
}

extension Proposal {
  /// What keeps the ticket's content: a hold that a lead placed, and a claim, which is one by itself.
  fileprivate var holds: [Obligation] {
    var owed: [Obligation] = []
    if context.desk.holds.contains(ticket.id) {
      owed.append(Obligation(.holdRelease, "An admin must release the hold.", by: nil))
    }
    if ticket.isClaimOpen {
      owed.append(Obligation(.claimClosing, "The claim on the order must be closed.", by: nil))
    }
    return owed
  }

  /// Work that still needs the buyer's address or words.
  fileprivate var openWork: [Obligation] {
    let answers = ticket.pending.map { question in
      Obligation(.answer, "Entry \(entry(question.entry)) owes an answer.", by: .reply)
    }
    let deliveries = ticket.outbound.filter { $0.value.delivery.state == .queued }.keys.sorted().map {
      Obligation(.delivery, "Entry \(entry($0)) must be accepted by its channel.", by: .receipt)
    }
    return (ticket.migrationObligations + answers + deliveries).removingRepetitions()
  }

  private func entry(_ number: Int) -> EntryID { EntryID(ticket: ticket.id, number: number) }
}
