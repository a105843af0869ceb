// Rules of closing.
extension RuleBook {
  static let closingPages: [Page] = [
    Page(
      .closeAlreadyClosed, when: "The ticket is already closed.", why: "One closing record stands at a time.",
      source: "rules.md §5", next: "nothing; reopen it if there is more to do.", isRecorded: false),
    Page(
      .closeMigrationOpen, when: "A migration is not finished.",
      why: "A conversation that left the official channel must come back before it may end.",
      source: "R54, R56, R57", next: "take the next step of the migration."),
    Page(
      .closeSummaryNotDelivered, when: "The official summary is queued and not yet accepted.",
      why: "The buyer has been told only once the channel has taken the message.",
      source: "R54, rules.md §2, §5",
      next: "deliver the outbox, then close."),
    Page(
      .closeUnansweredMessage, when: "A buyer's message is unanswered.",
      why: "An unanswered message keeps the 24-hour clock running and hurts the account.",
      source: "R63, R74, R84, R123", next: "answer it on its channel, or mark it as needing no response."),
    Page(
      .closeNeverAnswered, when: "The outcome says the buyer was told, but no human has answered.",
      why: "A ticket closed without a word to the buyer counts as abandoned.", source: "R122, R123, R129",
      next: "answer the buyer, or close with the outcome that is true."),
    Page(
      .closeSummaryMissing, when: "The closing record or the official summary is missing.",
      why: "Nobody closes without a resolution summary.", source: "R54, R56, R129, rules.md §4",
      next: "give outcome, words and amount; send the summary macro where one is owed."),
    Page(
      .closeSummaryTooVague, when: "The closing record does not say what was done.",
      why: "A record of filler words proves nothing.", source: "R56, rules.md §4",
      next: "say in at least two words what was done."),
    Page(
      .closeSummaryContradicts, when: "The closing record contradicts the official summary or itself.",
      why: "The buyer and the record must be told the same outcome and amount.", source: "R58, rules.md §4",
      next: "close with the outcome and amount that the buyer was told."),
  ]
}
