/// What the marketplace tells the seller about an order (domain.md §1.5).
public enum NoticeKind: String, CaseIterable, Sendable {
  case aToZOpened = "a-to-z-opened"
  case aToZClosed = "a-to-z-closed"
  case returnRequest = "return-request"
  case refundIssued = "refund-issued"
  case cancellationRequest = "cancellation-request"
  case chargeback
  case optedOut = "opted-out"
  case messageBlocked = "message-blocked"
  case senderNotAuthorised = "sender-not-authorised"
  case deliveryFailed = "delivery-failed"
  case deliveryDelayed = "delivery-delayed"
  /// A question of the marketplace's own customer service, owed an answer in 24 hours (R26).
  case serviceQuestion = "service-question"

  /// What a notice does beyond standing in the story.
  public struct Effect: Hashable, Sendable {
    /// Whether it opens a ticket where the order has none.
    public let opensTicket: Bool
    /// Whether a claim is open after it (true), settled (false), or unchanged (nil).
    public let claim: Bool?
    /// How the message it speaks of failed; nil where it speaks of none.
    public let failure: Delivery.Failure?
    /// Whether it owes an answer within the response time.
    public let owesAnswer: Bool

    init(opens: Bool = false, claim: Bool? = nil, failure: Delivery.Failure? = nil, owes: Bool = false) {
      opensTicket = opens
      self.claim = claim
      self.failure = failure
      owesAnswer = owes
    }
  }

  /// What the notice does. Source: rules.md §6 (which open a ticket), domain.md §1.5.
  public var effect: Effect { Self.effects[self] ?? Effect() }

  static let effects: [NoticeKind: Effect] = [
    .aToZOpened: Effect(opens: true, claim: true),
    .aToZClosed: Effect(opens: true, claim: false),
    .returnRequest: Effect(opens: true),
    .refundIssued: Effect(),
    .cancellationRequest: Effect(opens: true),
    .chargeback: Effect(opens: true, claim: true),
    .optedOut: Effect(failure: .optedOut),
    .messageBlocked: Effect(failure: .blocked),
    .senderNotAuthorised: Effect(failure: .blocked),
    .deliveryFailed: Effect(failure: .bounced),
    .deliveryDelayed: Effect(),
    .serviceQuestion: Effect(opens: true, owes: true),
  ]
}
