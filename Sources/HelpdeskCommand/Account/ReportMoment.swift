import Helpdesk
import HelpdeskAccount

/// A store's calendar and the moment a report holds for.
struct ReportMoment {
  let calendar: StoreCalendar
  /// The moment itself is excluded: what is recorded just now is still looked at.
  let end: Timestamp

  /// The end of a day at the home store, or of the present where that is earlier.
  ///
  /// - Parameters:
  ///   - day: A date as somebody typed it; nil for now.
  ///   - now: The desk's present.
  ///   - home: The store whose days count.
  /// - Throws: ``BadInput`` for anything but a day that has come.
  init(endOf day: String?, now: Timestamp, at home: Marketplace) throws {
    do { calendar = try StoreCalendar(home) } catch { throw BadInput(error.description) }
    let present = now.advanced(byMilliseconds: 1)
    guard let day else {
      end = present
      return
    }
    let asked = try Day(argument: day, "--as-of")
    guard asked <= calendar.day(of: now) else { throw BadInput("--as-of takes a day that has come.") }
    end = min(present, calendar.start(of: asked.advanced(by: 1)))
  }

  /// The last day that is looked at.
  var lastDay: Day { calendar.day(of: end.advanced(byMilliseconds: -1)) }
}
