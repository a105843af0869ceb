extension FeeReason: CustomStringConvertible {
  /// The step in a sentence, with its source.
  public var description: String {
    switch self {
    case .ratioInTier, .ratioUnknown, .ratioUnreliable, .standardRate: ratioSentence
    case .trackingMet, .trackingMissed, .trackingUnknown, .promotion, .promotionNotDefinedForStandard,
      .promotionOutOfReach, .promotionOver:
      promotionSentence
    case .trial, .trialEnded, .trialUnknown, .notNewSeller, .notFirstParticipation: trialSentence
    case .enrolmentAssumed, .notDecided, .notEnrolled, .left: enrolmentSentence
    case .shippedNotGiven, .shippedNotSplit, .estimate: countSentence
    }
  }

  private var ratioSentence: String {
    switch self {
    case .ratioInTier(let tier, let ratio):
      "\(ratio.words) contacts per unit: tier \(tier) (R6)."
    case .ratioUnreliable(let ratio):
      "\(ratio.words) contacts per unit over so few units say little: the standard rate holds (R9)."
    case .standardRate(let rate): "The standard rate is \(rate) a unit (R9)."
    default: "Contacts per unit are unknown (R9)."
    }
  }

  private var promotionSentence: String {
    switch self {
    case .trackingMet(let share):
      "\(share.words) of packages were tracked: the promotion's target is met (R12)."
    case .trackingMissed(let share):
      "\(share.words) of packages were tracked: too few for the promotion (R12)."
    case .promotion(let rate): "The promotion lowers the rate from \(rate) a unit (R13)."
    case .promotionNotDefinedForStandard:
      "The promotion states no rate for the standard one, so it stays (domain.md §5.3 number 3)."
    case .promotionOutOfReach: "The promotion does not reach this tier (R13)."
    case .promotionOver: "The promotion no longer runs (R12)."
    default: "No package was counted, so the tracked share is unknown (R17)."
    }
  }

  private var trialSentence: String {
    switch self {
    case .trial(let days):
      "Free days of a new seller from \(days.lowerBound) through \(days.upperBound.advanced(by: -1)) (R11)."
    case .trialEnded(let day): "The free days ended: units shipped from \(day) on are charged (R11)."
    case .notNewSeller: "Enrolled too long after registering with the store for free days (R11)."
    case .notFirstParticipation: "Not the first participation, so there are no free days (R11)."
    default: "Without the date of registration and the word that it is the first time, no free days (R11)."
    }
  }

  private var enrolmentSentence: String {
    switch self {
    case .enrolmentAssumed: "No enrolment was given: taken as enrolled throughout, after any free days."
    case .notDecided: "No fee had been decided on the first, so units are free until the next one (R18)."
    case .left(let day): "Not enrolled from \(day) on: units shipped since are not charged (R35)."
    default: "Not enrolled in this month (R35)."
    }
  }

  private var countSentence: String {
    switch self {
    case .estimate(let month): "An estimate: the fee of \(month) is told on its first day (R15)."
    case .shippedNotSplit:
      "Rates change within the month: give the units by day to have the exact charge (R16)."
    default: "The units shipped in the month were not given, so only the rate is told (R16)."
    }
  }
}

extension Proportion {
  /// Per cent and counts, `10.00 % (40/400)`.
  var words: String { percentText().map { "\($0) % (\(self))" } ?? "\(self)" }
}
