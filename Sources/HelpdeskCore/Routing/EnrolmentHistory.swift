/// When the seller took part in the marketplace's customer service, store by store; he may leave and join
/// again (R35).
public struct EnrolmentHistory: Hashable, Sendable {
  /// Every enrolment, by store, the earliest first; in one store no two overlap.
  public private(set) var enrolments: [Marketplace: [ServiceEnrolment]] = [:]

  /// Every enrolment, store by store, the earliest of each first.
  public var all: [ServiceEnrolment] {
    enrolments.keys.sorted().flatMap { enrolments[$0] ?? [] }
  }

  /// A seller who never took part.
  public init() {}

  /// Adds an enrolment, whole or still open.
  ///
  /// - Throws: ``EnrolmentProblem/overlap(_:)`` where it shares time with another in the same store; then
  ///   nothing is added.
  public mutating func add(_ enrolment: ServiceEnrolment) throws(EnrolmentProblem) {
    var kept = enrolments[enrolment.store] ?? []
    let end = enrolment.leftAt ?? .latest
    for other in kept {
      let isApart = (other.leftAt ?? .latest) <= enrolment.registeredAt || end <= other.registeredAt
      if !isApart { throw .overlap(enrolment.store) }
    }
    kept.append(enrolment)
    enrolments[enrolment.store] = kept.sorted { $0.registeredAt < $1.registeredAt }
  }

  /// Enrols in a store under the terms of ``ServiceTerms/table``.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - sellerCountry: Where the seller is based; nil for the store's first row.
  ///   - registeredAt: When the seller registered.
  ///   - leftAt: When the seller left; nil while enrolled.
  ///   - table: The terms to choose from.
  /// - Throws: ``EnrolmentProblem`` where the store has no terms or the times make no sense; then nothing is
  ///   added.
  public mutating func enrol(
    in store: Marketplace, sellerCountry: String? = nil, from registeredAt: Timestamp,
    until leftAt: Timestamp? = nil, terms table: [ServiceTerms] = ServiceTerms.table
  ) throws(EnrolmentProblem) {
    let country = sellerCountry?.uppercased()
    guard
      let terms = table.first(where: { $0.store == store && (country == nil || $0.sellerCountry == country) })
    else { throw .unknownStore(store) }
    try add(ServiceEnrolment(under: terms, registeredAt: registeredAt, leftAt: leftAt))
  }

  /// Ends the open enrolment of a store.
  ///
  /// - Throws: ``EnrolmentProblem/notEnrolled(_:)`` where none is open, or
  ///   ``EnrolmentProblem/endsBeforeStart``.
  public mutating func leave(_ store: Marketplace, at moment: Timestamp) throws(EnrolmentProblem) {
    var kept = enrolments[store] ?? []
    guard var last = kept.popLast(), last.leftAt == nil else { throw .notEnrolled(store) }
    guard moment > last.registeredAt else { throw .endsBeforeStart }
    last.leftAt = moment
    enrolments[store] = kept + [last]
  }

  /// The enrolment that decides about an inquiry, and how it stands to it.
  ///
  /// - Parameters:
  ///   - inquiryAt: When the buyer wrote.
  ///   - orderedAt: When the buyer ordered; nil where nobody knows, then the inquiry's time is judged.
  ///   - store: The store of the order.
  /// - Returns: The latest enrolment that had begun by then, nil with ``ServiceCoverage/notEnrolled``.
  public func coverage(
    ofInquiryAt inquiryAt: Timestamp, orderedAt: Timestamp? = nil, in store: Marketplace
  ) -> (coverage: ServiceCoverage, enrolment: ServiceEnrolment?) {
    let candidates = enrolments[store] ?? []
    for enrolment in candidates.reversed() {
      let moment = enrolment.terms.coverage == .orderTime ? orderedAt ?? inquiryAt : inquiryAt
      guard moment >= enrolment.registeredAt else { continue }
      if enrolment.isActive(at: moment) { return (.active, enrolment) }
      if let left = enrolment.leftAt, moment >= left { return (.ended, enrolment) }
      return (.activating, enrolment)
    }
    return (.notEnrolled, nil)
  }
}

/// How an inquiry stands to the seller's enrolment.
public enum ServiceCoverage: String, CaseIterable, Sendable {
  /// The seller had not registered.
  case notEnrolled = "not-enrolled"
  /// The seller had registered, but the service did not answer yet (R34).
  case activating
  /// The service answers.
  case active
  /// The seller had left (R35).
  case ended
}
