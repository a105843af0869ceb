#if Mail
  /// Dates of mail headers as milliseconds since 1970 in UTC.
  package enum MailDate {
    /// Reads an RFC 5322 date with all its old and broken forms, or an ISO 8601 one.
    ///
    /// A missing zone reads as UTC, and so does an unknown one (RFC 5322 §4.3).
    ///
    /// - Returns: `nil` if day, month, year or hour cannot be told.
    package static func milliseconds(_ value: [UInt8]) -> Int64? {
      let words = words(value)
      if let first = words.first, first.count >= 10, first.first?.isASCIIDigit == true,
        first[first.startIndex + 4] == .hyphen
      {
        return iso8601(String(decoding: value.trimmed, as: UTF8.self))
      }
      var date = PartialDate()
      for word in words { date.take(word) }
      return date.milliseconds
    }

    /// The words of the value without comments; commas part words as blanks do.
    private static func words(_ value: [UInt8]) -> [ArraySlice<UInt8>] {
      var depth = 0
      var plain: [UInt8] = []
      for byte in value.prefix(200) {
        if byte == 0x28 { depth += 1 }
        if depth == 0 { plain.append(byte == 0x2C || byte.isWhitespace ? .space : byte) }
        if byte == 0x29, depth > 0 { depth -= 1 }
      }
      return plain.split(separator: .space)
    }

    private static func iso8601(_ text: String) -> Int64? {
      let bytes = Array(text.utf8)
      func number(_ range: Range<Int>) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        let digits = bytes[range]
        return digits.allSatisfy(\.isASCIIDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
      }
      guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
      let hour = number(11..<13) ?? 0
      let minute = number(14..<16) ?? 0
      let second = bytes.count > 16 && bytes[16] == .colon ? number(17..<19) ?? 0 : 0
      let rest = bytes.dropFirst(16).drop { $0 != 0x2B && $0 != .hyphen }
      let offset = rest.isEmpty ? 0 : ZoneOffset.numeric(rest) ?? 0
      return CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)?
        .milliseconds(offsetMinutes: offset)
    }
  }

  /// A date while its words come in, whatever their order.
  private struct PartialDate {
    private var day: Int?
    private var month: Int?
    private var year: Int?
    private var time: [Int]?
    private var offsetMinutes: Int?

    mutating func take(_ word: ArraySlice<UInt8>) {
      guard let first = word.first else { return }
      if word.contains(.colon), first.isASCIIDigit, time == nil {
        takeTime(word)
      } else if first.isASCIIDigit, word.contains(.hyphen) {
        // RFC 850: 04-May-26
        for part in word.split(separator: .hyphen) { take(part) }
      } else if first.isASCIIDigit, let number = Int(String(decoding: word, as: UTF8.self)) {
        if day == nil, word.count <= 2 { day = number } else if year == nil { takeYear(number, word.count) }
      } else if let number = Self.months.firstIndex(where: { word.hasPrefixIgnoringCase($0) }), month == nil {
        month = number + 1
      } else if time != nil, offsetMinutes == nil {
        offsetMinutes = ZoneOffset.numeric(word) ?? ZoneOffset.named(word)
      }
    }

    private mutating func takeTime(_ word: ArraySlice<UInt8>) {
      let clock = word.prefix { $0.isASCIIDigit || $0 == .colon }
      let parts = clock.split(separator: .colon).map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
      guard parts.count >= 2, parts.count <= 3 else { return }
      time = parts
    }

    private mutating func takeYear(_ number: Int, _ digits: Int) {
      // RFC 5322 §4.3: two digits below 50 are this century's, three digits count from 1900.
      switch digits {
      case 4: year = number
      case 2: year = number < 50 ? 2000 + number : 1900 + number
      case 3: year = 1900 + number
      default: break
      }
    }

    var milliseconds: Int64? {
      guard let day, let month, let year, let time, time.count >= 2 else { return nil }
      return CivilTime(
        year: year, month: month, day: day, hour: time[0], minute: time[1],
        second: time.count > 2 ? time[2] : 0)?
        .milliseconds(offsetMinutes: offsetMinutes ?? 0)
    }

    private static let months: [StaticString] = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
  }

  /// Offsets from UTC in minutes.
  private enum ZoneOffset {
    /// `+0200`, `-03:00`, `+02`, `GMT+2`.
    static func numeric(_ word: ArraySlice<UInt8>) -> Int? {
      let tail = word.drop { $0.isASCIILetter }
      guard let sign = tail.first, sign == 0x2B || sign == .hyphen else { return nil }
      let digits = tail.dropFirst().filter(\.isASCIIDigit).prefix(4).map { Int($0) - 0x30 }
      let minutes: Int
      switch digits.count {
      case 1: minutes = digits[0] * 60
      case 2: minutes = (digits[0] * 10 + digits[1]) * 60
      case 4: minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
      default: return nil
      }
      guard minutes <= 24 * 60 else { return 0 }
      return sign == .hyphen ? -minutes : minutes
    }

    static func named(_ word: ArraySlice<UInt8>) -> Int? {
      names[String(decoding: word.map(\.lowercased), as: UTF8.self)].map { $0 * 60 }
    }

    /// Hours. Source: RFC 5322 §4.3 for the first two rows; the others are seen in mail.
    private static let names = [
      "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
      "mdt": -6, "pst": -8, "pdt": -7,
      "cet": 1, "cest": 2, "met": 1, "mest": 2, "mez": 1, "mesz": 2, "bst": 1, "wet": 0, "west": 1,
      "eet": 2, "eest": 3, "jst": 9, "brt": -3,
    ]
  }
#endif
