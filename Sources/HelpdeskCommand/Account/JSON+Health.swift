import HelpdeskAccount

extension JSON {
  /// A figure against its limit; `value` is null where it is unknown.
  ///
  /// - Parameter days: The days that were asked for; nil for those the limit names.
  init(_ reading: HealthReport.Reading, over days: Range<Day>? = nil) {
    let window = days ?? reading.window
    self = [
      "name": .name(reading.threshold.metric), "value": .text(reading.valueText),
      "numerator": .count(reading.value.numerator), "denominator": .count(reading.value.denominator),
      "threshold": .string(reading.threshold.words), "state": .name(reading.state),
      "window": .string("\(window.dayCount)d"), "source": .string(reading.threshold.source),
      "from": .string(window.lowerBound.description),
      "to": .string(window.upperBound.advanced(by: -1).description), "count": .count(reading.count),
      "importedFrom": .text(reading.importedFrom),
    ]
  }
}

extension HealthReport.Reading {
  /// How many days were looked at: `30d`.
  var windowText: String { "\(window.dayCount)d" }
}

extension HealthThreshold {
  /// On which side of what all is well: `≥ 90 %`, `< 12 h`.
  var words: String {
    guard metric != .medianFirstResponse else { return "\(side.rawValue) \(limit.numerator) h" }
    let isWhole = (limit.numerator * 100).isMultiple(of: max(1, limit.denominator))
    return "\(side.rawValue) \(limit.percentText(decimals: isWhole ? 0 : 1) ?? "\(limit)") %"
  }
}
