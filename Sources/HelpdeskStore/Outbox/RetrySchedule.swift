package import HelpdeskCore

/// How long the outbox waits before it offers a message to the transport again.
package enum RetrySchedule {
  /// A row of the schedule.
  package struct Row: Hashable, Sendable {
    /// How many attempts have failed; the last row goes for all beyond it.
    package let failedAttempts: Int64
    /// Minutes to wait at the least.
    package let minutes: Int64
  }

  /// Source: the retry plan of the mail rules: 1, 5 and 30 minutes, then 2 and 6 hours.
  package static let table = [
    Row(failedAttempts: 1, minutes: 1),
    Row(failedAttempts: 2, minutes: 5),
    Row(failedAttempts: 3, minutes: 30),
    Row(failedAttempts: 4, minutes: 120),
    Row(failedAttempts: 5, minutes: 360),
  ]

  /// A wait grows by up to one part in so many, so that messages that failed together are not all tried
  /// together again. Our own.
  package static let jitterParts: Int64 = 10

  /// When the next attempt may be made.
  ///
  /// - Parameters:
  ///   - attempts: How many attempts have failed, from 1.
  ///   - moment: When the last one failed.
  ///   - entry: The message; what is added to the wait depends on it alone, so that a rebuilt outbox is the
  ///     same.
  package static func next(after attempts: Int64, at moment: Timestamp, of entry: EntryID) -> Timestamp {
    let row = table.last { $0.failedAttempts <= attempts } ?? table[0]
    let wait = row.minutes * 60_000
    let jitter = scatter(entry, attempts) % UInt64(wait / jitterParts + 1)
    return moment.advanced(byMilliseconds: wait + Int64(jitter))
  }

  /// A number that tells neighbours apart. Source: the finalizer of SplitMix64.
  private static func scatter(_ entry: EntryID, _ attempts: Int64) -> UInt64 {
    var bits = UInt64(bitPattern: entry.ticket.rawValue) &* 0x9E37_79B9_7F4A_7C15
    bits &+= UInt64(bitPattern: Int64(entry.number)) &* 0xBF58_476D_1CE4_E5B9
    bits &+= UInt64(bitPattern: attempts) &* 0x94D0_49BB_1331_11EB
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
