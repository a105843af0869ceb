public import HelpdeskCore

extension ResponseRecord {
  /// How an answer stands to its limit.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Given within the limit, exactly on it included.
    case inTime = "in-time"
    /// Given later, or still owed after the limit.
    case late
  }

  /// Judges the message as of a moment, which itself is excluded.
  ///
  /// - Returns: nil where it leaves the calculation: waived or handed over by then, or pending within the
  ///   limit.
  public func verdict(by moment: Timestamp) -> Verdict? {
    let due = receivedAt + Self.limit
    // The last moment that counts is the one before: pending exactly on the limit is not late yet.
    let last = moment.advanced(byMilliseconds: -1)
    guard let settledAt, settledAt <= last else { return last > due ? .late : nil }
    guard means == .answer else { return nil }
    return settledAt <= due ? .inTime : .late
  }
}
