package import HelpdeskCore
package import HelpdeskTrail

/// One row of the log, as a listing shows it: no content.
package struct LogEntry: Hashable, Sendable {
  /// Its place in the log.
  package let index: Int64
  /// The ticket, or the desk's own stream.
  package let ticket: TicketID
  /// Its number in the ticket.
  package let sequence: Int
  /// When it was recorded.
  package let at: Timestamp
  /// Who did it.
  package let actor: PrincipalID
  /// The event's past-tense name.
  package let type: String
  /// The stored leaf hash.
  package let hash: Hash
  /// The leaf's own bytes.
  package let leaf: [UInt8]
}

extension LogEntry {
  init(_ row: LogRow) {
    self.init(
      index: row.index, ticket: row.ticket, sequence: row.sequence, at: row.at, actor: row.actor,
      type: row.leaf.type, hash: row.hash, leaf: row.bytes)
  }
}
