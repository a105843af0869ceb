import GRDB
import HelpdeskCore
import HelpdeskTrail

/// A row of the trail with its leaf read.
struct LogRow {
  let index: Int64
  let ticket: TicketID
  let sequence: Int
  let leaf: Leaf
  let bytes: [UInt8]
  let hash: Hash

  static let columns = "idx, ticket, tseq, leaf, hash"

  /// Reads the columns of ``columns``.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for bytes that are no leaf.
  init(_ row: Row) throws {
    index = try row.integer(0)
    ticket = TicketID(rawValue: try row.integer(1))
    let number = try row.integer(2)
    bytes = try row.bytes(3)
    guard let sequence = Int(exactly: number), let hash = Hash(try row.bytes(4)),
      let leaf = try? Leaf(bytes: bytes)
    else { throw StoreError.corrupt(code: 0) }
    self.sequence = sequence
    self.hash = hash
    self.leaf = leaf
  }

  var at: Timestamp { Timestamp(rawValue: leaf.atMilliseconds) }
  var actor: PrincipalID { PrincipalID(leaf.actor) }

  func encoded(_ content: [EncodedFact.ContentBytes]) -> EncodedFact {
    EncodedFact(type: leaf.type, version: leaf.version, fields: leaf.fields, content: content)
  }

  /// The event, with the content that is at hand.
  func event(_ content: [EncodedFact.ContentBytes]) throws(UndecodableEvent) -> RecordedEvent {
    if ticket == .desk {
      let fact = try DeskFact(decoding: encoded(content))
      return .desk(
        StoredDeskEvent(
          index: index, sequence: sequence, event: DeskEvent(at: at, actor: actor, fact), hash: hash))
    }
    let fact = try Fact(decoding: encoded(content))
    return .ticket(
      ticket,
      StoredEvent(index: index, sequence: sequence, event: Event(at: at, actor: actor, fact), hash: hash))
  }
}
