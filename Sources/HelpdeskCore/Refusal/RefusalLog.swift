/// Who was refused by which rule in which minute, so that an attempt is recorded once (rules.md §5).
struct RefusalLog: Hashable, Sendable {
  private struct Key: Hashable { let principal: PrincipalID, rule: Refusal.Rule }
  private var lastMinute: [Key: Int64] = [:]

  /// Whether the same attempt already stands in the minute of `now`.
  func holds(_ rule: Refusal.Rule, by principal: PrincipalID, at now: Timestamp) -> Bool {
    lastMinute[Key(principal: principal, rule: rule)] == Self.minute(of: now)
  }

  mutating func add(_ rule: Refusal.Rule, by principal: PrincipalID, at moment: Timestamp) {
    lastMinute[Key(principal: principal, rule: rule)] = Self.minute(of: moment)
  }

  private static func minute(of moment: Timestamp) -> Int64 {
    let whole = moment.rawValue / 60_000
    return moment.rawValue % 60_000 < 0 ? whole - 1 : whole
  }
}
