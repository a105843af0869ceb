/// How a matter ended: an outcome, what was done, and an amount where money moved (rules.md §4).
public struct Resolution: Hashable, Sendable {
  /// The kinds of ending. Source: rules.md §4.
  public enum Outcome: String, CaseIterable, Sendable {
    case refund
    case replacement
    case repair
    case information
    case noFault = "no-fault"
    case noResponseNeeded = "no-response-needed"
    case transferred
    case spam

    /// Whether an amount belongs to this outcome.
    public var amount: AmountRule { Self.amountRules[self] ?? .forbidden }
    /// Whether the outcome claims that the buyer was told (R122: resolved with buyer contact).
    public var claimsBuyerContact: Bool { Self.withBuyerContact.contains(self) }

    static let amountRules: [Outcome: AmountRule] = [
      .refund: .required, .replacement: .optional, .repair: .optional, .information: .forbidden,
      .noFault: .forbidden, .noResponseNeeded: .forbidden, .transferred: .forbidden, .spam: .forbidden,
    ]
    static let withBuyerContact: Set<Outcome> = [.refund, .replacement, .repair, .information, .noFault]
  }

  /// Whether an amount belongs to an outcome.
  public enum AmountRule: String, Sendable {
    case required
    case optional
    case forbidden
  }

  /// The kind of ending.
  public var outcome: Outcome
  /// What was done, in words; nil once erased.
  public var text: String?
  /// The money that moved; nil where none did.
  public var amount: Money?

  /// States how a matter ended.
  ///
  /// - Parameters:
  ///   - outcome: The kind of ending.
  ///   - text: What was done, at least 12 letters or 6 CJK characters in 2 distinct words.
  ///   - amount: Required for a refund, optional for replacement and repair, otherwise nil.
  public init(_ outcome: Outcome, _ text: String?, amount: Money? = nil) {
    self.outcome = outcome
    self.text = text
    self.amount = amount
  }
}
