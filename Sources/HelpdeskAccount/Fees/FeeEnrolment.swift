/// A stretch of days for which the seller takes part in the service, in the store's calendar.
public struct FeeEnrolment: Hashable, Sendable {
  /// The day of registering.
  public let from: Day
  /// The first day out; nil while enrolled.
  public let left: Day?

  /// States a stretch of enrolled days.
  ///
  /// - Parameters:
  ///   - from: The day of registering.
  ///   - left: The first day out; nil while enrolled.
  /// - Throws: ``AccountProblem/endsBeforeStart(field:)`` for `left` where it is not later.
  public init(from: Day, left: Day? = nil) throws(AccountProblem) {
    if let left, left <= from { throw .endsBeforeStart(field: "left") }
    self.from = from
    self.left = left
  }

  /// Whether the seller is enrolled on `day`.
  public func contains(_ day: Day) -> Bool { day >= from && left.map { day < $0 } ?? true }

  /// Whether the two share a day.
  func overlaps(_ other: FeeEnrolment) -> Bool { contains(other.from) || other.contains(from) }
}
