public import HelpdeskLanguage

/// What a buyer's message is about (cli.md): a human names it, or the language part reads it.
public typealias Category = Inquiry.Category

extension Category {
  /// Whether the official channel can always settle it, so that it never justifies a migration (R51).
  public var isBasicMatter: Bool { Self.basicMatters.contains(self) }

  /// Source: rules.md §3.
  static let basicMatters: Set<Category> = [
    .delivery, .return, .refund, .cancelOrChange, .invoice, .feedbackRemoval,
  ]
}
