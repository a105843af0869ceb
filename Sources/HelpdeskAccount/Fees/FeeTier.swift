/// One step of a fee table: up to how many contacts per unit, and what a unit then costs.
public struct FeeTier: Hashable, Sendable {
  /// Its number, from 1 for the fewest contacts.
  public let number: Int
  /// The most contacts per unit it allows, the limit itself included; nil for the last tier.
  public let limit: Proportion?
  /// The price of a unit, in minor units of the terms' currency.
  public let rate: Int64
  /// The price of a unit in a month with the promotion; nil where the promotion does not reach the tier.
  public let promotionalRate: Int64?

  /// States a tier.
  ///
  /// - Parameters:
  ///   - number: Its number, from 1 for the fewest contacts.
  ///   - limit: The most contacts per unit it allows, inclusive; nil for the last tier.
  ///   - rate: The price of a unit, in minor units.
  ///   - promotionalRate: The price with the promotion; nil where it does not reach the tier.
  public init(_ number: Int, upTo limit: Proportion?, rate: Int64, promotionalRate: Int64? = nil) {
    self.number = number
    self.limit = limit
    self.rate = rate
    self.promotionalRate = promotionalRate
  }

  /// What the promotion takes off, in whole per cent rounded half up; nil where there is none.
  public var discountPercent: String? {
    guard let promotionalRate, rate > 0, (0...rate).contains(promotionalRate) else { return nil }
    return Proportion(Int(clamping: rate - promotionalRate), of: Int(clamping: rate)).percentText(decimals: 0)
  }
}
