import HelpdeskCore

/// Dates as the marketplace's reports write them.
enum ReportDate {
  /// Minutes east of UTC. Source: the abbreviations seen in reports of the stores of domain.md §1.2.
  static let zones: [String: Int] = [
    "UTC": 0, "GMT": 0, "JST": 540, "PST": -480, "PDT": -420, "BST": 60, "WET": 0, "WEST": 60, "CET": 60,
    "CEST": 120, "MET": 60, "MEST": 120, "IST": 330, "AEST": 600, "AEDT": 660,
  ]

  /// Reads `2025-10-01T09:12:00+09:00`, `2025-10-01 09:12:00 JST` or `2025/10/01 09:12:00 JST`; a date without
  /// a zone is in UTC, as in the reports.
  static func moment(_ text: String) -> Timestamp? {
    if let moment = Timestamp(iso8601: text) { return moment }
    guard text.utf8.count <= 40 else { return nil }
    var dashed = String(text.map { $0 == "/" ? "-" : $0 })
    var offset = 0
    if let space = dashed.lastIndex(of: " "),
      let minutes = zones[dashed[dashed.index(after: space)...].uppercased()]
    {
      offset = minutes
      dashed = String(dashed[..<space])
    }
    return Timestamp(iso8601: dashed)?.advanced(byMilliseconds: Int64(-offset) * 60_000)
  }
}
