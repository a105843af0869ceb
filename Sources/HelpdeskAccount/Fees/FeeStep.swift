public import HelpdeskCore

/// Something that would have made the month cheaper.
public struct FeeStep: Hashable, Sendable {
  /// What would have to change.
  public enum Change: Hashable, Sendable {
    /// So many contacts fewer, over the same units.
    case fewerContacts(Int)
    /// So many units more, with the same contacts.
    case moreUnits(Int)
    /// So many more of the packages tracked.
    case moreTracked(Int)
    /// No contact from this cause.
    case without(ContactCause, contacts: Int)
  }

  /// What would have to change.
  public let change: Change
  /// What a unit would then cost.
  public let ratePerUnit: Money
  /// What the month's units would save; nil where their number is not known.
  public let saving: Money?
}

/// Looks for cheaper months close to the one that was.
struct FeeOutlook {
  let terms: FeeTerms
  let policy: FeePolicy
  let month: Month
  let ratio: Proportion
  let tracking: Proportion
  let rate: Int64
  /// Units that are charged in the month; nil where nobody knows.
  let chargedUnits: Int?

  /// The least change of each kind that lowers the price, cheapest kinds of change first.
  var nextSteps: [FeeStep] { [fewerContacts, moreUnits, moreTracked].compactMap { $0 } }

  private func price(_ ratio: Proportion, _ tracking: Proportion) -> Int64 {
    terms.decide(ratio: ratio, tracking: tracking, month: month, policy: policy).rate
  }

  private func step(_ change: FeeStep.Change, to lower: Int64) -> FeeStep? {
    guard lower < rate else { return nil }
    let saved = chargedUnits.map { Int64($0).multipliedReportingOverflow(by: rate - lower) }
    return FeeStep(
      change: change, ratePerUnit: terms.money(lower),
      saving: saved.flatMap { $0.overflow ? nil : terms.money($0.partialValue) })
  }

  /// Where the price can change: each tier's limit, and the one above which few units are unreliable.
  private var limits: [Proportion] { terms.tiers.compactMap(\.limit) + [terms.unreliableAbove] }

  private var fewerContacts: FeeStep? {
    guard !ratio.isUnknown else { return nil }
    let counts = limits.map { min($0.largestPart(of: ratio.denominator), ratio.numerator) }
    for count in counts.sorted(by: >) where count < ratio.numerator {
      let lower = price(Proportion(count, of: ratio.denominator), tracking)
      if let step = step(.fewerContacts(ratio.numerator - count), to: lower) { return step }
    }
    return nil
  }

  private var moreUnits: FeeStep? {
    guard ratio.numerator > 0 else { return nil }
    // The smallest whole of which the contacts are no more than the limit; and one unit past the few.
    let wholes = limits.filter { $0.numerator > 0 }.map { limit in
      Proportion(limit.denominator, of: limit.numerator).smallestPart(of: ratio.numerator)
    }
    for whole in (wholes + [terms.fewUnits + 1]).sorted() where whole > ratio.denominator {
      guard whole <= AccountProblem.largestCount else { return nil }
      let lower = price(Proportion(ratio.numerator, of: whole), tracking)
      if let step = step(.moreUnits(whole - ratio.denominator), to: lower) { return step }
    }
    return nil
  }

  private var moreTracked: FeeStep? {
    guard !tracking.isUnknown else { return nil }
    let whole = tracking.denominator
    var needed = terms.trackingTarget.smallestPart(of: whole)
    if policy.trackingBoundary == .exclusive, needed < .max,
      Proportion(needed, of: whole).comparison(to: terms.trackingTarget) == .same
    {
      needed += 1
    }
    guard needed > tracking.numerator, needed <= whole else { return nil }
    return step(.moreTracked(needed - tracking.numerator), to: price(ratio, Proportion(needed, of: whole)))
  }

  /// What each cause costs: the price had it brought no contact. Most contacts first.
  func causes(_ counts: [ContactCause: Int]) -> [FeeStep] {
    let ordered = ContactCause.allCases.filter { counts[$0, default: 0] > 0 }
      .sorted { counts[$0, default: 0] > counts[$1, default: 0] }
    return ordered.map { cause in
      let count = min(counts[cause, default: 0], ratio.numerator)
      let lower = price(Proportion(ratio.numerator - count, of: ratio.denominator), tracking)
      let change = FeeStep.Change.without(cause, contacts: count)
      return step(change, to: lower)
        ?? FeeStep(change: change, ratePerUnit: terms.money(rate), saving: terms.money(0))
    }
  }
}
