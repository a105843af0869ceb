import HelpdeskAccount
import HelpdeskCore
import Testing

/// Days, months and moments in words.
enum Sample {
  static func day(_ text: String) throws -> Day { try #require(Day(text), "\(text)") }
  static func month(_ text: String) throws -> Month { try #require(Month(text), "\(text)") }
  static func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(iso8601: text), "\(text)") }

  /// October 2025 in the Japanese store, with these contacts and units of its window.
  static func october(_ contacts: Int?, _ units: Int?, shipped: Int? = nil) throws -> FeeFigures {
    FeeFigures(
      month: try month("2025-10"), contacts: contacts, units: units,
      shipped: shipped.map { FeeFigures.Shipped.total($0) })
  }

  /// The same with a tracked share.
  static func october(_ contacts: Int?, _ units: Int?, tracked: Int, of packages: Int) throws -> FeeFigures {
    var figures = try october(contacts, units, shipped: 1)
    figures.tracked = tracked
    figures.packages = packages
    return figures
  }

  /// The price of a unit in October 2025, in yen.
  static func rate(_ figures: FeeFigures, _ policy: FeePolicy = .standard) throws -> Int64 {
    try FeeStatement(figures, policy: policy).ratePerUnit.minorUnits
  }

  /// The default readings but for one.
  static func policy(_ change: (inout FeePolicy) -> Void) -> FeePolicy {
    var policy = FeePolicy.standard
    change(&policy)
    return policy
  }
}
