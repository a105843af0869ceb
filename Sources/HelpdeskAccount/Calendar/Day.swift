public import HelpdeskCore

/// A day of the calendar, in no time zone.
public struct Day: RawRepresentable, Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, held to the years 1 to 9999.
  public let rawValue: Int

  /// Wraps a number of days since 1970-01-01, held to the years 1 to 9999.
  public init(rawValue: Int) { self.rawValue = min(max(rawValue, Self.first), Self.last) }

  private static let first = -719_162
  private static let last = 2_932_896
  private static let milliseconds: Int64 = 86_400_000

  /// Reads a date, `2025-10-01`.
  ///
  /// - Returns: nil where anything else stands, or the date does not exist.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10, let moment = Timestamp(iso8601: text) else { return nil }
    self.init(rawValue: Int(moment.rawValue.quotientRoundedDown(by: Self.milliseconds)))
  }

  /// The date of a year, a month and a day; nil for a date that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.init("\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))")
  }

  /// The date in UTC of a moment.
  public init(utc moment: Timestamp) {
    self.init(rawValue: Int(moment.rawValue.quotientRoundedDown(by: Self.milliseconds)))
  }

  /// Orders days in time.
  public static func < (left: Day, right: Day) -> Bool { left.rawValue < right.rawValue }

  /// The day `days` later, held to the years 1 to 9999.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = rawValue.addingReportingOverflow(days)
    return Day(rawValue: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Midnight of the day in UTC.
  var utcMidnight: Timestamp { Timestamp(milliseconds: Int64(rawValue) * Self.milliseconds) }

  /// The month the day is in.
  public var month: Month {
    let parts = description.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return Month(index: 0) }
    return Month(index: parts[0] * 12 + parts[1] - 1)
  }

  /// The day of its month, 1 to 31.
  public var dayOfMonth: Int { rawValue - month.firstDay.rawValue + 1 }
}

extension Day: CustomStringConvertible {
  /// The date, `2025-10-01`.
  public var description: String { String(utcMidnight.iso8601.prefix(10)) }
}

extension Range<Day> {
  /// How many days the range holds.
  public var dayCount: Int { upperBound.rawValue - lowerBound.rawValue }
}

extension FixedWidthInteger {
  /// Division that rounds towards the past, so that times before 1970 fall on the right day.
  func quotientRoundedDown(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The number with leading zeros.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
