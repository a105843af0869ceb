/// What a buyer's message is about (cli.md).
public enum Category: String, CaseIterable, Sendable {
  case delivery
  case `return`
  case refund
  case cancelOrChange = "cancel-or-change"
  case invoice
  case feedbackRemoval = "feedback-removal"
  case productQuestion = "product-question"
  case warrantyTechnical = "warranty-technical"
  case defective
  case damaged
  case wrongItem = "wrong-item"
  case usedSoldAsNew = "used-sold-as-new"
  case counterfeit
  case safety
  case customization
  case preOrder = "pre-order"
  case thanksOrClosing = "thanks-or-closing"
  case autoReply = "auto-reply"
  case systemNotice = "system-notice"
  case spam
  case other

  /// Whether the official channel can always settle it, so that it never justifies a migration (R51).
  public var isBasicMatter: Bool { Self.basicMatters.contains(self) }

  /// Source: rules.md §3.
  static let basicMatters: Set<Category> = [
    .delivery, .return, .refund, .cancelOrChange, .invoice, .feedbackRemoval,
  ]
}
