#if Mail
  /// A time of day with its zone, as it stands behind a date.
  struct ClockTime {
    var hour: Int
    var minute: Int
    var second = 0
    /// Minutes ahead of UTC; `nil` if no zone is written.
    var offsetMinutes: Int?

    /// The first time within a few words.
    static func find(in line: NoticeTokens, from start: Int) -> ClockTime? {
      for index in start..<(start + 7) {
        guard let hour = line[index]?.number, let next = line[index + 1] else { continue }
        if next.gap == ":" || next.gap == ".", let minute = next.number, next.digits == 2 {
          let third = line[index + 2]
          let hasSeconds = third?.gap == ":" && third?.number != nil
          var time = ClockTime(hour: hour, minute: minute, second: hasSeconds ? third?.number ?? 0 : 0)
          time.readTail(line, index + (hasSeconds ? 3 : 2))
          return time
        }
        if next.text == "h" || next.text == "時" || next.text == "点" || next.text == "uhr" {
          let minute = next.text == "uhr" ? nil : line[index + 2]?.number
          var time = ClockTime(hour: hour, minute: minute ?? 0)
          time.readTail(line, index + (minute == nil ? 2 : 3))
          return time
        }
        if next.text == "am" || next.text == "pm" {
          var time = ClockTime(hour: hour, minute: 0)
          time.readTail(line, index + 1)
          return time
        }
      }
      return nil
    }

    /// Morning or afternoon, and the zone.
    private mutating func readTail(_ line: NoticeTokens, _ start: Int) {
      for index in start..<(start + 4) {
        guard let token = line[index] else { return }
        switch token.text {
        case "pm", "p": if hour < 12 { hour += 12 }
        case "am", "a": if hour == 12 { hour = 0 }
        default:
          if let zone = Self.zones[token.text] {
            offsetMinutes = zone * 60 + (Self.written(line, index + 1) ?? 0)
            return
          }
        }
      }
    }

    /// The offset of "UTC+2" or "GMT+01:00".
    private static func written(_ line: NoticeTokens, _ index: Int) -> Int? {
      guard let token = line[index], let hours = token.number, hours <= 14 else { return nil }
      let next = line[index + 1]
      let minutes = next?.gap == ":" ? next?.number ?? 0 : 0
      switch token.gap {
      case "+": return hours * 60 + minutes
      case "-", "−": return -(hours * 60 + minutes)
      default: return nil
      }
    }

    /// Hours ahead of UTC of the zones that the marketplace's mails name.
    private static let zones: [String: Int] = [
      "utc": 0, "gmt": 0, "z": 0, "pst": -8, "pdt": -7, "pt": -8, "mst": -7, "mdt": -6, "cst": -6, "cdt": -5,
      "est": -5, "edt": -4, "bst": 1, "wet": 0, "west": 1, "cet": 1, "cest": 2, "mez": 1, "mesz": 2,
      "eet": 2, "eest": 3, "jst": 9, "ist": 5, "aest": 10, "brt": -3,
    ]
  }
#endif
