/// Where a metric turns from right to wrong, over which days, and who says so.
public struct HealthThreshold: Hashable, Sendable {
  /// On which side of the limit all is well, and whether the limit itself is.
  public enum Side: String, CaseIterable, Sendable {
    case below = "<"
    case atMost = "≤"
    case atLeast = "≥"
    case above = ">"

    /// Whether less is better.
    public var isCeiling: Bool { self == .below || self == .atMost }
  }

  /// What is judged.
  public var metric: HealthMetric
  /// How many days are looked at, the day asked for being the last.
  public var days: Int
  /// On which side all is well.
  public var side: Side
  /// The limit: a share, or hours over 1.
  public var limit: Proportion
  /// Who says so, and when it was looked up.
  public var source: String

  /// States a threshold.
  ///
  /// - Parameters:
  ///   - metric: What is judged.
  ///   - days: How many days are looked at.
  ///   - side: On which side of the limit all is well.
  ///   - limit: The limit: a share, or hours over 1 for ``HealthMetric/medianFirstResponse``.
  ///   - source: Who says so.
  public init(_ metric: HealthMetric, days: Int, _ side: Side, _ limit: Proportion, source: String) {
    self.metric = metric
    self.days = days
    self.side = side
    self.limit = limit
    self.source = source
  }

  /// How `value` stands: unknown where its whole is empty, at risk from three quarters of the room on.
  ///
  /// A ceiling leaves the room below it; a floor leaves the room between it and the whole.
  public func state(of value: Proportion) -> HealthState {
    guard let comparison = value.comparison(to: limit) else { return .unknown }
    let isKept =
      switch side {
      case .below: comparison == .below
      case .atMost: comparison != .above
      case .atLeast: comparison != .below
      case .above: comparison == .above
      }
    guard isKept else { return .breached }
    return isClose(value) ? .atRisk : .ok
  }

  /// Whether three quarters of the room are used. A limit that leaves no room is never close.
  private func isClose(_ value: Proportion) -> Bool {
    let used = side.isCeiling ? value : value.shortfall
    let room = side.isCeiling ? limit : limit.shortfall
    guard room.numerator > 0 else { return false }
    return used.comparison(to: room.threeQuarters).map { $0 != .below } ?? false
  }

  /// The limits in force unless a host sets others. Every figure is a claim with its source (R133); the first
  /// row of a metric is the one it is judged by.
  public static let table: [HealthThreshold] = [
    // The marketplace says below 1 %, a vendor's article up to 1 % (R108): the stricter one is taken.
    HealthThreshold(.orderDefects, days: 60, .below, .percent(1), source: "domain.md §4.2; R108"),
    HealthThreshold(.lateShipments, days: 30, .below, .percent(4), source: "domain.md §4.2; R108"),
    HealthThreshold(.lateShipments, days: 10, .below, .percent(4), source: "domain.md §4.2"),
    HealthThreshold(.validTracking, days: 30, .atLeast, .percent(95), source: "domain.md §4.2; R108"),
    HealthThreshold(
      .cancellations, days: 7, .below, Proportion(25, of: 1_000), source: "domain.md §4.2, from memory"),
    HealthThreshold(.onTimeDelivery, days: 14, .atLeast, .percent(90), source: "domain.md §4.2"),
    HealthThreshold(.responsesInTime, days: 30, .atLeast, .percent(90), source: "R74, R105; domain.md §4.1"),
    HealthThreshold(.responsesInTime, days: 7, .atLeast, .percent(90), source: "R74, R105; domain.md §4.1"),
    HealthThreshold(.responsesInTime, days: 90, .atLeast, .percent(90), source: "R74, R105; domain.md §4.1"),
    HealthThreshold(
      .medianFirstResponse, days: 30, .below, Proportion(12, of: 1), source: "R105; window chosen here"),
    // "Most" is read as more than half.
    HealthThreshold(.resolvedInTime, days: 30, .above, .percent(50), source: "R109; window chosen here"),
    HealthThreshold(.abandonedCases, days: 30, .atMost, .percent(0), source: "R123; window chosen here"),
    HealthThreshold(
      .dissatisfaction, days: 30, .below, .percent(25), source: "domain.md §4.2; window chosen here"),
    HealthThreshold(.claimsInTime, days: 30, .atLeast, .percent(100), source: "R121; domain.md §4.3"),
  ]
}

extension Proportion {
  /// What is missing to the whole; nothing where the part exceeds it.
  var shortfall: Proportion { Proportion(denominator - min(numerator, denominator), of: denominator) }

  /// Three quarters of it, exactly; the proportion itself where that cannot be written.
  var threeQuarters: Proportion {
    let part = numerator.multipliedReportingOverflow(by: 3)
    let whole = denominator.multipliedReportingOverflow(by: 4)
    return part.overflow || whole.overflow ? self : Proportion(part.partialValue, of: whole.partialValue)
  }
}
