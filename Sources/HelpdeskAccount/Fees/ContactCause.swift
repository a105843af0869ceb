public import HelpdeskCore
public import HelpdeskLanguage

/// What makes buyers turn to the service, as the advice on fewer contacts sorts it (R20).
public enum ContactCause: String, CaseIterable, Sendable {
  /// Where the parcel is and when it comes.
  case delivery
  /// Sending back, cancelling, money back.
  case returns
  /// The article itself, and what its page says.
  case product
  /// Anything else.
  case other

  /// The cause that a matter falls under.
  public init(_ topic: HelpdeskCore.Category) { self = Self.causes[topic] ?? .other }

  /// Every matter under its cause. Source: the three headings of R20.
  static let causes: [HelpdeskCore.Category: ContactCause] = [
    .delivery: .delivery, .damaged: .product, .return: .returns, .refund: .returns,
    .cancelOrChange: .returns, .wrongItem: .returns, .productQuestion: .product, .warrantyTechnical: .product,
    .defective: .product, .usedSoldAsNew: .product, .counterfeit: .product, .safety: .product,
    .invoice: .other, .feedbackRemoval: .other, .customization: .other, .preOrder: .other,
    .thanksOrClosing: .other, .autoReply: .other, .systemNotice: .other, .spam: .other, .other: .other,
  ]

  /// What lowers the number of such contacts, in no order.
  public var advice: [String] { Self.advice[self] ?? [] }

  /// Source: R20; nothing is said there of what has no heading.
  static let advice: [ContactCause: [String]] = [
    .delivery: [
      "Enter a valid tracking number as soon as a parcel has gone out.",
      "Choose a carrier that can be followed from door to door.",
      "Promise only days of shipping and delivery that you can keep.",
      "Ship on the promised day.",
    ],
    .returns: [
      "Say on a page of your own, in plain words, how returns work.",
      "Keep the return address right.",
      "If you are more generous than the standard rules, publish it.",
      "Keep stock figures exact, so that no order has to be cancelled.",
    ],
    .product: [
      "Keep the details on the product page exact and up to date.",
      "Answer on the page what buyers ask again and again.",
      "Improve the packaging and the article where complaints repeat.",
    ],
    .other: ["Read these contacts one by one; no general advice covers them."],
  ]
}
