/// What makes a conversation dangerous to the account (cli.md).
public enum Risk: String, CaseIterable, Sendable {
  case aToZ = "a-to-z"
  case abusive
  case chargeback
  case counterfeit
  case legal
  case negativeReview = "negative-review"
  case refundDemand = "refund-demand"
  case repeatContact = "repeat-contact"
  case safety
}
