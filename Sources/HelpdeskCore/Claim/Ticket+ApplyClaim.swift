// Claims, folded: a notice and a hand record do the same.
extension Ticket {
  mutating func applyClaim(of notice: NoticeReceived, _ kind: NoticeKind, _ number: Int) {
    guard let isOpen = kind.effect.claim else { return }
    if isOpen {
      openClaim(kind.claimKind, number, at: notice.start, until: notice.deadline)
    } else {
      claim = nil
    }
  }

  mutating func openClaim(
    _ kind: Claim.Kind?, _ number: Int, at moment: Timestamp, until deadline: Timestamp?
  ) {
    if let kind { risks.insert(kind.risk) }
    guard var standing = claim else {
      claim = Claim(entry: number, kind: kind, openedAt: moment, deadline: deadline)
      return
    }
    standing.kind = kind ?? standing.kind
    if let deadline, deadline != standing.due { (standing.due, standing.warned) = (deadline, nil) }
    claim = standing
  }
}

extension Proposal {
  /// What is recorded of a claim by hand; nothing where it is known already.
  func claimed(_ step: ClaimStep) -> [Fact] {
    switch step {
    case .open(let kind, let deadline):
      let isKnown =
        ticket.claim.map { ($0.kind == kind || kind == nil) && ($0.due == deadline || deadline == nil) }
        ?? false
      return isKnown ? [] : [.claimOpened(kind, deadline: deadline)]
    case .close(let outcome): return ticket.claim == nil ? [] : [.claimClosed(outcome)]
    }
  }
}
