extension Inquiry {
  /// What an inbound text is about, in the spelling of the command line (cli.md, categories).
  public enum Topic: String, CaseIterable, Sendable {
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

  /// A risk that a text carries (cli.md, risks; R110).
  public enum Signal: String, CaseIterable, Sendable {
    /// A claim under the marketplace's guarantee, opened or threatened.
    case aToZ = "a-to-z"
    /// Insults.
    case abusive
    /// The payment taken back through a bank, done or threatened.
    case chargeback
    /// Doubt that the article is an original.
    case counterfeit
    /// Lawyers, courts, authorities.
    case legal
    /// A bad review, written or threatened.
    case negativeReview = "negative-review"
    /// Money back, insisted upon.
    case refundDemand = "refund-demand"
    /// The buyer wrote before and was not answered.
    case repeatContact = "repeat-contact"
    /// Somebody was hurt, or could be.
    case safety
  }

  /// Words that speak for the topic.
  public struct Reason: Hashable, Sendable {
    /// The part of the message they stand in.
    public enum Part: String, Sendable {
      case subject
      case body
    }

    /// The words as they stand in the text.
    public let excerpt: String
    /// Which part they stand in.
    public let part: Part
    /// Where they stand, in Unicode scalars of that part.
    public let range: Range<Int>
    /// What they are taken to mean, such as `not arrived`; nil where the words speak for themselves.
    public let meaning: String?
  }
}

extension Inquiry.Reason: CustomStringConvertible {
  /// The words, and what they mean.
  public var description: String {
    meaning.map { "“\(excerpt)”: \($0)" } ?? "“\(excerpt)”"
  }
}
