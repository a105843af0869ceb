extension Inquiry {
  /// A risk that a text carries (cli.md, risks; R110).
  public enum Risk: String, CaseIterable, Sendable {
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
}
