package import HelpdeskCore
package import HelpdeskTrail

/// A ticket's event as it was read back.
package struct StoredEvent: Hashable, Sendable {
  /// Its place in the log.
  package let index: Int64
  /// Its number in the ticket.
  package let sequence: Int
  /// What happened; content that is erased is nil.
  package let event: Event
  /// The stored leaf hash.
  package let hash: Hash
}

/// An event of the desk's own stream as it was read back.
package struct StoredDeskEvent: Hashable, Sendable {
  /// Its place in the log.
  package let index: Int64
  /// Its number in the desk's stream.
  package let sequence: Int
  /// What happened.
  package let event: DeskEvent
  /// The stored leaf hash.
  package let hash: Hash
}

/// An event of whichever stream.
package enum RecordedEvent: Hashable, Sendable {
  case desk(StoredDeskEvent)
  case ticket(TicketID, StoredEvent)
}
