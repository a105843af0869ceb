extension Inquiry {
  /// What an inbound text is about, in the spelling of the command line (cli.md, categories).
  public enum Category: String, CaseIterable, Sendable {
    /// Where the parcel is, when it comes, where it may be left.
    case delivery
    /// Sending goods back.
    case `return`
    /// Money that is to come back, or came short.
    case refund
    /// Stopping or changing an order.
    case cancelOrChange = "cancel-or-change"
    /// Invoices and receipts.
    case invoice
    /// Reviews: taking one away, changing one, writing one.
    case feedbackRemoval = "feedback-removal"
    /// What an article is and does.
    case productQuestion = "product-question"
    /// Setting up, repairing, spare parts, guarantee.
    case warrantyTechnical = "warranty-technical"
    /// An article that does not do what it should.
    case defective
    /// An article that the way has harmed.
    case damaged
    /// Another article than ordered, or not all of it.
    case wrongItem = "wrong-item"
    /// An article sold as new that was somebody's before.
    case usedSoldAsNew = "used-sold-as-new"
    /// An article that may be no original.
    case counterfeit
    /// Somebody was hurt, or could be.
    case safety
    /// An article made to the buyer's wish.
    case customization
    /// Stock, price and terms before an order.
    case preOrder = "pre-order"
    /// Thanks, and ends of a talk.
    case thanksOrClosing = "thanks-or-closing"
    /// A machine's answer to our mail.
    case autoReply = "auto-reply"
    /// The marketplace's own notice.
    case systemNotice = "system-notice"
    /// Advertising and fraud.
    case spam
    /// None of these.
    case other
  }
}
