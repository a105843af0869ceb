#if Mail
  /// A date and time of the Gregorian calendar, checked.
  struct CivilTime: Sendable, Hashable {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int

    /// - Returns: `nil` if any number is out of its range; a leap second reads as the second before it.
    init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
      guard (1...9999).contains(year), (1...12).contains(month), (0...23).contains(hour),
        (0...59).contains(minute), (0...60).contains(second), day >= 1,
        day <= Self.days(inMonth: month, of: year)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
      self.hour = hour
      self.minute = minute
      self.second = min(second, 59)
    }

    /// Milliseconds since 1970 in UTC.
    ///
    /// - Parameter offsetMinutes: how far this time is ahead of UTC.
    func milliseconds(offsetMinutes: Int = 0) -> Int64 {
      let seconds = daysSince1970 * 86_400 + hour * 3_600 + (minute - offsetMinutes) * 60 + second
      return Int64(seconds) * 1_000
    }

    /// The year in UTC of a moment, by the mean length of a Gregorian year and one correction.
    static func year(ofMilliseconds milliseconds: Int64) -> Int {
      let guess = min(max(1970 + Int(milliseconds / 31_556_952_000), 1), 9998)
      guard let next = CivilTime(year: guess + 1, month: 1, day: 1) else { return guess }
      return next.milliseconds() <= milliseconds ? guess + 1 : guess
    }

    /// Days since 1970-01-01, by counting years from March. Source: the era arithmetic of
    /// ISO 8601's proleptic calendar, 146,097 days in 400 years.
    private var daysSince1970: Int {
      let shifted = month <= 2 ? year - 1 : year
      let era = shifted / 400
      let yearOfEra = shifted - era * 400
      let monthFromMarch = (month + 9) % 12
      let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
      let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
      return era * 146_097 + dayOfEra - 719_468
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }
#endif
