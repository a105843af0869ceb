extension Timestamp {
  /// Reads `2026-03-09T09:12:00Z`, with or without a fraction, or with an offset such as `+02:00`.
  ///
  /// - Parameter text: An ISO 8601 date and time; a date alone means its first millisecond in UTC.
  /// - Returns: nil where anything else stands.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DigitReader(Array(text.utf8))
    guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
      reader.take("-"), let day = reader.number(digits: 2),
      let days = Self.daysSince1970(year: year, month: month, day: day)
    else { return nil }
    var milliseconds = Int64(days) * 86_400_000
    if !reader.isAtEnd {
      guard reader.take("T") || reader.take(" "), let clock = reader.timeOfDay(),
        let offset = reader.offsetMinutes(), reader.isAtEnd
      else { return nil }
      milliseconds += clock - Int64(offset) * 60_000
    }
    self.init(rawValue: milliseconds)
  }

  /// The moment in UTC with milliseconds, `2026-03-09T09:12:00.000Z`.
  public var iso8601: String {
    let days = Int((rawValue >= 0 ? rawValue : rawValue - 86_399_999) / 86_400_000)
    let time = Int(rawValue - Int64(days) * 86_400_000)
    let (year, month, day) = Self.civil(daysSince1970: days)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1_000 % 60].map { padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(padded(time % 1_000, 3))Z"
  }

  /// Days since 1970-01-01 of a proleptic Gregorian date; nil for a date that does not exist.
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
    guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard (1...length).contains(day) else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// Year, month and day of a number of days since 1970-01-01, proleptic Gregorian.
  static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as ``iso8601`` writes it.
  public var description: String { iso8601 }
}

/// Takes digits and marks off the front of ASCII text.
private struct DigitReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += digits
    return value
  }

  /// Hours and minutes, with or without seconds and a fraction, in milliseconds.
  mutating func timeOfDay() -> Int64? {
    guard let hour = number(digits: 2), hour < 24, take(":"), let minute = number(digits: 2), minute < 60
    else { return nil }
    var milliseconds = Int64(hour * 60 + minute) * 60_000
    guard take(":") else { return milliseconds }
    guard let second = number(digits: 2), second <= 60 else { return nil }
    milliseconds += Int64(second) * 1_000
    guard take(".") || take(",") else { return milliseconds }
    var scale: Int64 = 100
    let start = position
    while let digit = number(digits: 1) {
      milliseconds += Int64(digit) * scale
      scale /= 10
    }
    return position > start ? milliseconds : nil
  }

  /// `Z`, nothing, or `±hh:mm`, in minutes east of UTC.
  mutating func offsetMinutes() -> Int? {
    if isAtEnd || take("Z") { return 0 }
    let sign = take("+") ? 1 : (take("-") ? -1 : 0)
    guard sign != 0, let hours = number(digits: 2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
