/// How a metric stands.
public enum HealthState: String, CaseIterable, Sendable {
  /// Well on the right side.
  case ok
  /// On the right side, with three quarters of the room used.
  case atRisk = "at-risk"
  /// On the wrong side.
  case breached
  /// There is nothing to judge.
  case unknown
}
