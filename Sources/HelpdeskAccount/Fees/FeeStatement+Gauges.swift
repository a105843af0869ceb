extension FeeStatement {
  /// Contacts per unit against the tiers' limits, and the tracked share against its target.
  public var chart: Gauges {
    let limits = terms.tiers.compactMap(\.limit)
    return Gauges(
      "Contacts per unit against the tiers, \(figures.month)",
      [
        Gauges.Row(
          "Contacts per unit", contactsPerUnit.isUnknown ? "unknown" : contactsPerUnit.words,
          value: contactsPerUnit, limits: limits,
          isKept: limits.first.map(contactsPerUnit.isAtMost) ?? true),
        Gauges.Row(
          "Tracked packages", tracking.isUnknown ? "unknown" : tracking.words, value: tracking,
          limits: [terms.trackingTarget], isKept: tracking.comparison(to: terms.trackingTarget) != .below),
      ])
  }
}
