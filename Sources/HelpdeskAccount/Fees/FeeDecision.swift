/// The price of a unit as it is decided on the first of a month.
public struct FeeDecision: Hashable, Sendable {
  /// What the price rests on: the table, the promotion or the standard rate.
  public let basis: FeeBasis
  /// The tier; nil at the standard rate.
  public let tier: Int?
  /// The price of a unit, in minor units.
  public let rate: Int64
  /// How it came about, in order.
  public let reasons: [FeeReason]
}

extension FeeTerms {
  /// Decides the price of a unit.
  ///
  /// - Parameters:
  ///   - ratio: Contacts and units of the window; an empty whole where nothing is known.
  ///   - tracking: Packages with valid tracking and all packages.
  ///   - month: The month the price is for.
  ///   - policy: How gaps in the rules are read.
  /// - Returns: The price; it never falls when contacts rise.
  public func decide(
    ratio: Proportion, tracking: Proportion, month: Month, policy: FeePolicy = .standard
  ) -> FeeDecision {
    let (isTracked, why) = promotion(tracking, month, policy)
    if ratio.isUnknown {
      guard policy.unknownRatio == .firstTier, let first = tiers.first else {
        return standard([.ratioUnknown], isTracked, why, policy)
      }
      return priced(first, [.ratioUnknown], isTracked, why, policy)
    }
    if isUnreliable(ratio, policy) { return standard([.ratioUnreliable(ratio)], isTracked, why, policy) }
    guard let tier = tier(for: ratio) else { return standard([.ratioUnknown], isTracked, why, policy) }
    return priced(tier, [.ratioInTier(tier.number, ratio)], isTracked, why, policy)
  }

  private func isUnreliable(_ ratio: Proportion, _ policy: FeePolicy) -> Bool {
    guard ratio.denominator <= fewUnits else { return false }
    return switch policy.fewUnits {
    case .unreliableAboveLimit: ratio.isAbove(unreliableAbove)
    case .alwaysUnreliable: true
    case .reliable: false
    }
  }

  /// Whether the month earns the promotion, and why.
  private func promotion(
    _ tracking: Proportion, _ month: Month, _ policy: FeePolicy
  ) -> (earned: Bool, why: FeeReason) {
    if let lastPromotionMonth, month > lastPromotionMonth { return (false, .promotionOver) }
    guard let side = tracking.comparison(to: trackingTarget) else {
      return (policy.noPackages == .promotion, .trackingUnknown)
    }
    let isMet = side == .above || (side == .same && policy.trackingBoundary == .inclusive)
    return (isMet, isMet ? .trackingMet(tracking) : .trackingMissed(tracking))
  }

  private func priced(
    _ tier: FeeTier, _ reasons: [FeeReason], _ isTracked: Bool, _ why: FeeReason, _ policy: FeePolicy
  ) -> FeeDecision {
    func decided(_ basis: FeeBasis, _ rate: Int64, _ more: [FeeReason]) -> FeeDecision {
      FeeDecision(basis: basis, tier: tier.number, rate: rate, reasons: reasons + [why] + more)
    }
    guard isTracked else { return decided(.table, tier.rate, []) }
    guard let reduced = tier.promotionalRate, policy.promotionReach == .allTiers || tier == tiers.first else {
      return decided(.table, tier.rate, [.promotionOutOfReach])
    }
    return decided(.promotion, reduced, [.promotion(insteadOf: money(tier.rate))])
  }

  private func standard(
    _ reasons: [FeeReason], _ isTracked: Bool, _ why: FeeReason, _ policy: FeePolicy
  ) -> FeeDecision {
    let steps = reasons + [.standardRate(money(standardRate)), why]
    guard isTracked else {
      return FeeDecision(basis: .standard, tier: nil, rate: standardRate, reasons: steps)
    }
    let alike = tiers.first { $0.rate == standardRate }
    let isReached = policy.promotionReach == .allTiers || alike == tiers.first
    guard policy.standardPromotion == .asItsTier, isReached, let reduced = alike?.promotionalRate else {
      return FeeDecision(
        basis: .standard, tier: nil, rate: standardRate, reasons: steps + [.promotionNotDefinedForStandard])
    }
    return FeeDecision(
      basis: .promotion, tier: nil, rate: reduced,
      reasons: steps + [.promotion(insteadOf: money(standardRate))])
  }
}
