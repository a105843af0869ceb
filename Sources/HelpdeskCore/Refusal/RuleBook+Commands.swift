// Rules on who may command what, and on the ticket as a whole.
extension RuleBook {
  static let commandPages: [Page] = [
    Page(
      .permissionDenied, when: "Your role does not allow this command.",
      why: "Each role may do what its work needs and no more; automation never settles, closes or migrates.",
      source: "rules.md §1, R78",
      next: "ask somebody whose role allows it."),
    Page(
      .deskReadOnly, when: "The desk is open for reading only.",
      why: "Only one process may write a desk, and none after its trail failed a check.",
      source: "design.md §4.4, trail.md §5",
      next: "open the desk for writing once no other process holds it.", isRecorded: false),
    Page(
      .deskLocked, when: "Another process is writing this desk.",
      why: "Two writers could fork the trail.", source: "design.md §4.4, trail.md §8",
      next: "stop the process that holds the desk, or open it for reading.", isRecorded: false),
    Page(
      .commandKeyReused, when: "This key was used for a different command.",
      why: "A key names one command, so that a repeated call cannot act twice.", source: "rules.md §6",
      next: "repeat the first command, or choose a fresh key.", isRecorded: false),
    Page(
      .limitExceeded, when: "Something is larger than the desk or the channel takes.",
      why: "Everything has a limit, so that no input can exhaust the desk or be cut off on its way.",
      source: "rules.md §6, domain.md §1.8", next: "shorten it, or send it in parts.", isRecorded: false),
    Page(
      .ticketClosed, when: "The ticket is closed.",
      why: "A closed ticket owes nothing; whoever wants to act on it takes it up again first.",
      source: "rules.md §5, R123", next: "reopen the ticket, then try again.", isRecorded: false),
    Page(
      .nrnMigrationOpen, when: "A migration is open, and no message may be waived meanwhile.",
      why: "\"No response needed\" must not satisfy the duty to return to the official channel.",
      source: "R128, rules.md §5", next: "finish the migration, or answer on the official channel."),
    Page(
      .nrnNothingPending, when: "No pending message is named.",
      why: "Only a message that owes an answer can be waived.", source: "R80, rules.md §5",
      next: "look at the ticket's pending messages.", isRecorded: false),
    Page(
      .nrnReason, when: "A waiver needs a reason in words.",
      why: "The waived message leaves the response figures, so the record must say why.", source: "R80, R84",
      next: "say in a few words why no answer is needed."),
    Page(
      .attestNothingFailed, when: "Only a summary whose delivery failed at least once can be attested.",
      why: "Attestation is the way out of a dead channel, not a way around it.", source: "rules.md §3",
      next: "let the outbox deliver the summary, or send it."),
  ]
}
