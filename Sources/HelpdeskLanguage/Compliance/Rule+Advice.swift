extension Rule {
  /// One sentence that tells an agent what to write instead; empty for a rule that is not built in.
  public var advice: String { Self.advice[self] ?? "" }

  static let advice: [Rule: String] = [
    .contactEmail: "Leave the address out and ask the buyer to answer in this thread.",
    .contactPhone: "Leave the number out; if only a call will do, open a migration first.",
    .contactHandle: "Leave the account out and go on in this thread.",
    .linkExternal: "Link only to the marketplace over https, or attach the document.",
    .linkOptOut: "Leave it out: the marketplace lets buyers choose what they receive.",
    .divertOffPlatform: "Settle the matter in this thread and do not lead the buyer elsewhere.",
    .paymentOffPlatform: "Take and return money through the marketplace's order page only.",
    .promoMarketing: "Keep to this order and leave the advertising out.",
    .reviewIncentive: "Offer nothing in return for a review.",
    .reviewPositive: "Ask for an honest review without naming stars or a tendency, or do not ask.",
    .reviewGating: "Ask every buyer alike, whether content or not, or do not ask.",
    .reviewRemoval: "Solve the problem and leave the review to the buyer.",
    .reviewRepeat: "Do not ask again: one request per order is allowed.",
    .messageUnnecessary: "Do not send it: write first only when the order needs something from the buyer.",
    .messageLate: "Do not send it: 30 days after completion only answers are allowed.",
    .cancelSolicit: "Cancel the order yourself instead of asking the buyer to do it.",
    .personalDataRequest: "Ask only for what this delivery needs; the order page has the rest.",
    .claimPressure: "Explain what you will do and leave the claim to the buyer.",
    .styleEmoji: "Write without emoji.",
    .styleMarkup: "Send plain text without tags or formatting marks.",
    .styleLineBreaks: "Leave at most two line breaks in a row.",
    .contentAbusive: "Say it without insult or threat.",
    .subjectImportant: "Drop the mark, or name what is missing before the order can be delivered.",
    .migrationNoReturn: "Say that the final resolution follows here in this thread.",
    .migrationBasicMatter: "Settle deliveries, returns, refunds, cancellations and invoices in this thread.",
    .summaryNoOutcome:
      "Name the outcome: refund with amount, replacement, repair, information or no fault found.",
    .externalNoReturn: "Ask the buyer to go on in the marketplace's messages.",
  ]
}
