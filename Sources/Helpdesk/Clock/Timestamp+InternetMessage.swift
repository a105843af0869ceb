extension Timestamp {
  /// The moment as a mail's `Date` field has it, `Mon, 09 Mar 2026 09:12:00 +0000` (RFC 5322 §3.3).
  var internetMessageDate: String {
    let parts = iso8601.prefix(19).split { $0 == "-" || $0 == "T" }
    guard parts.count == 4, let month = Int(parts[1]), Self.months.indices.contains(month - 1) else {
      return iso8601
    }
    return "\(weekday), \(parts[2]) \(Self.months[month - 1]) \(parts[0]) \(parts[3]) +0000"
  }

  /// 1 January 1970 was a Thursday.
  private var weekday: String {
    let day = Int64((Double(rawValue) / 86_400_000).rounded(.down))
    return Self.weekdays[Int(((day + 3) % 7 + 7) % 7)]
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
