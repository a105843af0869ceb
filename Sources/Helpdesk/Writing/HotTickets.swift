import HelpdeskTrail

/// A ticket and the hash its next leaf links to.
struct TicketStream: Sendable {
  var ticket: Ticket
  var lastHash: Hash?
}

/// Folded tickets in two generations: what is asked for stays, what is not asked for goes.
///
/// It holds committed states alone. It is shared by all batches, so that none copies it.
final class HotTickets: Sendable {
  private struct Generations {
    var young: [TicketID: TicketStream] = [:]
    var old: [TicketID: TicketStream] = [:]
  }

  /// Most tickets of one generation.
  private let capacity: Int
  private let generations = Guarded(Generations())

  /// - Parameter capacity: Most tickets kept, 1 or more.
  init(capacity: Int) { self.capacity = max(1, capacity / 2) }

  func stream(_ id: TicketID) -> TicketStream? {
    generations.withLock { generations in
      if let stream = generations.young[id] { return stream }
      guard let stream = generations.old[id] else { return nil }
      keep(stream, in: &generations)
      return stream
    }
  }

  func keep(_ stream: TicketStream) { generations.withLock { keep(stream, in: &$0) } }

  func removeAll() { generations.withLock { $0 = Generations() } }

  private func keep(_ stream: TicketStream, in generations: inout Generations) {
    if generations.young.count >= capacity {
      generations.old = generations.young
      generations.young.removeAll()
    }
    generations.young[stream.ticket.id] = stream
  }
}
