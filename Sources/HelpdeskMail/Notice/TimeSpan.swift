#if Mail
  import Foundation

  /// "within 2 calendar days" in the languages of the notices.
  struct TimeSpan {
    enum Unit {
      case hours
      case days
      case businessDays
    }

    var count: Int
    var unit: Unit
    /// The words from the preposition to the unit.
    var words: String

    /// Milliseconds; business days leave out Saturdays and Sundays, holidays are not known here.
    func added(to sent: Int64) -> Int64 {
      let day: Int64 = 86_400_000
      switch unit {
      case .hours: return sent + Int64(count) * 3_600_000
      case .days: return sent + Int64(count) * day
      case .businessDays:
        var moment = sent
        var left = count
        while left > 0 {
          moment += day
          // 1970-01-01 was a Thursday.
          let weekday = ((moment / day) % 7 + 7) % 7
          if weekday != 2, weekday != 3 { left -= 1 }
        }
        return moment
      }
    }

    /// - Parameter needsPreposition: whether a bare "3 days" is none.
    static func find(in line: NoticeTokens, needsPreposition: Bool = true) -> TimeSpan? {
      for index in line.tokens.indices {
        let token = line.tokens[index]
        guard let count = token.number ?? numberWords[token.text], (1...366).contains(count) else { continue }
        guard let (unit, last) = unit(line, index + 1) else { continue }
        let end = postposition(line, last)
        guard
          let start = start(line, index) ?? (end != nil || !needsPreposition ? token.range.lowerBound : nil)
        else { continue }
        let words = line.slice(start..<line.tokens[end ?? last].range.upperBound)
        return TimeSpan(count: count, unit: unit, words: words)
      }
      return nil
    }

    /// The unit behind a number, with the adjectives around it, and the index of its last token.
    private static func unit(_ line: NoticeTokens, _ start: Int) -> (Unit, last: Int)? {
      var at = start
      var isBusiness = false
      while let word = line[at]?.text, let business = adjectives[word] {
        isBusiness = isBusiness || business
        at += 1
      }
      guard var (unit, last) = unitName(line, at) else { return nil }
      while let word = line[last + 1]?.text {
        let second = line[last + 2]?.text
        if let business = adjectives[word] {
          isBusiness = isBusiness || business
          last += 1
        } else if word == "di" || word == "de", second == "calendario" || second == "calendário" {
          last += 2
        } else {
          break
        }
      }
      if isBusiness, unit == .days { unit = .businessDays }
      return (unit, last)
    }

    /// A unit of one word, or of the single characters that Japanese and Chinese are cut into.
    private static func unitName(_ line: NoticeTokens, _ at: Int) -> (Unit, last: Int)? {
      guard let first = line[at] else { return nil }
      if let unit = units[first.text] { return (unit, at) }
      for (name, unit) in characterUnits {
        let characters = name.map(String.init)
        let found = characters.indices.allSatisfy { line[at + $0]?.text == characters[$0] }
        if found { return (unit, at + characters.count - 1) }
      }
      return nil
    }

    /// Where the preposition in front of the number begins.
    private static func start(_ line: NoticeTokens, _ index: Int) -> Int? {
      for length in stride(from: 4, through: 1, by: -1) where index >= length {
        let words = line.tokens[(index - length)..<index]
        let phrase = words.map(\.text).joined(separator: " ")
        if prepositions.contains(phrase) { return words.first?.range.lowerBound }
        if openings.contains(phrase) { return line.tokens[index].range.lowerBound }
      }
      return nil
    }

    /// The last token of what stands behind a span in Japanese and Chinese: "3日以内", "72 小时内".
    private static func postposition(_ line: NoticeTokens, _ last: Int) -> Int? {
      switch (line[last + 1]?.text, line[last + 2]?.text) {
      case ("以", "内"), ("之", "内"), ("ま", "で"): last + 2
      case ("内", _): last + 1
      default: nil
      }
    }
  }
#endif
