import HelpdeskStore
import HelpdeskTrail

/// What the writer keeps between batches: the log's head, the desk folded, tickets lately touched.
///
/// A value: a batch works on a copy, which takes its place after the commit and never before.
struct Memory: Sendable {
  /// A ticket and the hash its next leaf links to.
  struct Stream: Sendable {
    var ticket: Ticket
    var lastHash: Hash?
  }

  var head: Head
  var desk: DeskState
  var deskHash: Hash?
  var hot: HotTickets
  let secret: [UInt8]

  init(reading store: DeskStore, hotTickets: Int) throws {
    (head, desk, deskHash, secret) = try store.read { snapshot in
      let events = try snapshot.deskEvents()
      return (
        try snapshot.head(), DeskState(folding: events), events.last?.hash, snapshot.secret
      )
    }
    hot = HotTickets(capacity: hotTickets)
  }
}

/// Folded tickets in two generations: what is asked for stays, what is not asked for goes.
struct HotTickets: Sendable {
  /// Most tickets of one generation.
  let capacity: Int
  private var young: [TicketID: Memory.Stream] = [:]
  private var old: [TicketID: Memory.Stream] = [:]

  init(capacity: Int) { self.capacity = max(1, capacity) }

  mutating func stream(_ id: TicketID) -> Memory.Stream? {
    if let stream = young[id] { return stream }
    guard let stream = old[id] else { return nil }
    keep(stream)
    return stream
  }

  mutating func keep(_ stream: Memory.Stream) {
    if young.count >= capacity {
      old = young
      young.removeAll()
    }
    young[stream.ticket.id] = stream
  }
}
