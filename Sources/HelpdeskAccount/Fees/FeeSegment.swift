public import HelpdeskCore

/// Days of a month on which a unit costs the same for the same reason.
public struct FeeSegment: Hashable, Sendable {
  /// The days, up to the one after the last.
  public let days: Range<Day>
  /// What the price rests on.
  public let basis: FeeBasis
  /// The price of a unit.
  public let ratePerUnit: Money
  /// The units shipped on these days; nil where only the month's total is known and it cannot be split.
  public let units: Int?
  /// What they cost; nil where the units are not known.
  public let charge: Money?
}
