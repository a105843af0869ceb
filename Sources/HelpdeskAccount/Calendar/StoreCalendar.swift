import Foundation
public import HelpdeskCore

/// Days and hours as a store's clocks show them.
public struct StoreCalendar: Sendable {
  /// The store's time zone, an IANA name.
  public let timeZone: String
  private let zone: TimeZone
  private let calendar: Calendar

  /// The calendar of a store.
  ///
  /// - Throws: ``AccountProblem/unknownStore(_:)`` for a store whose time zone nobody knows.
  public init(_ store: Marketplace) throws(AccountProblem) {
    guard let name = store.timeZone, let found = StoreCalendar(timeZone: name) else {
      throw .unknownStore(store)
    }
    self = found
  }

  /// The calendar of a time zone; nil for a name the system does not know.
  public init?(timeZone name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    timeZone = name
    self.zone = zone
    self.calendar = calendar
  }

  /// The calendar of coordinated universal time.
  public static let utc = StoreCalendar()

  private init() {
    timeZone = "UTC"
    zone = .gmt
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    self.calendar = calendar
  }

  /// Milliseconds the store's clocks are ahead of UTC at `moment`.
  public func offset(at moment: Timestamp) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(moment))) * 1_000
  }

  /// The date at the store.
  public func day(of moment: Timestamp) -> Day {
    Day(utc: moment.advanced(byMilliseconds: offset(at: moment)))
  }

  /// The first moment of a day at the store; where summer time swallows midnight, the moment it ends.
  public func start(of day: Day) -> Timestamp {
    let noon = day.utcMidnight.advanced(byMilliseconds: 43_200_000)
    let local = noon.advanced(byMilliseconds: -offset(at: noon))
    let start = calendar.startOfDay(for: Date(local))
    return Timestamp(milliseconds: Int64((start.timeIntervalSince1970 * 1_000).rounded()))
  }

  /// The moments of some days at the store, up to the start of the day after the last.
  public func moments(of days: Range<Day>) -> Range<Timestamp> {
    let start = start(of: days.lowerBound)
    return start..<max(start, self.start(of: days.upperBound))
  }
}

extension Date {
  init(_ moment: Timestamp) {
    self.init(timeIntervalSince1970: Double(moment.rawValue) / 1_000)
  }
}
