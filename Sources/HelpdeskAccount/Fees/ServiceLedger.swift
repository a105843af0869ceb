public import HelpdeskCore

/// What the desk itself knows of packages and contacts, from which a month's figures are counted.
public struct ServiceLedger: Sendable {
  /// Every package, in any order.
  public var shipments: [Shipment]
  /// Every contact with the service, in any order.
  public var contacts: [ServiceContact]
  /// When the seller took part.
  public var enrolments: EnrolmentHistory

  /// States what is known.
  ///
  /// - Parameters:
  ///   - shipments: Every package, in any order.
  ///   - contacts: Every contact with the service, in any order.
  ///   - enrolments: When the seller took part.
  public init(
    shipments: [Shipment] = [], contacts: [ServiceContact] = [],
    enrolments: EnrolmentHistory = EnrolmentHistory()
  ) {
    self.shipments = shipments
    self.contacts = contacts
    self.enrolments = enrolments
  }

  /// Counts the figures of a month, in the store's own days. Linear in packages and contacts.
  ///
  /// - Parameters:
  ///   - month: The month.
  ///   - store: The store; packages and contacts are taken to be its own.
  ///   - schedule: The terms, which say how long the windows are.
  ///   - policy: How gaps in the rules are read.
  /// - Returns: Figures with ``FeeFigures/talliedContacts``; what the marketplace reports is set beside.
  /// - Throws: ``AccountProblem`` for a store without time zone or terms.
  public func figures(
    for month: Month, of store: Marketplace, schedule: FeeSchedule = .standard, policy: FeePolicy = .standard
  ) throws(AccountProblem) -> FeeFigures {
    let terms = try schedule.terms(of: store, for: month)
    let calendar = try StoreCalendar(store)
    var figures = FeeFigures(month: month, store: store)
    let stays = enrolments.enrolments[store] ?? []
    figures.enrolments = try Self.days(of: stays, calendar)
    count(contactsOf: stays, calendar, terms, policy, into: &figures)
    count(unitsOf: stays, calendar, terms, policy, into: &figures)
    return figures
  }

  /// The enrolled days. Who leaves within a day is still enrolled on it, as its units may be.
  private static func days(
    of stays: [ServiceEnrolment], _ calendar: StoreCalendar
  ) throws(AccountProblem) -> [FeeEnrolment] {
    var days: [FeeEnrolment] = []
    for (index, stay) in stays.enumerated() {
      let from = calendar.day(of: stay.registeredAt)
      guard let leftAt = stay.leftAt else {
        days.append(try FeeEnrolment(from: from))
        continue
      }
      let lastDay = calendar.day(of: leftAt.advanced(byMilliseconds: -1))
      let next = stays.dropFirst(index + 1).first.map { calendar.day(of: $0.registeredAt) }
      let left = min(lastDay.advanced(by: 1), next ?? lastDay.advanced(by: 1))
      // Joining again on the day of leaving: that day belongs to the later stay.
      if left > from { days.append(try FeeEnrolment(from: from, left: left)) }
    }
    return days
  }

  private func count(
    contactsOf stays: [ServiceEnrolment], _ calendar: StoreCalendar, _ terms: FeeTerms, _ policy: FeePolicy,
    into figures: inout FeeFigures
  ) {
    let window = calendar.moments(of: figures.contactWindow(terms, policy))
    let kept = contacts.filter { contact in
      guard contact.counts, window.contains(contact.at) else { return false }
      if policy.lateContacts == .ignored, let known = contact.reportedAt, known >= window.upperBound {
        return false
      }
      let decisive = policy.coverage == .orderTime ? contact.orderedAt ?? contact.at : contact.at
      return stays.contains { $0.isActive(at: decisive) }
    }
    figures.contacts = kept.sorted { $0.at < $1.at }
    figures.talliedContacts = kept.count
    for contact in kept {
      figures.contactsByCause[contact.topic.map(ContactCause.init) ?? .other, default: 0] += 1
    }
  }

  private func count(
    unitsOf stays: [ServiceEnrolment], _ calendar: StoreCalendar, _ terms: FeeTerms, _ policy: FeePolicy,
    into figures: inout FeeFigures
  ) {
    let window = calendar.moments(of: figures.contactWindow(terms, policy))
    let packages = calendar.moments(of: figures.trackingWindow(terms))
    let month = calendar.moments(of: figures.month.days)
    var inWindow = UnitCount(policy.counting)
    var whileEnrolled = UnitCount(policy.counting)
    var inMonth = DailyCount(policy.counting)
    var time = LocalTime(calendar)
    var tracked = 0
    var all = 0
    for shipment in shipments where shipment.fulfilment == .mfn && shipment.units > 0 {
      let isEnrolled = stays.contains { $0.isActive(at: shipment.shippedAt) }
      if window.contains(shipment.shippedAt) {
        inWindow.add(shipment)
        if isEnrolled { whileEnrolled.add(shipment) }
      }
      if packages.contains(shipment.shippedAt) {
        all += 1
        tracked += shipment.isTracked ? 1 : 0
      }
      let charged =
        policy.chargedBy == .ordering ? shipment.orderedAt ?? shipment.shippedAt : shipment.shippedAt
      let isFree = !isEnrolled || (shipment.isReturned && policy.returnedUnits == .free)
      if month.contains(charged), !isFree {
        inMonth.add(shipment, on: time.read(charged).day)
      }
    }
    figures.units = inWindow.total
    figures.unitsWhileEnrolled = whileEnrolled.total
    figures.shipped = .byDay(inMonth.totals)
    figures.tracked = tracked
    figures.packages = all
  }
}

/// Units of each day of a month, or orders: an order counts once a month, on the first of its days.
private struct DailyCount {
  private let counting: FeePolicy.Counting
  private var firstDays: [Int: Day] = [:]
  private(set) var totals: [Day: Int] = [:]

  init(_ counting: FeePolicy.Counting) { self.counting = counting }

  mutating func add(_ shipment: Shipment, on day: Day) {
    switch counting {
    case .units: totals[day, default: 0] += min(shipment.units, AccountProblem.largestCount)
    case .orders:
      if let order = shipment.order, let known = firstDays.updateValue(day, forKey: order) {
        firstDays[order] = min(known, day)
        if known <= day { return }
        remove(from: known)
      }
      totals[day, default: 0] += 1
    }
  }

  private mutating func remove(from day: Day) {
    guard let count = totals[day] else { return }
    totals[day] = count > 1 ? count - 1 : nil
  }
}

/// Units, or orders, counted once each.
private struct UnitCount {
  private let counting: FeePolicy.Counting
  private var seen: Set<Int> = []
  private(set) var total = 0

  init(_ counting: FeePolicy.Counting) { self.counting = counting }

  mutating func add(_ shipment: Shipment) {
    switch counting {
    case .units: total += min(shipment.units, AccountProblem.largestCount)
    case .orders:
      if let order = shipment.order, !seen.insert(order).inserted { return }
      total += 1
    }
  }
}
