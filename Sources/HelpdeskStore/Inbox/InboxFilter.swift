import HelpdeskCore

/// Which tickets an inbox shows (cli.md).
package enum InboxFilter: String, CaseIterable, Sendable {
  /// A message is pending.
  case needsResponse = "needs-response"
  /// A message is pending with three quarters of its time gone, or all of it.
  case atRisk = "at-risk"
  /// A message is pending and its answer was due.
  case breached
  /// A migration is not finished.
  case migrating
  /// The buyer's turn.
  case waiting
  case closed
  /// Phishing suspects, which all other filters but `all` leave out.
  case quarantined
  case all

  /// The places of the inbox that the filter lets through; nil for none.
  func places(now: Timestamp) -> ClosedRange<Int64>? {
    let clocks = Urgency.places(.pendingWithDue ... .pendingWithDue)
    func due(before moment: Timestamp) -> ClosedRange<Int64>? {
      let end = Urgency.rising(.pendingWithDue, moment) - 1
      return end < clocks.lowerBound ? nil : clocks.lowerBound...end
    }
    switch self {
    case .needsResponse: return Urgency.places(.pendingWithDue ... .pendingWithoutDue)
    // Three quarters are gone when a quarter of the response time is left, to the millisecond.
    case .atRisk: return due(before: (now + Question.responseTime / 4).advanced(byMilliseconds: 1))
    case .breached: return due(before: now)
    case .migrating: return Urgency.places(.pendingWithDue ... .closed)
    case .waiting: return Urgency.places(.waiting ... .waiting)
    case .closed: return Urgency.places(.closed ... .closed)
    case .quarantined: return Urgency.places(.quarantined ... .quarantined)
    case .all: return Urgency.places(.pendingWithDue ... .quarantined)
    }
  }

  /// Whether a counter is kept for the filter; what depends on the time is counted when it is asked for.
  var isCounted: Bool { self != .atRisk && self != .breached }

  /// Whether the filter lets a ticket through, for the filters that are counted.
  func holds(_ row: TicketRow) -> Bool {
    guard isCounted, let places = places(now: .earliest), places.contains(row.urgency) else { return false }
    return self != .migrating || row.isMigrating
  }
}
