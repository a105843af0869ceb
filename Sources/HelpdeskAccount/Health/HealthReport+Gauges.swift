extension HealthReport {
  /// Every metric that is known against its limit.
  public var chart: Gauges {
    Gauges(
      "Account health against its limits",
      readings.compactMap { reading in
        guard let text = reading.valueText else { return nil }
        let origin = reading.importedFrom == nil ? "" : ", imported"
        return Gauges.Row(
          "\(reading.threshold.metric.rawValue), \(reading.threshold.days) d\(origin)", text,
          value: reading.value, limits: [reading.threshold.limit],
          isKept: reading.state == .ok || reading.state == .atRisk)
      })
  }
}
