/// What a price per unit rests on.
public enum FeeBasis: String, CaseIterable, Sendable {
  /// The table by contacts per unit.
  case table
  /// The same table with the promotion.
  case promotion
  /// The standard rate, because the ratio is unknown or unreliable.
  case standard
  /// The free days of a new seller.
  case trial
  /// No fee had been decided when the month began (R18).
  case notDecided = "not-decided"
  /// The seller was not enrolled.
  case notEnrolled = "not-enrolled"

  /// Whether the decided rate is charged.
  var isCharged: Bool { self == .table || self == .promotion || self == .standard }
}
