/// One stretch of time for which the seller takes part in the marketplace's customer service.
public struct ServiceEnrolment: Hashable, Sendable {
  /// The terms it runs under.
  public let terms: ServiceTerms
  /// When the seller registered.
  public let registeredAt: Timestamp
  /// When the seller left; nil while enrolled.
  public internal(set) var leftAt: Timestamp?

  /// The store.
  public var store: Marketplace { terms.store }

  /// When the service begins to answer; earlier inquiries stay the seller's (R34).
  public var activeAt: Timestamp { registeredAt + terms.activationDelay }

  /// Whether the service answers at `moment`: from ``activeAt`` on, and no longer at ``leftAt``.
  public func isActive(at moment: Timestamp) -> Bool {
    moment >= activeAt && leftAt.map { moment < $0 } ?? true
  }

  /// States an enrolment.
  ///
  /// - Parameters:
  ///   - terms: The terms it runs under.
  ///   - registeredAt: When the seller registered; the service answers later, see ``activeAt``.
  ///   - leftAt: When the seller left; nil while enrolled.
  /// - Throws: ``EnrolmentProblem/endsBeforeStart`` where the seller left no later than registering.
  public init(
    under terms: ServiceTerms, registeredAt: Timestamp, leftAt: Timestamp? = nil
  ) throws(EnrolmentProblem) {
    if let leftAt, leftAt <= registeredAt { throw .endsBeforeStart }
    self.terms = terms
    self.registeredAt = registeredAt
    self.leftAt = leftAt
  }
}
