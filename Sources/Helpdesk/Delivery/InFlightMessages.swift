import Synchronization

/// Messages that a transport has in hand, so that two deliveries of one process do not send one twice.
///
/// Only one process writes a desk, so memory is enough.
final class InFlightMessages: Sendable {
  private let entries = Mutex<Set<EntryID>>([])

  /// Takes those of `candidates` that nobody has in hand.
  func take(_ candidates: [EntryID]) -> Set<EntryID> {
    entries.withLock { held in
      let taken = Set(candidates).subtracting(held)
      held.formUnion(taken)
      return taken
    }
  }

  func release(_ entry: EntryID) { entries.withLock { _ = $0.remove(entry) } }
}
