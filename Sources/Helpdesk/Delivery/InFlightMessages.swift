/// Messages that a transport has in hand, so that two deliveries of one process do not send one twice.
///
/// Only one process writes a desk, so memory is enough.
final class InFlightMessages: Sendable {
  private let entries = Guarded<Set<EntryID>>([])

  /// Takes a message.
  ///
  /// - Returns: Whether nobody had it in hand.
  func take(_ entry: EntryID) -> Bool { entries.withLock { $0.insert(entry).inserted } }

  func release(_ entry: EntryID) { entries.withLock { _ = $0.remove(entry) } }
}
