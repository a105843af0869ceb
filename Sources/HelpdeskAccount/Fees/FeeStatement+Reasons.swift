extension FeeStatement {
  /// How the charge came about, in the order a reader asks: enrolled? free? at what price? how many?
  static func reasons(
    _ figures: FeeFigures, _ decision: FeeDecision, _ trial: FeeTrial, _ segments: [FeeSegment],
    isExact: Bool
  ) -> [FeeReason] {
    var steps: [FeeReason] = []
    if let current = figures.currentMonth, figures.month > current { steps.append(.estimate(figures.month)) }
    if figures.enrolments == nil { steps.append(.enrolmentAssumed) }
    steps += enrolmentReasons(figures, segments)
    steps += trialReasons(figures, trial, segments)
    if segments.contains(where: { $0.basis == .notDecided }) { steps.append(.notDecided) }
    if segments.contains(where: \.basis.isCharged) {
      steps += decision.reasons
      if figures.shipped == nil {
        steps.append(.shippedNotGiven)
      } else if !isExact {
        steps.append(.shippedNotSplit)
      }
    }
    return steps
  }

  private static func enrolmentReasons(_ figures: FeeFigures, _ segments: [FeeSegment]) -> [FeeReason] {
    if segments.allSatisfy({ $0.basis == .notEnrolled }) { return [.notEnrolled] }
    let days = figures.month.days
    return (figures.enrolments ?? []).compactMap(\.left)
      .filter { left in
        days.contains(left) && segments.contains { $0.basis == .notEnrolled && $0.days.contains(left) }
      }
      .sorted().map { .left($0) }
  }

  private static func trialReasons(
    _ figures: FeeFigures, _ trial: FeeTrial, _ segments: [FeeSegment]
  ) -> [FeeReason] {
    guard segments.contains(where: { $0.basis == .trial }), let days = trial.days else {
      return segments.contains(where: \.basis.isCharged) ? [trial.reason].compactMap { $0 } : []
    }
    let firstCharged = segments.first { $0.basis.isCharged && $0.days.lowerBound >= days.upperBound }
    return [.trial(days)] + (firstCharged.map { [.trialEnded($0.days.lowerBound)] } ?? [])
  }
}

extension FeeFigures {
  /// All units shipped in the month; nil where nobody knows.
  var shippedTotal: Int? {
    switch shipped {
    case .total(let count): count
    case .byDay(let counts): counts.values.reduce(0, &+)
    case nil: nil
    }
  }

  /// The units shipped on some days; nil where only the month's total is known, and these are not all of it.
  func shipped(_ days: Range<Day>, isWholeMonth: Bool) -> Int? {
    switch shipped {
    case .total(let count): isWholeMonth ? count : nil
    case .byDay(let counts): counts.reduce(0) { days.contains($1.key) ? $0 &+ $1.value : $0 }
    case nil: nil
    }
  }
}
