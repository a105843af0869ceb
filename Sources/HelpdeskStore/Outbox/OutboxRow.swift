package import HelpdeskCore

/// A message that waits for its transport.
package struct OutboxRow: Hashable, Sendable {
  /// The place of its event in the log.
  package let index: Int64
  /// The message.
  package let entry: EntryID
  /// How often a transport has tried and failed.
  package let attempts: Int
  /// When it may be offered next.
  package let nextAttemptAt: Timestamp
}
