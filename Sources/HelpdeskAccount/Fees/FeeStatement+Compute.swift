import HelpdeskCore

extension FeeStatement {
  /// Computes the statement of a month.
  ///
  /// - Parameters:
  ///   - figures: Everything the fee is computed from.
  ///   - schedule: The terms of every store through time.
  ///   - policy: How gaps in the rules are read.
  /// - Throws: ``AccountProblem`` that names the field that makes no sense, or the store or month without
  ///   terms.
  public init(
    _ figures: FeeFigures, schedule: FeeSchedule = .standard, policy: FeePolicy = .standard
  ) throws(AccountProblem) {
    try figures.validate()
    let terms = try schedule.terms(of: figures.store, for: figures.month)
    try terms.validate()
    let decision = terms.decide(
      ratio: figures.ratio(policy), tracking: figures.tracking, month: figures.month, policy: policy)
    let trial = FeeTrial(figures, terms, policy)
    let segments = try Self.segments(figures, terms, policy, decision, trial)
    let bounds = try Self.bounds(figures, segments)
    let isCharged = segments.contains { $0.basis.isCharged }
    self.figures = figures
    self.terms = terms
    self.policy = policy
    self.decision = decision
    self.segments = segments
    units = figures.shippedTotal
    chargeBounds = bounds
    charge = bounds.flatMap { $0.lowerBound == $0.upperBound ? terms.money($0.lowerBound) : nil }
    tax = try Self.tax(charge, policy)
    reasons = Self.reasons(figures, decision, trial, segments, isExact: charge != nil)
    let outlook = FeeOutlook(
      terms: terms, policy: policy, month: figures.month, ratio: figures.ratio(policy),
      tracking: figures.tracking, rate: isCharged ? decision.rate : 0,
      chargedUnits: Self.chargedUnits(figures, segments))
    nextSteps = isCharged ? outlook.nextSteps : []
    causes = isCharged ? outlook.causes(figures.contactsByCause) : []
  }

  private static func segments(
    _ figures: FeeFigures, _ terms: FeeTerms, _ policy: FeePolicy, _ decision: FeeDecision, _ trial: FeeTrial
  ) throws(AccountProblem) -> [FeeSegment] {
    let isDecided = figures.isDecided(policy)
    func basisOfDay(_ day: Day) -> FeeBasis {
      guard figures.isEnrolled(on: day) else { return .notEnrolled }
      if trial.days?.contains(day) ?? false { return .trial }
      return isDecided ? decision.basis : .notDecided
    }
    let days = figures.month.days
    var found: [FeeSegment] = []
    var start = days.lowerBound
    while start < days.upperBound {
      let basis = basisOfDay(start)
      var end = start.advanced(by: 1)
      while end < days.upperBound, basisOfDay(end) == basis { end = end.advanced(by: 1) }
      let units = figures.shipped(start..<end, isWholeMonth: start..<end == days)
      let rate = basis.isCharged ? decision.rate : 0
      let charge = try units.map { units throws(AccountProblem) in try product(units, rate) }
      found.append(
        FeeSegment(
          days: start..<end, basis: basis, ratePerUnit: terms.money(rate), units: units,
          charge: charge.map(terms.money)))
      start = end
    }
    return found
  }

  private static func product(_ units: Int, _ rate: Int64) throws(AccountProblem) -> Int64 {
    let (product, overflow) = Int64(units).multipliedReportingOverflow(by: rate)
    if overflow { throw .outOfRange(field: "shipped") }
    return product
  }

  /// The least and the most the month can cost, from what is known of its units.
  private static func bounds(
    _ figures: FeeFigures, _ segments: [FeeSegment]
  ) throws(AccountProblem) -> ClosedRange<Int64>? {
    if segments.allSatisfy({ $0.ratePerUnit.minorUnits == 0 }) { return 0...0 }
    let charges = segments.compactMap(\.charge)
    if charges.count == segments.count {
      var sum: Int64 = 0
      for charge in charges {
        let (next, overflow) = sum.addingReportingOverflow(charge.minorUnits)
        if overflow { throw .outOfRange(field: "shipped") }
        sum = next
      }
      return sum...sum
    }
    guard let total = figures.shippedTotal else { return nil }
    let rates = segments.map(\.ratePerUnit.minorUnits)
    let least = try product(total, rates.min() ?? 0)
    return least...max(least, try product(total, rates.max() ?? 0))
  }

  /// The units that pay; nil where that is not known.
  private static func chargedUnits(_ figures: FeeFigures, _ segments: [FeeSegment]) -> Int? {
    let paying = segments.filter(\.basis.isCharged)
    if paying.count == segments.count { return figures.shippedTotal }
    let counts = paying.compactMap(\.units)
    return counts.count == paying.count ? counts.reduce(0, &+) : nil
  }

  private static func tax(_ charge: Money?, _ policy: FeePolicy) throws(AccountProblem) -> Money? {
    guard case .added(let percent) = policy.tax, let charge else { return nil }
    guard (0...100).contains(percent) else { throw .outOfRange(field: "tax") }
    let (hundredfold, overflow) = charge.minorUnits.multipliedReportingOverflow(by: Int64(percent))
    if overflow { throw .outOfRange(field: "shipped") }
    return Money(minorUnits: hundredfold / 100, charge.currency)
  }
}
