import Foundation
import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Synchronization

/// A desk in a folder of its own, and a scribe who records events in it the way the engine does.
final class TemporaryDesk {
  static let origin = "brightnest.example/helpdesk/main"
  static let secret = [UInt8](repeating: 9, count: 32)

  let folder: URL
  let store: DeskStore
  private(set) var origin = TemporaryDesk.origin
  private var tickets: [TicketID: Ticket] = [:]
  private var salts: UInt64 = 0

  var path: String { store.path }

  init() throws {
    folder = try Self.makeFolder()
    store = try DeskStore.create(at: folder.appending(path: "desk.sqlite").path, secret: Self.secret)
    try recordDesk(
      .deskCreated(origin: Self.origin, home: .amazonGermany, addresses: DeskAddresses(), isSimulated: true))
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  static func makeFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "helpdesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A salt that is the same in every run, and no two of which are the same in one.
  func salt() -> Salt {
    salts += 1
    let number = withUnsafeBytes(of: salts.bigEndian) { [UInt8]($0) }
    guard let salt = Salt(number + [UInt8](repeating: 1, count: 24)) else { preconditionFailure("32 bytes") }
    return salt
  }

  /// Records a fact of the desk's own stream.
  func recordDesk(_ fact: DeskFact, at: Timestamp = Timestamp(rawValue: 1_000)) throws {
    try store.write { transaction in
      var head = try transaction.head()
      let stream = try transaction.streamHead(of: .desk)
      if case .logContinued(let origin, _) = fact { self.origin = origin }
      try transaction.appendDesk(
        DeskEvent(at: at, actor: "admin:ada", fact), sequence: stream?.nextSequence ?? 0,
        previous: stream?.lastHash, index: head.nextIndex, frontier: &head.frontier, origin: origin,
        salts: { self.salt() })
    }
  }

  /// Records facts of one ticket in one transaction and projects the ticket.
  @discardableResult
  func record(
    _ facts: [Fact], on number: Int64 = 1, at: Timestamp = Timestamp(rawValue: 2_000),
    by actor: PrincipalID = "agent:mika"
  ) throws -> Ticket {
    let id = TicketID(rawValue: number)
    let before = tickets[id]
    let after = try store.write { transaction in
      var ticket = before ?? Ticket(id: id)
      for fact in facts {
        let event = Event(at: at, actor: actor, fact)
        let stream = try transaction.streamHead(of: id)
        var head = try transaction.head()
        try transaction.append(
          event, to: id, sequence: stream?.nextSequence ?? 0, previous: stream?.lastHash,
          index: head.nextIndex, frontier: &head.frontier, origin: origin, salts: { self.salt() })
        ticket.apply(event)
        if case .contentErased = fact { ticket = try transaction.ticket(id) ?? ticket }
      }
      try transaction.project(ticket, before: before)
      return ticket
    }
    tickets[id] = after
    return after
  }

  func catchUp() throws { while try !store.catchUpSearch() {} }
}
