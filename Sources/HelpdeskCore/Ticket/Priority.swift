/// How soon a ticket should be looked at, beside its deadline.
public enum Priority: String, CaseIterable, Comparable, Sendable {
  case low
  case normal
  case high
  case urgent

  /// Orders priorities from low to urgent.
  public static func < (left: Priority, right: Priority) -> Bool { left.rank < right.rank }

  /// 0 for low to 3 for urgent.
  public var rank: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    case .urgent: 3
    }
  }
}
