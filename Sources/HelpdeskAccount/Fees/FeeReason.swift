public import HelpdeskCore

/// One step on the way to a fee.
public enum FeeReason: Hashable, Sendable {
  case ratioInTier(Int, Proportion)
  case ratioUnknown
  case ratioUnreliable(Proportion)
  case standardRate(Money)
  case trackingMet(Proportion)
  case trackingMissed(Proportion)
  case trackingUnknown
  case promotion(insteadOf: Money)
  case promotionNotDefinedForStandard
  case promotionOutOfReach
  case promotionOver
  case trial(Range<Day>)
  case trialEnded(Day)
  case trialUnknown
  case notNewSeller
  case notFirstParticipation
  case enrolmentAssumed
  case notDecided
  case notEnrolled
  case left(Day)
  case shippedNotGiven
  case shippedNotSplit
  case estimate(Month)

  /// The word scripts rely on.
  public var code: String {
    switch self {
    case .ratioInTier: "ratio-in-tier"
    case .ratioUnknown: "ratio-unknown"
    case .ratioUnreliable: "ratio-unreliable"
    case .standardRate: "standard-rate"
    case .trackingMet: "tracking-met"
    case .trackingMissed: "tracking-missed"
    case .trackingUnknown: "tracking-unknown"
    case .promotion: "promotion"
    case .promotionNotDefinedForStandard: "promotion-not-defined-for-standard"
    case .promotionOutOfReach: "promotion-out-of-reach"
    case .promotionOver: "promotion-over"
    case .trial: "trial"
    case .trialEnded: "trial-ended"
    case .trialUnknown: "trial-unknown"
    case .notNewSeller: "not-new-seller"
    case .notFirstParticipation: "not-first-participation"
    case .enrolmentAssumed: "enrolment-assumed"
    case .notDecided: "not-decided"
    case .notEnrolled: "not-enrolled"
    case .left: "left"
    case .shippedNotGiven: "shipped-not-given"
    case .shippedNotSplit: "shipped-not-split"
    case .estimate: "estimate"
    }
  }
}
