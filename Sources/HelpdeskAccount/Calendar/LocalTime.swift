import HelpdeskCore

/// Days and hours of many moments at a store. Times that lie close together ask the time zone once a
/// quarter of an hour, the finest step in which a zone's offset changes today.
struct LocalTime {
  private let calendar: StoreCalendar
  private var quarter = Int64.min
  private var offset: Int64 = 0

  init(_ calendar: StoreCalendar) { self.calendar = calendar }

  /// The date at the store, and the hour of the day, 0 to 23.
  mutating func read(_ moment: Timestamp) -> (day: Day, hour: Int) {
    let now = moment.rawValue.quotientRoundedDown(by: 900_000)
    if now != quarter {
      quarter = now
      offset = calendar.offset(at: Timestamp(milliseconds: now * 900_000))
    }
    let local = moment.rawValue + offset
    let day = local.quotientRoundedDown(by: 86_400_000)
    return (Day(rawValue: Int(day)), Int((local - day * 86_400_000) / 3_600_000))
  }
}
