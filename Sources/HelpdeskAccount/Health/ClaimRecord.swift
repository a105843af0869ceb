public import HelpdeskCore

/// One claim or chargeback.
public struct ClaimRecord: Hashable, Sendable {
  /// When it was opened.
  public var openedAt: Timestamp
  /// When an answer is due, as the notice says; nil where it says nothing.
  public var statedDeadline: Timestamp?
  /// When the seller answered it, or it was closed; nil while neither happened.
  public var answeredAt: Timestamp?

  /// States a claim.
  ///
  /// - Parameters:
  ///   - openedAt: When it was opened.
  ///   - statedDeadline: When an answer is due, as the notice says; nil where it says nothing.
  ///   - answeredAt: When the seller answered it, or it was closed; nil while neither happened.
  public init(openedAt: Timestamp, statedDeadline: Timestamp? = nil, answeredAt: Timestamp? = nil) {
    self.openedAt = openedAt
    self.statedDeadline = statedDeadline
    self.answeredAt = answeredAt
  }

  /// Time for an answer where the notice states none. Source: R121, domain.md §4.3.
  public static let defaultTime = Duration.hours(48)

  /// When the answer is due.
  public var deadline: Timestamp { statedDeadline ?? openedAt + Self.defaultTime }
}
