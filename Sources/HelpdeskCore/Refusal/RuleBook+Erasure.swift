// Rules of erasing.
extension RuleBook {
  static let erasurePages: [Page] = [
    Page(
      .eraseHold, when: "A hold or an open claim keeps the content of this ticket.",
      why: "What a dispute is decided on must not disappear while it is open.",
      source: "rules.md §6, domain.md §2.5",
      next: "close the claim, or let an admin release the hold, then erase."),
    Page(
      .eraseOpenWork, when: "The ticket has open work: a migration, a pending message or a queued one.",
      why: "A buyer who is owed an answer must be reachable until it has arrived.", source: "rules.md §5, §6",
      next: "finish what the ticket's obligations name, then erase.", isRecorded: false),
  ]
}
