import HelpdeskCore

/// How long the outbox waits before it offers a message to the transport again.
enum RetrySchedule {
  /// Minutes to wait after the first, second, … failed attempt; the last row goes for all others. Our own.
  static let minutes: [Int64] = [1, 5, 30, 120, 360]

  /// When attempt `attempts` + 1 may be made.
  ///
  /// - Parameters:
  ///   - attempts: How many attempts have failed, from 1.
  ///   - moment: When the last one failed.
  static func next(after attempts: Int64, at moment: Timestamp) -> Timestamp {
    let row = Int(min(max(attempts, 1), Int64(minutes.count))) - 1
    return moment.advanced(byMilliseconds: minutes[row] * 60_000)
  }
}
