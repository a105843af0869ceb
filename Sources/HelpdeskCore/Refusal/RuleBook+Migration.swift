// Rules of the off-platform migration protocol.
extension RuleBook {
  static let migrationPages: [Page] = [
    Page(
      .migrationOrderOfSteps, when: "This step is not the next one.",
      why: "The buyer must be told before anything happens elsewhere, and told the outcome afterwards.",
      source: "R52–R56, rules.md §3", next: "take the step that the ticket's obligations name."),
    Page(
      .migrationAlreadyOpen, when: "A migration is already open on this ticket.",
      why: "One excursion at a time, so that each is announced and summed up.", source: "rules.md §3",
      next: "finish the open migration first."),
    Page(
      .migrationNoOrder, when: "A migration needs a marketplace order and a thread on the official channel.",
      why: "Without a thread the buyer cannot be told, and without an order there is nothing to protect.",
      source: "rules.md §3, domain.md §7.1",
      next: "stay on the channel the buyer used, or ask for the order id."),
    Page(
      .migrationReason, when: "The reason lacks what it rests on.",
      why: "Only media the channel cannot carry and regulated safety matters justify a move.", source: "R50",
      next: "give the file's name and size, or the recall or regulation number."),
    Page(
      .migrationBasicMatter,
      when: "The matter is a basic one: delivery, return, refund, change, invoice or feedback.",
      why: "Basic matters can always be settled in the official channel.", source: "R51, rules.md §3",
      next: "settle it on the official channel; correct the category if it is wrong."),
    Page(
      .migrationFitsChannel, when: "The official channel can carry this file.",
      why: "A move is justified only by what the channel cannot do.",
      source: "R50, rules.md §3, domain.md §1.8",
      next: "ask the buyer to attach it to a message."),
    Page(
      .migrationNoteTooVague, when: "The note does not say why the official channel cannot do it.",
      why: "The justification is what an auditor reads first.", source: "R52, R60, rules.md §3",
      next: "write in your own words what must be sent and why the channel cannot carry it."),
    Page(
      .migrationSummaryTooVague, when: "The summary does not say what was done.",
      why: "What the buyer cannot read in the thread counts as never done.", source: "R54, R58, rules.md §4",
      next: "say what was done, with the amount where money moved."),
  ]
}
