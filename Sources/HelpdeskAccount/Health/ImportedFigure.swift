/// A figure of account health as the marketplace reports it.
public struct ImportedFigure: Hashable, Sendable {
  /// What it measures.
  public let metric: HealthMetric
  /// The part; for ``HealthMetric/medianFirstResponse`` minutes.
  public let numerator: Int
  /// The whole; 0 where there was nothing. For ``HealthMetric/medianFirstResponse`` the number of answers.
  public let denominator: Int
  /// The days it covers, up to the one after the last.
  public let days: Range<Day>
  /// Where it was taken from.
  public let source: String

  /// The figure as a health report judges it: a share, or milliseconds over an hour's.
  public var value: Proportion {
    guard metric == .medianFirstResponse else { return Proportion(numerator, of: denominator) }
    return denominator == 0 ? Proportion(0, of: 0) : Proportion(numerator * 60_000, of: 3_600_000)
  }

  /// How many were counted.
  public var count: Int { denominator }
}
