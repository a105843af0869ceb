/// What too many defective orders may cost; a vendor's figures, so words to weigh, not rules (R118, R133).
public struct DefectConsequence: Hashable, Sendable {
  /// Whole percentage points above the limit, a begun one counted.
  public let excessPoints: Int
  /// How much of its weight advertising may lose, in per cent.
  public let lostAdWeight: ClosedRange<Int>
  /// How long a restricted account takes to recover, in days without a sale.
  public let recoveryDays: ClosedRange<Int>

  /// Source: R118: 15 to 20 per cent a point, 7 to 14 days.
  static let lossPerPoint = 15...20
  static let recovery = 7...14

  /// What a defect rate may cost.
  ///
  /// - Parameters:
  ///   - rate: Orders with a defect, of all.
  ///   - limit: The limit it is held against.
  /// - Returns: nil where the rate is unknown or not above the limit.
  public init?(rate: Proportion, limit: Proportion = .percent(1)) {
    guard rate.isAbove(limit) else { return nil }
    // The first whole number of points that reaches the rate, looked for upwards: there are at most a hundred.
    let limitPoints = limit.largestPart(of: 100)
    let points = (1...100).first { rate.isAtMost(.percent(min(100, limitPoints) + $0)) } ?? 100
    excessPoints = points
    lostAdWeight =
      min(100, points * Self.lossPerPoint.lowerBound)...min(100, points * Self.lossPerPoint.upperBound)
    recoveryDays = Self.recovery
  }
}
