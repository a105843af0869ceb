import HelpdeskCore

/// Counts one metric over a window; nothing at or after the window's end is looked at.
struct Measurement {
  private let records: AccountRecords
  private let window: Range<Timestamp>

  init(_ records: AccountRecords, window: Range<Timestamp>) {
    self.records = records
    self.window = window
  }

  /// Part and whole, and how many were counted.
  typealias Measured = (value: Proportion, count: Int)

  private static let nothing: Measured = (Proportion(0, of: 0), 0)

  /// Counts `metric`; nothing for one that only the marketplace can tell.
  func measured(_ metric: HealthMetric) -> Measured {
    switch metric {
    case .orderDefects: orderDefects
    case .lateShipments: lateShipments
    case .validTracking: validTracking
    case .responsesInTime: responsesInTime
    case .medianFirstResponse: medianFirstResponse
    case .resolvedInTime: resolvedInTime
    case .abandonedCases: abandonedCases
    case .claimsInTime: claimsInTime
    case .cancellations, .onTimeDelivery, .dissatisfaction: Self.nothing
    }
  }

  private static func share(_ part: Int, of whole: Int) -> Measured { (Proportion(part, of: whole), whole) }

  private static func share<Counted: Sequence>(
    of counted: Counted, where isPart: (Counted.Element) -> Bool
  ) -> Measured {
    let (part, whole) = counted.reduce(into: (part: 0, whole: 0)) { sums, element in
      sums.whole += 1
      sums.part += isPart(element) ? 1 : 0
    }
    return share(part, of: whole)
  }

  /// A moment, if it had come by the window's end.
  private func known(_ moment: Timestamp?) -> Timestamp? {
    moment.flatMap { $0 < window.upperBound ? $0 : nil }
  }

  /// By order date; an order with several defects counts once (domain.md §4.2).
  private var orderDefects: Measured {
    Self.share(of: records.orders.lazy.filter { window.contains($0.orderedAt) }) { order in
      order.defects.contains { $0.key.counts && known($0.value) != nil }
    }
  }

  /// By the day of shipping owed; what is not shipped yet is late as soon as that moment has passed.
  private var lateShipments: Measured {
    var part = 0
    var whole = 0
    for order in records.orders where order.isShippedBySeller {
      guard let due = order.shipBy, window.contains(due) else { continue }
      whole += 1
      if known(order.shippedAt).map({ $0 > due }) ?? true { part += 1 }
    }
    return Self.share(part, of: whole)
  }

  private var validTracking: Measured {
    var part = 0
    var whole = 0
    for order in records.orders where order.isShippedBySeller {
      guard let shipped = order.shippedAt, window.contains(shipped) else { continue }
      let packages = min(max(0, order.packages), AccountProblem.largestCount)
      whole &+= packages
      part &+= min(max(0, order.trackedPackages), packages)
    }
    return Self.share(part, of: whole)
  }

  /// Exactly 24 hours is in time; a younger pending message is not judged yet (domain.md §4.1).
  private var responsesInTime: Measured {
    let verdicts = records.responses.lazy.filter { window.contains($0.receivedAt) }
      .compactMap { $0.verdict(by: window.upperBound) }
    return Self.share(of: verdicts) { $0 == .inTime }
  }

  private var medianFirstResponse: Measured {
    var times: [Int64] = []
    for record in records.responses where record.isFirst && record.means == .answer {
      guard window.contains(record.receivedAt), let settled = known(record.settledAt) else { continue }
      times.append(max(0, settled.milliseconds(since: record.receivedAt)))
    }
    guard let median = times.median else { return Self.nothing }
    return (Proportion(Int(median), of: 3_600_000), times.count)
  }

  /// Judged once it was closed, or once 72 hours have passed (R109).
  private var resolvedInTime: Measured {
    var part = 0
    var whole = 0
    for matter in records.matters where matter.hasQuestion && window.contains(matter.openedAt) {
      let due = matter.openedAt + .hours(72)
      if let closed = known(matter.closedAt) {
        whole += 1
        part += closed <= due ? 1 : 0
      } else if due < window.upperBound {
        whole += 1
      }
    }
    return Self.share(part, of: whole)
  }

  /// Of the matters closed in the window, those whose buyer was never told anything (R123).
  private var abandonedCases: Measured {
    let closed = records.matters.lazy.filter { matter in
      matter.hasQuestion && (matter.closedAt.map(window.contains) ?? false)
    }
    return Self.share(of: closed) { !$0.wasAnswered }
  }

  /// By deadline; exactly on it is in time.
  private var claimsInTime: Measured {
    var part = 0
    var whole = 0
    for claim in records.claims {
      let due = claim.deadline
      if let answered = known(claim.answeredAt), window.contains(min(answered, due)) {
        whole += 1
        part += answered <= due ? 1 : 0
      } else if window.contains(due), known(claim.answeredAt) == nil {
        whole += 1
      }
    }
    return Self.share(part, of: whole)
  }
}

extension [Int64] {
  /// The middle value; of two middle ones the mean, rounded down. Nil for no values.
  var median: Int64? {
    guard !isEmpty else { return nil }
    let ordered = sorted()
    let upper = ordered[ordered.count / 2]
    guard ordered.count % 2 == 0 else { return upper }
    let lower = ordered[ordered.count / 2 - 1]
    return lower + (upper - lower) / 2
  }
}
