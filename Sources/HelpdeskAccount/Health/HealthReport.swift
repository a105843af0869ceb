public import HelpdeskCore

/// How an account stands at a moment.
public struct HealthReport: Hashable, Sendable {
  /// One metric over one window.
  public struct Reading: Hashable, Sendable {
    /// What was judged, against which limit.
    public let threshold: HealthThreshold
    /// Part and whole; for ``HealthMetric/medianFirstResponse`` milliseconds over an hour's.
    public let value: Proportion
    /// How many were counted; 0 where there was nothing.
    public let count: Int
    /// The days looked at.
    public let window: Range<Day>
    /// How it stands.
    public let state: HealthState
    /// Where the figure comes from: nil for the desk's own, else what the import said.
    public let importedFrom: String?

    /// The value in words: per cent with two decimals, or hours and minutes; nil where it is unknown.
    public var valueText: String? {
      guard threshold.metric == .medianFirstResponse else { return value.percentText().map { "\($0) %" } }
      guard !value.isUnknown else { return nil }
      let minutes = value.numerator / 60_000
      return "\(minutes / 60) h \(minutes % 60) min"
    }
  }

  /// The moment it holds for; nothing later was looked at.
  public let asOf: Timestamp
  /// The readings, in the order of the thresholds; the desk's own before imported ones.
  public let readings: [Reading]

  /// The worst state of all that is known; unknown where nothing is.
  public var state: HealthState {
    let order: [HealthState] = [.breached, .atRisk, .ok]
    return order.first { state in readings.contains { $0.state == state } } ?? .unknown
  }

  /// Computes an account's health. Linear in the records, but for one sorting of response times.
  ///
  /// - Parameters:
  ///   - records: All that is known; what is later than `asOf` is left out.
  ///   - asOf: The moment it shall hold for, itself excluded.
  ///   - calendar: The store's calendar, whose days the windows are made of.
  ///   - thresholds: The limits to judge by.
  public init(
    _ records: AccountRecords, asOf: Timestamp, calendar: StoreCalendar,
    thresholds: [HealthThreshold] = HealthThreshold.table
  ) {
    self.asOf = asOf
    let last = calendar.day(of: asOf.advanced(byMilliseconds: -1))
    readings = thresholds.flatMap { threshold -> [Reading] in
      let days = last.advanced(by: 1 - max(1, threshold.days))..<last.advanced(by: 1)
      let window = calendar.start(of: days.lowerBound)..<max(calendar.start(of: days.lowerBound), asOf)
      let measured = Measurement(records, window: window).measured(threshold.metric)
      let own = Reading(
        threshold: threshold, value: measured.value, count: measured.count, window: days,
        state: threshold.state(of: measured.value), importedFrom: nil)
      return [own] + Self.imported(records.imported, threshold, days)
    }
  }

  /// The imported figures of a metric that were taken over as many days; the latest that had ended by then.
  private static func imported(
    _ figures: [ImportedFigure], _ threshold: HealthThreshold, _ days: Range<Day>
  ) -> [Reading] {
    let fitting = figures.filter { figure in
      figure.metric == threshold.metric && figure.days.dayCount == days.dayCount
        && figure.days.upperBound <= days.upperBound
    }
    guard let latest = fitting.max(by: { $0.days.upperBound < $1.days.upperBound }) else { return [] }
    return fitting.filter { $0.days == latest.days }.map { figure in
      Reading(
        threshold: threshold, value: figure.value, count: figure.count, window: figure.days,
        state: threshold.state(of: figure.value), importedFrom: figure.source)
    }
  }
}
