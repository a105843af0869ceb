import HelpdeskStore
import HelpdeskTrail

/// What a bundle tells, read for a person: its events in order, and the ticket folded from them.
///
/// It reads and proves nothing; whether a bundle is to be believed is told by verifying it.
struct EvidenceStory {
  /// An event, and what became of content that is not shown.
  struct Entry {
    /// Its number in the ticket.
    let number: Int
    /// What happened.
    let event: Event
    /// Whether content of it was erased.
    let isErased: Bool
    /// Whether content of it is withheld in this bundle.
    let isWithheld: Bool
  }

  /// The ticket after its last event.
  let ticket: Ticket
  /// Its events, oldest first.
  let entries: [Entry]
  /// The checkpoint all proofs lead to.
  let checkpoint: Checkpoint
  /// The checkpoint's note, as text.
  let note: String

  /// Reads a bundle.
  ///
  /// - Throws: ``HelpdeskTrail/MalformedBundle`` and the errors of leaves and notes where it cannot be read,
  ///   ``DeskError`` for an event of a kind this version does not know.
  init(bundle bytes: [UInt8]) throws {
    let bundle = try EvidenceBundle(bytes: bytes)
    note = bundle.checkpoint
    checkpoint = try Checkpoint(text: SignedNote(bytes: Array(note.utf8)).text)
    let leaves = try bundle.events.map { try Leaf(bytes: $0.leaf.bytes) }
    let erased = Set(leaves.compactMap { Erasure($0) }.flatMap(\.commitments))
    var ticket = Ticket(id: TicketID(rawValue: bundle.ticket))
    var entries: [Entry] = []
    for (leaf, event) in zip(leaves, bundle.events) {
      let content = event.openings.map { EncodedFact.ContentBytes(name: $0.name, bytes: $0.bytes) }
      let fact = try Self.fact(
        EncodedFact(type: leaf.type, version: leaf.version, fields: leaf.fields, content: content))
      let told = Event(
        at: Timestamp(rawValue: leaf.atMilliseconds), actor: PrincipalID(leaf.actor), fact)
      let closed = leaf.content.filter { item in !event.openings.contains { $0.name == item.name } }
      entries.append(
        Entry(
          number: ticket.entryCount, event: told,
          isErased: closed.contains { erased.contains($0.commitment) },
          isWithheld: closed.contains { !erased.contains($0.commitment) }))
      ticket.apply(told)
    }
    self.ticket = ticket
    self.entries = entries
  }

  private static func fact(_ encoded: EncodedFact) throws -> Fact {
    do { return try Fact(decoding: encoded) } catch { throw DeskError.store(error.description) }
  }
}
