import HelpdeskStore
import HelpdeskTrail

/// What the writer keeps between batches: the log's head and the desk folded.
///
/// A value: a batch works on a copy, which takes its place after the commit and never before.
struct Memory: Sendable {
  var head: Head
  var desk: DeskState
  var deskHash: Hash?
  let secret: [UInt8]

  init(reading store: DeskStore) throws {
    (head, desk, deskHash, secret) = try store.read { snapshot in
      let events = try snapshot.deskEvents()
      return (
        try snapshot.head(), DeskState(folding: events), events.last?.hash, snapshot.secret
      )
    }
  }
}
