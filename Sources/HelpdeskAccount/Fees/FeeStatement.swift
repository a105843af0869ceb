public import HelpdeskCore

/// What the service costs in a month, and how that came about.
public struct FeeStatement: Hashable, Sendable {
  /// The figures it was computed from.
  public let figures: FeeFigures
  /// The terms that held.
  public let terms: FeeTerms
  /// How gaps in the rules were read.
  public let policy: FeePolicy
  /// The price decided on the first, which the free days and days out keep from being charged.
  public let decision: FeeDecision
  /// The days of the month by what a unit costs, in order, without gaps.
  public let segments: [FeeSegment]
  /// How the charge came about, in order.
  public let reasons: [FeeReason]
  /// The units shipped in the month; nil where nobody knows.
  public let units: Int?
  /// The month's fee without tax; nil where the units, or their days, are not known.
  public let charge: Money?
  /// The least and the most the month can cost; the same as ``charge`` where that is known.
  public let chargeBounds: ClosedRange<Int64>?
  /// What comes on top; nil where the policy adds nothing or the charge is not known.
  public let tax: Money?
  /// The least change of each kind that would have made the month cheaper.
  public let nextSteps: [FeeStep]
  /// What each cause of contacts costs, most contacts first.
  public let causes: [FeeStep]

  /// What the month's price rests on: the decided one where any day is charged.
  public var basis: FeeBasis {
    let found = Set(segments.map(\.basis))
    if found.contains(where: \.isCharged) { return decision.basis }
    return found.contains(.trial) ? .trial : found.contains(.notDecided) ? .notDecided : .notEnrolled
  }

  /// The tier; nil where none decided.
  public var tier: Int? { basis.isCharged ? decision.tier : nil }

  /// The price of a charged unit; zero where no day is charged.
  public var ratePerUnit: Money { terms.money(basis.isCharged ? decision.rate : 0) }

  /// Contacts over units; an empty whole where they are not known.
  public var contactsPerUnit: Proportion { figures.ratio(policy) }

  /// Packages with valid tracking over all packages; an empty whole where there were none.
  public var tracking: Proportion { figures.tracking }

  /// The days over which contacts and units were counted.
  public var contactWindow: Range<Day> { figures.contactWindow(terms, policy) }

  /// The days over which packages were counted.
  public var trackingWindow: Range<Day> { figures.trackingWindow(terms) }

  /// The day the marketplace tells the fee (R15).
  public var toldOn: Day { figures.month.firstDay }
}
