#if Mail
  /// An amount of money as a notice states it.
  public struct MailAmount: Sendable, Hashable {
    /// The value with a decimal point and the currency's own number of decimals, such as `169.01`.
    public let value: String
    /// ISO 4217.
    public let currency: String
  }
#endif
