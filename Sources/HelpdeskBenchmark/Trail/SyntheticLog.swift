import Foundation
import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail

/// Fills a desk's log with notes straight through the store: what is verified matters here, not who wrote it.
final class SyntheticLog {
  private let store: DeskStore
  private let origin: String
  private var head: Head
  private var streams: [Int64: Stream] = [:]
  private var prose = Prose(seed: 1)
  private var random = SystemRandomNumberGenerator()

  private struct Stream {
    var ticket: Ticket
    var last: Hash?
  }

  /// How many entries one commit holds.
  private static let batch = 1_024

  init(at file: URL) throws {
    store = try DeskStore.open(at: file.path)
    (head, origin) = try store.read { (try $0.head(), try $0.origin()) }
  }

  /// Adds notes of 200 bytes, in turns over so many tickets.
  func add(events: Int, tickets: Int) throws {
    var left = events
    while left > 0 {
      let count = min(Self.batch, left)
      try write(count, tickets: Int64(max(1, tickets)))
      left -= count
    }
  }

  private func write(_ count: Int, tickets: Int64) throws {
    let salts = try salts(count)
    try store.write { transaction in
      var before: [Int64: Ticket?] = [:]
      for salt in salts {
        let number = 1 + head.nextIndex % tickets
        let id = TicketID(rawValue: number)
        let known = streams[number]
        var stream = known ?? Stream(ticket: Ticket(id: id), last: nil)
        if before[number] == nil { before[number] = .some(known?.ticket) }
        let at = (head.lastAt ?? Timestamp(milliseconds: 0)).advanced(byMilliseconds: 1)
        let event = Event(at: at, actor: "agent:mika", .noteAdded(text: prose.text(characters: 200)))
        stream.last = try transaction.append(
          event, to: id, sequence: stream.ticket.entryCount, previous: stream.last, index: head.nextIndex,
          frontier: &head.frontier, origin: origin, salts: { salt })
        stream.ticket.apply(event)
        head.nextIndex += 1
        head.lastAt = at
        streams[number] = stream
      }
      for (number, ticket) in before.sorted(by: { $0.key < $1.key }) {
        if let stream = streams[number] { try transaction.project(stream.ticket, before: ticket) }
      }
    }
  }

  /// Brings the search index level with the log.
  func index() throws { while try !store.catchUpSearch() {} }

  func close() throws { try store.close() }

  private func salts(_ count: Int) throws -> [Salt] {
    try (0..<count).map { _ in
      var bytes: [UInt8] = []
      for _ in 0..<4 { withUnsafeBytes(of: random.next() as UInt64) { bytes += $0 } }
      guard let salt = Salt(bytes) else { throw BenchmarkError.noTicket }
      return salt
    }
  }
}
