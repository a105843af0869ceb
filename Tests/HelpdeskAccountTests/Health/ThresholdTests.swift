import HelpdeskAccount
import Testing

/// R105, R108, R109, R121, R123, R133 and domain.md §4.2: limits, boundaries, sources.
@Suite struct ThresholdTests {
  @Test func `every metric has a limit, and every limit a source`() {
    #expect(Set(HealthThreshold.table.map(\.metric)) == Set(HealthMetric.allCases))
    #expect(HealthThreshold.table.allSatisfy { !$0.source.isEmpty && $0.days > 0 })
    let windows = Set(HealthThreshold.table.map { "\($0.metric.rawValue) \($0.days)" })
    #expect(windows.count == HealthThreshold.table.count)
  }

  @Test(arguments: [
    (HealthMetric.orderDefects, 60, "<", 1, 100), (.lateShipments, 30, "<", 4, 100),
    (.validTracking, 30, "≥", 95, 100), (.cancellations, 7, "<", 25, 1_000),
    (.onTimeDelivery, 14, "≥", 90, 100), (.responsesInTime, 30, "≥", 90, 100),
    (.medianFirstResponse, 30, "<", 12, 1), (.resolvedInTime, 30, ">", 50, 100),
    (.abandonedCases, 30, "≤", 0, 100), (.dissatisfaction, 30, "<", 25, 100),
    (.claimsInTime, 30, "≥", 100, 100),
  ])
  func `limits, windows and strictness are as the sources say`(
    metric: HealthMetric, days: Int, side: String, part: Int, whole: Int
  ) throws {
    let row = try #require(HealthThreshold.table.first { $0.metric == metric })
    #expect(row.days == days)
    #expect(row.side.rawValue == side)
    #expect(row.limit == Proportion(part, of: whole))
  }

  @Test func `responses are looked at over 7, 30 and 90 days, shipments over 10 and 30`() {
    func days(_ metric: HealthMetric) -> Set<Int> {
      Set(HealthThreshold.table.filter { $0.metric == metric }.map(\.days))
    }
    #expect(days(.responsesInTime) == [7, 30, 90])
    #expect(days(.lateShipments) == [10, 30])
  }

  @Test(arguments: [
    ("<", 40, HealthState.breached), ("<", 39, .atRisk), ("<", 30, .atRisk), ("<", 29, .ok), ("<", 0, .ok),
    ("≤", 41, .breached), ("≤", 40, .atRisk), ("≤", 29, .ok),
    ("≥", 39, .breached), ("≥", 40, .atRisk), ("≥", 280, .atRisk), ("≥", 281, .ok),
    (">", 40, .breached), (">", 41, .atRisk), (">", 1_000, .ok),
  ])
  func `the limit itself counts where the row says so, and three quarters of the room warn`(
    side: String, part: Int, state: HealthState
  ) throws {
    let side = try #require(HealthThreshold.Side(rawValue: side))
    let row = HealthThreshold(.orderDefects, days: 30, side, .percent(4), source: "test")
    #expect(row.state(of: Proportion(part, of: 1_000)) == state, "\(side) \(part)")
  }

  @Test func `an empty whole is unknown, whatever the limit`() {
    for row in HealthThreshold.table { #expect(row.state(of: Proportion(0, of: 0)) == .unknown) }
  }

  @Test func `a limit without room is kept or breached, never close`() {
    let none = HealthThreshold(.abandonedCases, days: 30, .atMost, .percent(0), source: "test")
    #expect(none.state(of: Proportion(0, of: 5)) == .ok)
    #expect(none.state(of: Proportion(1, of: 1_000_000)) == .breached)
    let all = HealthThreshold(.claimsInTime, days: 30, .atLeast, .percent(100), source: "test")
    #expect(all.state(of: Proportion(5, of: 5)) == .ok)
    #expect(all.state(of: Proportion(999_999, of: 1_000_000)) == .breached)
  }
}
