import HelpdeskStore
import HelpdeskTrail

/// The commands of one transaction: each sees what those before it wrote.
///
/// It lives on the writer's thread for the length of the transaction.
final class Batch {
  /// What surrounds every decision of a desk.
  struct Surroundings: Sendable {
    let clock: DeskClock
    let compliance: Compliance
    let limits: Limits
  }

  let transaction: WriteTransaction
  let surroundings: Surroundings
  private(set) var memory: Memory
  private let hot: HotTickets
  private(set) var hasWritten = false
  /// Whether keys that are past their time have been forgotten in this batch.
  var hasForgottenKeys = false
  /// Why the transaction cannot stand, whatever the commands said; nil while it can.
  private(set) var failure: (any Error)?
  /// Tickets written in this batch, as they were before it; nil for one that is new.
  private var before: [TicketID: Ticket?] = [:]
  /// Tickets written in this batch, as they are now.
  private(set) var touched: [TicketID: TicketStream] = [:]

  init(
    _ transaction: WriteTransaction, memory: Memory, hot: HotTickets, in surroundings: Surroundings
  ) {
    self.transaction = transaction
    self.memory = memory
    self.hot = hot
    self.surroundings = surroundings
  }

  /// The moment of a command: the clock's, never behind the log's last (design.md §4.7).
  var now: Timestamp {
    let last = memory.head.lastAt
    guard let shown = surroundings.clock.read() else { return last ?? .current }
    return last.map { max($0, shown) } ?? shown
  }

  var desk: DeskState { memory.desk }
  var secret: [UInt8] { memory.secret }

  /// A ticket as this batch sees it.
  ///
  /// - Throws: ``DeskError/noSuchTicket(_:)``.
  func ticket(_ id: TicketID) throws -> Ticket {
    guard let stream = try stream(id) else { throw DeskError.noSuchTicket(id) }
    return stream.ticket
  }

  /// Whether there is a ticket of this number.
  func holds(_ id: TicketID) throws -> Bool { try stream(id) != nil }

  /// The number of the next ticket; taken once something is appended to it.
  var nextTicket: TicketID { memory.head.nextTicket }

  private func stream(_ id: TicketID) throws -> TicketStream? {
    if let stream = touched[id] ?? hot.stream(id) { return stream }
    return try noticingFailure {
      guard let ticket = try transaction.ticket(id) else { return nil }
      let stream = TicketStream(ticket: ticket, lastHash: try transaction.streamHead(of: id)?.lastHash)
      // This transaction has not touched it, so what was read is committed.
      hot.keep(stream)
      return stream
    }
  }

  /// Records events of a ticket; the first ones of a number open it.
  @discardableResult
  func append(_ events: [Event], to id: TicketID) throws -> [EntryID] {
    guard !events.isEmpty else { return [] }
    let known = try stream(id)
    var stream = known ?? TicketStream(ticket: Ticket(id: id), lastHash: nil)
    if before[id] == nil { before[id] = .some(known?.ticket) }
    let first = stream.ticket.entryCount
    try noticingFailure {
      for event in events {
        stream.lastHash = try transaction.append(
          event, to: id, sequence: stream.ticket.entryCount, previous: stream.lastHash,
          index: memory.head.nextIndex, frontier: &memory.head.frontier, origin: memory.desk.origin,
          salts: RandomBytes.salt)
        stream.ticket.apply(event)
        advance(to: event.at)
      }
    }
    if memory.head.nextTicket <= id {
      memory.head.nextTicket = TicketID(rawValue: id.rawValue + 1)
    }
    touched[id] = stream
    return (first..<stream.ticket.entryCount).map { EntryID(ticket: id, number: $0) }
  }

  /// Records events of the desk's own stream.
  @discardableResult
  func appendDesk(_ events: [DeskEvent]) throws -> [EntryID] {
    let first = memory.desk.entryCount
    try noticingFailure {
      for event in events {
        let sequence = memory.desk.entryCount
        // A leaf that names the log already stands under that name, before the desk is folded.
        let origin = event.fact.named ?? memory.desk.origin
        memory.deskHash = try transaction.appendDesk(
          event, sequence: sequence, previous: memory.deskHash, index: memory.head.nextIndex,
          frontier: &memory.head.frontier, origin: origin, salts: RandomBytes.salt)
        memory.desk.apply(event)
        advance(to: event.at)
      }
    }
    return (first..<memory.desk.entryCount).map { EntryID(ticket: .desk, number: $0) }
  }

  /// Folds a ticket anew from what is left of its content.
  func readAgain(_ id: TicketID) throws {
    guard let ticket = try noticingFailure({ try transaction.ticket(id) }) else { return }
    touched[id]?.ticket = ticket
  }

  /// Writes the projections of all that was touched, each ticket once.
  func finish() throws {
    for (id, stream) in touched.sorted(by: { $0.key < $1.key }) {
      try transaction.project(stream.ticket, before: before[id] ?? nil)
    }
  }

  /// Runs something of the store's; its failure undoes the whole transaction.
  func noticingFailure<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch {
      failure = failure ?? error
      throw error
    }
  }

  private func advance(to moment: Timestamp) {
    memory.head.nextIndex += 1
    memory.head.lastAt = moment
    hasWritten = true
  }
}

extension DeskFact {
  /// The name that the log has from this event on; nil where it keeps the one it has.
  fileprivate var named: String? {
    switch self {
    case .deskCreated(let origin, _, _, _), .logContinued(let origin, _): origin
    default: nil
    }
  }
}
