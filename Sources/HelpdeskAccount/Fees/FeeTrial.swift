/// The free days of a new seller (R11).
struct FeeTrial {
  /// The free days; nil where there are none.
  let days: Range<Day>?
  /// Why there are none; nil where there are some, or where nothing has to be said.
  let reason: FeeReason?

  private init(_ days: Range<Day>?, _ reason: FeeReason? = nil) {
    self.days = days
    self.reason = reason
  }

  /// The free days that `figures` give a right to.
  init(_ figures: FeeFigures, _ terms: FeeTerms, _ policy: FeePolicy) {
    let first = figures.enrolments?.min { $0.from < $1.from }
    guard terms.trialDays > 0, let first else {
      self.init(nil, nil)
      return
    }
    if figures.isFirstParticipation == false {
      self.init(nil, .notFirstParticipation)
      return
    }
    if let registered = figures.registered, !Self.isNew(registered, first.from, terms, policy) {
      self.init(nil, .notNewSeller)
      return
    }
    guard figures.registered != nil, figures.isFirstParticipation == true else {
      self.init(nil, .trialUnknown)
      return
    }
    var end = first.from.advanced(by: terms.trialDays + (policy.trialStart == .nextDay ? 1 : 0))
    if policy.trialEnd == .nextFirst, end.dayOfMonth > 1 { end = end.month.advanced(by: 1).firstDay }
    if policy.rejoining == .noTrial, let left = first.left { end = min(end, left) }
    self.init(first.from..<max(first.from, end))
  }

  private static func isNew(_ registered: Day, _ from: Day, _ terms: FeeTerms, _ policy: FeePolicy) -> Bool {
    let limit = registered.advanced(byMonths: terms.newSellerMonths)
    return policy.newSellerBoundary == .inclusive ? from <= limit : from < limit
  }
}
