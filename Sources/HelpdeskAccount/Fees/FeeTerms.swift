public import HelpdeskCore

/// What the marketplace's customer service costs in one store, from one day on.
public struct FeeTerms: Hashable, Sendable {
  /// The store.
  public var store: Marketplace
  /// The first day the terms hold; nil for terms that were there before anything is known.
  public var effectiveFrom: Day?
  /// The currency of every rate.
  public var currency: Currency
  /// The tiers, fewest contacts first; the last has no limit.
  public var tiers: [FeeTier]
  /// The price of a unit where the ratio is unknown or unreliable, in minor units (R9).
  public var standardRate: Int64
  /// Above this ratio, few units make it unreliable (R9).
  public var unreliableAbove: Proportion
  /// The most units that are few (R9).
  public var fewUnits: Int
  /// The months over which contacts are counted (R7).
  public var contactMonths: Int
  /// The tracked share that earns the promotion (R12).
  public var trackingTarget: Proportion
  /// The days over which the tracked share is taken (R17).
  public var trackingDays: Int
  /// The free days of a new seller; 0 where there are none (R11).
  public var trialDays: Int
  /// How many months after registering a seller still counts as new (R11).
  public var newSellerMonths: Int
  /// The last month with the promotion; nil while no end is known.
  public var lastPromotionMonth: Month?
  /// Where the figures come from.
  public var source: String

  /// States terms; what is left out is as the Japanese store has it.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - effectiveFrom: The first day the terms hold; nil for terms without a known beginning.
  ///   - currency: The currency of every rate.
  ///   - tiers: The tiers, fewest contacts first.
  ///   - standardRate: The price of a unit where the ratio is unknown or unreliable, in minor units.
  ///   - trialDays: The free days of a new seller.
  ///   - source: Where the figures come from.
  public init(
    store: Marketplace, effectiveFrom: Day?, currency: Currency, tiers: [FeeTier], standardRate: Int64,
    trialDays: Int, source: String
  ) {
    self.store = store
    self.effectiveFrom = effectiveFrom
    self.currency = currency
    self.tiers = tiers
    self.standardRate = standardRate
    self.trialDays = trialDays
    self.source = source
    unreliableAbove = .percent(10)  // R9
    fewUnits = 30  // R9
    contactMonths = 3  // R7
    trackingTarget = .percent(95)  // R12
    trackingDays = 30  // R17
    newSellerMonths = 12  // R11
  }

  /// The first tier whose limit allows `ratio`; the last one where none does, nil where there are none.
  public func tier(for ratio: Proportion) -> FeeTier? {
    tiers.first { $0.limit.map(ratio.isAtMost) ?? true } ?? tiers.last
  }

  /// Finds terms that cannot be.
  ///
  /// - Throws: ``AccountProblem/outOfRange(field:)`` for a rate, a ratio or a number of days or months below
  ///   zero or beyond any real one.
  public func validate() throws(AccountProblem) {
    let rates = [standardRate] + tiers.map(\.rate) + tiers.compactMap(\.promotionalRate)
    guard rates.allSatisfy({ (0...Self.largestRate).contains($0) }) else { throw .outOfRange(field: "rate") }
    let ratios: [(String, [Proportion])] = [
      ("tier limit", tiers.compactMap(\.limit)), ("unreliable ratio", [unreliableAbove]),
      ("tracking target", [trackingTarget]),
    ]
    for (field, ratios) in ratios where !ratios.allSatisfy(Self.isReal) { throw .outOfRange(field: field) }
    let days: [(String, Int)] = [
      ("trial days", trialDays), ("tracking days", trackingDays), ("contact months", contactMonths),
      ("months of a new seller", newSellerMonths), ("few units", fewUnits),
    ]
    for (field, count) in days where !(0...36_600).contains(count) { throw .outOfRange(field: field) }
  }

  /// Whether both counts of a ratio are such as a seller has, and the whole is not empty.
  private static func isReal(_ ratio: Proportion) -> Bool {
    !ratio.isUnknown && max(ratio.numerator, ratio.denominator) <= AccountProblem.largestCount
  }

  /// The largest price of a unit taken for real, in minor units; times the largest count it fits an amount.
  static let largestRate: Int64 = 1_000_000_000

  func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency) }
}
