package import HelpdeskCore

/// A ticket that holds a thread key.
package struct ThreadPlace: Hashable, Sendable {
  /// The ticket.
  package let ticket: TicketID
  /// The ticket's last entry with the key.
  package let entry: Int
  /// When that entry was recorded.
  package let lastAt: Timestamp
}
