extension FeeFigures {
  /// The days over which contacts and units are counted (R7).
  public func contactWindow(_ terms: FeeTerms, _ policy: FeePolicy = .standard) -> Range<Day> {
    let end = month.firstDay
    return switch policy.contactWindow {
    case .calendarMonths: month.advanced(by: -max(0, terms.contactMonths)).firstDay..<end
    case .ninetyDays: end.advanced(by: -90)..<end
    }
  }

  /// The days over which packages are counted (R17).
  public func trackingWindow(_ terms: FeeTerms) -> Range<Day> {
    month.firstDay.advanced(by: -max(0, terms.trackingDays))..<month.firstDay
  }

  /// Contacts over units, as the policy counts them; unknown where either is.
  func ratio(_ policy: FeePolicy) -> Proportion {
    let preferred = policy.contactSource == .reported ? reportedContacts : talliedContacts
    let other = policy.contactSource == .reported ? talliedContacts : reportedContacts
    let whole = policy.newcomerUnits == .enrolledDays ? unitsWhileEnrolled ?? units : units
    guard let contacts = preferred ?? other, let whole else { return Proportion(0, of: 0) }
    return Proportion(contacts, of: whole)
  }

  /// Tracked packages over all packages; unknown where there are none.
  var tracking: Proportion { Proportion(tracked ?? 0, of: packages ?? 0) }

  /// Whether a fee was decided on the first of the month: who joined before and had not left (R18).
  func isDecided(_ policy: FeePolicy) -> Bool {
    guard let enrolments else { return true }
    let first = month.firstDay
    return enrolments.contains { enrolment in
      enrolment.contains(first) && (enrolment.from < first || policy.joiningOnFirst == .charged)
    }
  }

  /// Whether the seller is enrolled on `day`.
  func isEnrolled(on day: Day) -> Bool { enrolments?.contains { $0.contains(day) } ?? true }
}
