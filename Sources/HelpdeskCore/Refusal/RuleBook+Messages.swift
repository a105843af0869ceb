// Rules on what may be said to a buyer, and where.
extension RuleBook {
  static let messagePages: [Page] = [
    Page(
      .externalClaimOpen, when: "A claim is open on this order; everything external is frozen.",
      why: "Only what stands in the official channel counts in a claim.", source: "R47, domain.md §7.2",
      next: "answer on the official channel until the claim is closed."),
    Page(
      .externalNoOpenMigration, when: "This buyer may not be contacted off the official channel now.",
      why:
        "What is not said in the official channel counts as never said, and diverting buyers is forbidden.",
      source: "R44, R45, R49, R61, rules.md §3",
      next: "answer on the official channel, or open a migration and send its notice."),
    Page(
      .replyNoOfficialThread,
      when: "The buyer never wrote through the marketplace, so there is no thread to answer.",
      why: "Answers go to a masked address that only the buyer's own message brings.", source: "R67, R125",
      next: "answer by e-mail and ask the buyer to write through the marketplace's messages."),
    Page(
      .externalNoAddress, when: "Nobody has written or called on the external channel yet.",
      why: "The buyer's address is theirs to give; the desk answers whoever used the announced one.",
      source: "rules.md §6", next: "wait for the buyer to use the announced address."),
    Page(
      .externalWrongAddress, when: "This is not the address or channel that the migration announced.",
      why: "The buyer was told one way; another one would be a diversion.", source: "rules.md §3, §6, R53",
      next: "use the announced address, or one that the desk has approved."),
    Page(
      .macroUnknown, when: "The desk has no such macro.", why: "Only published wording can be sent.",
      source: "rules.md §5", next: "choose one that `macro list` shows, or publish it.", isRecorded: false),
    Page(
      .macroRetired, when: "The macro is retired.", why: "Withdrawn wording must not reach buyers again.",
      source: "rules.md §5, domain.md §7.2", next: "use its successor.", isRecorded: false),
    Page(
      .macroLocked, when: "The wording of a locked macro cannot be altered.",
      why: "An auditor must be able to see that the buyer got exactly the locked words.",
      source: "R56, design.md §4.9", next: "send the macro with its slots alone."),
    Page(
      .replyLanguage, when: "The macro has no wording in that language.",
      why: "Buyers are answered in their language; locked wording is never translated at sending.",
      source: "R112, rules.md §6",
      next: "name a language that the macro has, or publish a version that has it.",
      isRecorded: false),
    Page(
      .macroSlot, when: "A slot of the macro cannot be filled as asked.",
      why: "Slots are the only thing that may vary, so each takes only what it was declared for.",
      source: "design.md §4.9, domain.md §7.2", next: "give each slot a value that it takes."),
    Page(
      .replyCompliance, when: "The text contains what the marketplace forbids.",
      why: "One phone number, link or request for a review can cost the account.",
      source: "R61, R69, R73, R85, R87",
      next: "reword the marked places as advised."),
    Page(
      .externalNoReturn, when: "The answer does not ask the buyer to go on in the marketplace's messages.",
      why: "A buyer who wrote elsewhere is answered once there and led back.", source: "R62",
      next: "ask the buyer to write in the marketplace's messages, or use the route-back macro."),
  ]
}
