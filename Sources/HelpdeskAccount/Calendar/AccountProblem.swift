public import HelpdeskCore

/// Figures that make no sense; each case names the field.
public enum AccountProblem: Error, Hashable, Sendable {
  /// The store has no time zone, or no terms, here.
  case unknownStore(Marketplace)
  /// A count below zero or above what any seller has.
  case outOfRange(field: String)
  /// A part that is larger than its whole.
  case partExceedsWhole(part: String, whole: String)
  /// One of two figures that make sense only together.
  case missing(field: String, beside: String)
  /// A month for which no fee can be told yet.
  case monthInFuture(Month)
  /// An end that is not later than its start.
  case endsBeforeStart(field: String)
  /// An enrolment before the seller was registered with the store.
  case enrolledBeforeRegistered
  /// Two enrolments that share a day.
  case overlappingEnrolments
  /// No terms hold for the month.
  case noTerms(Marketplace, Month)
}

extension AccountProblem: CustomStringConvertible {
  /// What is wrong, and what to give instead.
  public var description: String {
    switch self {
    case .unknownStore(let store):
      "Nothing is known of the store \(store). Name one of the known stores, such as amazon.co.jp."
    case .outOfRange(let field):
      "The number given for \(field) cannot be. Give a whole number from 0 to \(Self.largestCount)."
    case .partExceedsWhole(let part, let whole):
      "More \(part) than \(whole) cannot be. Give \(part) no larger than \(whole)."
    case .missing(let field, let other):
      "Beside \(other) the number for \(field) is missing. Give both, or neither."
    case .monthInFuture(let month):
      "The fee of month \(month) cannot be told yet. Give a month no later than the next one."
    case .endsBeforeStart(let field):
      "The date given for \(field) is not later than the start. Give a later one."
    case .enrolledBeforeRegistered:
      "The seller enrolled before registering with the store. Give a date of registration (registered) that "
        + "is no later than that of enrolment (enrolled)."
    case .overlappingEnrolments:
      "Two of the enrolled times share a day. Give enrolled times that follow one another."
    case .noTerms(let store, let month):
      "No fee terms of \(store) are known for \(month). Give the terms, or another store or month."
    }
  }

  /// The largest count taken for real; beyond it a figure is a slip of the pen.
  public static let largestCount = 1_000_000_000
}
