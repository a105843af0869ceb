package import HelpdeskCore
package import HelpdeskTrail

/// Where the log goes on.
package struct Head: Hashable, Sendable {
  /// The index of the next entry, which is also the number of entries.
  package var nextIndex: Int64
  /// When the last entry was recorded; nil for an empty log.
  package var lastAt: Timestamp?
  /// The number of the next ticket to be opened.
  package var nextTicket: TicketID
  /// The right edge of the tree over the log.
  package var frontier: TreeFrontier
}

/// Where a ticket's own stream goes on.
package struct StreamHead: Hashable, Sendable {
  /// The number of its next entry.
  package let nextSequence: Int
  /// The leaf hash of its last entry.
  package let lastHash: Hash
}
