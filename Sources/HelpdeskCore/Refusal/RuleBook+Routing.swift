// Rules on whose conversation it is: the seller's or the marketplace's customer service's.
extension RuleBook {
  static let routingPages: [Page] = [
    Page(
      .replyOwnedByMarketplace, when: "The marketplace's customer service answers this message.",
      why: "Who takes part in the service must not interfere with its conversations.",
      source: "R27, R36, R38, domain.md §5.4",
      next: "transfer the message to the service, or mark it as needing no response."),
    Page(
      .migrationOwnedByMarketplace,
      when: "The marketplace's customer service answers this message, so nothing may move elsewhere.",
      why: "A conversation that is not the seller's cannot be led off the official channel by the seller.",
      source: "R27, domain.md §5.4, §7.1", next: "transfer the message to the service."),
    Page(
      .transferNothingPending, when: "No pending message is the marketplace's customer service's to answer.",
      why: "Only what the service owns is handed over; the seller answers everything else in time.",
      source: "R37, R38, domain.md §5.4", next: "answer the buyer on the official channel.",
      isRecorded: false),
    Page(
      .enrolmentContradicts,
      when: "The enrolment contradicts another one, or the store has no such service.",
      why: "Who answers a message must be decided by one enrolment alone.", source: "R34, R35, rules.md §6",
      next: "give a store that has a service, and times that overlap no other enrolment.",
      isRecorded: false),
  ]
}
