/// A point of a deadline at which `sweep` says something, once.
public enum DeadlineMark: Int, CaseIterable, Comparable, Sendable {
  case half = 50
  case threeQuarters = 75
  case nineTenths = 90
  case passed = 100

  /// Orders marks in time.
  public static func < (left: DeadlineMark, right: DeadlineMark) -> Bool { left.rawValue < right.rawValue }

  /// The last mark reached, or nil before the first; a deadline has passed one millisecond after it is due.
  static func reached(from start: Timestamp, to due: Timestamp, at now: Timestamp) -> DeadlineMark? {
    allCases.last { now >= $0.moment(from: start, to: due) }
  }

  /// When this mark of a deadline is reached.
  func moment(from start: Timestamp, to due: Timestamp) -> Timestamp {
    guard self != .passed else { return due.advanced(byMilliseconds: 1) }
    return start.advanced(byMilliseconds: max(0, due.milliseconds(since: start)) / 100 * Int64(rawValue))
  }
}

/// What a deadline is for.
public enum Deadline: Hashable, Sendable {
  /// The answer to the message with this number in the ticket.
  case response(entry: Int)
  /// The return of the migration opened by the entry with this number.
  case migration(entry: Int)
  /// The answer to the claim opened by the entry with this number.
  case claim(entry: Int)
}
