/// A month of the calendar, in no time zone.
public struct Month: Hashable, Comparable, Sendable {
  /// Twelve times the year, plus 0 for January to 11 for December.
  let index: Int

  init(index: Int) { self.index = min(max(index, 12), 9_999 * 12 + 11) }

  /// The month of a year; nil unless the year is 1 to 9999 and the month 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
    self.init(index: year * 12 + month - 1)
  }

  /// Reads a month, `2025-10`; nil where anything else stands.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, let day = Day("\(text)-01") else { return nil }
    self = day.month
  }

  /// The year.
  public var year: Int { index / 12 }
  /// The month of the year, 1 to 12.
  public var month: Int { index % 12 + 1 }

  /// Its first day.
  public var firstDay: Day { Day(year: year, month: month, day: 1) ?? Day(rawValue: 0) }

  /// Its days, the last one excluded as in any half-open range: up to the next month's first.
  public var days: Range<Day> {
    let end = index == 9_999 * 12 + 11 ? firstDay.advanced(by: 30) : advanced(by: 1).firstDay
    return firstDay..<end
  }

  /// The month `months` later, held to the years 1 to 9999.
  public func advanced(by months: Int) -> Month {
    let (sum, overflow) = index.addingReportingOverflow(months)
    return Month(index: overflow ? (months < 0 ? .min : .max) : sum)
  }

  /// Orders months in time.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible {
  /// The month, `2025-10`.
  public var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))" }
}

extension Day {
  /// The same day of the month `months` later; the last of that month where it is shorter.
  public func advanced(byMonths months: Int) -> Day {
    let target = month.advanced(by: months)
    let offset = min(dayOfMonth, target.days.dayCount) - 1
    return target.firstDay.advanced(by: offset)
  }
}
