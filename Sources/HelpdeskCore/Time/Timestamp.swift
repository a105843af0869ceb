/// A moment: milliseconds since 1970-01-01 UTC.
///
/// Arithmetic saturates between the years 1 and 9999, so that no date a stranger wrote can trap.
public struct Timestamp: RawRepresentable, Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, within ``earliest`` and ``latest``.
  public let rawValue: Int64

  /// 0001-01-01T00:00:00.000Z.
  public static let earliest = Timestamp(unchecked: -62_135_596_800_000)
  /// 9999-12-31T23:59:59.999Z.
  public static let latest = Timestamp(unchecked: 253_402_300_799_999)

  /// Wraps a number of milliseconds, held to the years 1 to 9999.
  public init(rawValue: Int64) {
    self.rawValue = min(max(rawValue, Self.earliest.rawValue), Self.latest.rawValue)
  }

  /// Wraps a number of milliseconds, held to the years 1 to 9999.
  public init(milliseconds: Int64) { self.init(rawValue: milliseconds) }

  private init(unchecked: Int64) { rawValue = unchecked }

  /// Orders moments in time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.rawValue < right.rawValue }

  /// The moment `milliseconds` later, held to the years 1 to 9999.
  public func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
    let (sum, overflow) = rawValue.addingReportingOverflow(milliseconds)
    if overflow { return milliseconds < 0 ? .earliest : .latest }
    return Timestamp(rawValue: sum)
  }

  /// The moment `duration` later, held to the years 1 to 9999; parts of a millisecond are dropped.
  public static func + (moment: Timestamp, duration: Duration) -> Timestamp {
    moment.advanced(byMilliseconds: duration.milliseconds)
  }

  /// The moment `duration` earlier, held to the years 1 to 9999; parts of a millisecond are dropped.
  public static func - (moment: Timestamp, duration: Duration) -> Timestamp {
    moment.advanced(byMilliseconds: -duration.milliseconds)
  }

  /// Milliseconds from `other` to this moment; negative when `other` is later.
  public func milliseconds(since other: Timestamp) -> Int64 { rawValue - other.rawValue }
}

extension Duration {
  /// Whole milliseconds, saturated; parts of a millisecond are dropped.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    if overflow { return seconds < 0 ? -.max : .max }
    let (sum, overflowed) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
    return overflowed ? (seconds < 0 ? -.max : .max) : max(sum, -.max)
  }

  /// A span of whole hours of 3,600 elapsed seconds: no calendar, no summer time.
  public static func hours(_ hours: Int64) -> Duration {
    .seconds(hours.multipliedReportingOverflow(by: 3_600).partialValue)
  }
}
