import Helpdesk

/// A deadline as people say it: `in 3 h 12 min`, `late by 40 min`.
struct RelativeTime: CustomStringConvertible {
  /// How long until then; negative once it has passed.
  let milliseconds: Int64

  init(_ moment: Timestamp, from now: Timestamp) { milliseconds = moment.milliseconds(since: now) }

  /// Whether it has passed; exactly at the moment it has not (rules.md §2).
  var isPast: Bool { milliseconds < 0 }

  var description: String {
    let minutes = milliseconds.magnitude / 60_000
    let span =
      if minutes >= 48 * 60 { "\(minutes / 1_440) d \(minutes / 60 % 24) h" } else if minutes >= 60 {
        "\(minutes / 60) h \(minutes % 60) min"
      } else { "\(minutes) min" }
    return isPast ? "late by \(span)" : "in \(span)"
  }
}

extension Timestamp {
  /// Day, hour and minute in UTC: `2026-03-30 09:12`.
  var minute: String { String(iso8601.prefix(16).replacing("T", with: " ")) }
}
