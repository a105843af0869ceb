package import HelpdeskCore

/// The order of an inbox, most urgent first, as one number a ticket.
package enum Urgency {
  /// Which tickets come before which others; within a band, by the moment beside it. Our own order, after
  /// R74: what runs out comes first.
  package enum Band: Int64, CaseIterable, Sendable {
    /// A message is pending with a deadline: the earliest deadline first.
    case pendingWithDue = 0
    /// A message is pending without a deadline: the one that has waited longest first.
    case pendingWithoutDue = 1
    /// Something else is owed: the earliest migration deadline, or else the oldest change, first.
    case open = 2
    /// The buyer's turn: the latest change first.
    case waiting = 3
    /// Closed: the latest change first.
    case closed = 4
    /// Phishing suspects: the latest change first.
    case quarantined = 5
  }

  /// Room for every moment of the years 1 to 9999: 315,537,897,599,999 ms are less than 2^50.
  private static let bandWidth: Int64 = 1 << 50

  /// The place of the earlier moment before the later one.
  static func rising(_ band: Band, _ moment: Timestamp) -> Int64 {
    band.rawValue * bandWidth + moment.milliseconds(since: .earliest)
  }

  /// The place of the later moment before the earlier one.
  static func falling(_ band: Band, _ moment: Timestamp) -> Int64 {
    band.rawValue * bandWidth + Timestamp.latest.milliseconds(since: moment)
  }

  /// All places of some neighbouring bands.
  static func places(_ bands: ClosedRange<Band>) -> ClosedRange<Int64> {
    bands.lowerBound.rawValue * bandWidth...(bands.upperBound.rawValue + 1) * bandWidth - 1
  }

  /// The place of a ticket.
  package static func place(of ticket: Ticket) -> Int64 {
    let changed = ticket.changedAt ?? .earliest
    switch band(of: ticket) {
    case .pendingWithDue: return rising(.pendingWithDue, ticket.responseDue ?? changed)
    case .pendingWithoutDue:
      return rising(.pendingWithoutDue, ticket.pending.map(\.start).min() ?? changed)
    case .open: return rising(.open, ticket.openMigration?.due ?? changed)
    case .waiting: return falling(.waiting, changed)
    case .closed: return falling(.closed, changed)
    case .quarantined: return falling(.quarantined, changed)
    }
  }

  /// The band of a ticket.
  package static func band(of ticket: Ticket) -> Band {
    if ticket.isQuarantined { return .quarantined }
    switch ticket.status {
    case .closed: return .closed
    case .waiting: return .waiting
    case .open:
      if ticket.responseDue != nil { return .pendingWithDue }
      return ticket.pending.isEmpty ? .open : .pendingWithoutDue
    }
  }
}

extension Urgency.Band: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
