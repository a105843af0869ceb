#if Mail
  import Foundation

  /// Dates as notices write them, with the time and zone beside them.
  enum WrittenDate {
    /// The first such date of a line, in milliseconds since 1970.
    ///
    /// A time without a zone is meant in the store's zone; a date without a time lasts until its day ends there.
    /// - Parameter sent: milliseconds since 1970; dates before it are about the past and are passed over, and a
    ///   date without a year is the next such day from there.
    static func find(in line: NoticeTokens, sent: Int64, store: MarketplaceStore?) -> Int64? {
      for index in line.tokens.indices {
        let token = line.tokens[index]
        if let year = token.number, token.digits == 4, (2000...2200).contains(year),
          let (date, next) = date(line, index, year, store),
          let moment = moment(date, ClockTime.find(in: line, from: next), store), moment > sent
        {
          return moment
        }
      }
      for index in line.tokens.indices {
        guard let (month, day, next) = yearless(line, index) else { continue }
        let clock = ClockTime.find(in: line, from: next)
        let thisYear = CivilTime.year(ofMilliseconds: sent)
        for year in [thisYear, thisYear + 1] {
          if let moment = moment((year, month, day), clock, store), moment > sent { return moment }
        }
      }
      return nil
    }

    private static func moment(_ date: Day, _ clock: ClockTime?, _ store: MarketplaceStore?) -> Int64? {
      let civil = CivilTime(
        year: date.year, month: date.month, day: date.day, hour: clock?.hour ?? 23,
        minute: clock?.minute ?? 59, second: clock == nil ? 59 : clock?.second ?? 0)
      guard let civil else { return nil }
      if let offset = clock?.offsetMinutes { return civil.milliseconds(offsetMinutes: offset) }
      return local(civil, store)
    }

    /// 5月12日; 12. Mai; May 12.
    private static func yearless(_ line: NoticeTokens, _ index: Int) -> (month: Int, day: Int, next: Int)? {
      if line[index + 1]?.text == "月", let month = line[index]?.number, let day = line[index + 2]?.number {
        return (month, day, index + 4)
      }
      guard let month = line[index].flatMap({ months[$0.text] }) else { return nil }
      let before = line.tokens[..<index].last { !connectors.contains($0.text) }
      if let day = before?.number, before?.digits ?? 0 <= 2 { return (month, day, index + 1) }
      if let next = line[index + 1], let day = next.number, next.digits <= 2 {
        return (month, day, index + 2)
      }
      return nil
    }

    private static func local(_ civil: CivilTime, _ store: MarketplaceStore?) -> Int64 {
      let asUTC = civil.milliseconds()
      guard let store, let zone = TimeZone(identifier: store.timeZone) else { return asUTC }
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(asUTC) / 1_000))
      return asUTC - Int64(offset) * 1_000
    }

    private typealias Day = (year: Int, month: Int, day: Int)

    private static func date(_ line: NoticeTokens, _ index: Int, _ year: Int, _ store: MarketplaceStore?)
      -> (Day, next: Int)?
    {
      yearFirst(line, index, year) ?? named(line, index, year) ?? numeric(line, index, year, store)
    }

    /// 2026-05-12, 2026/5/12, 2026年5月12日.
    private static func yearFirst(_ line: NoticeTokens, _ index: Int, _ year: Int) -> (Day, next: Int)? {
      if line[index + 1]?.text == "年" || line[index + 1]?.text == "년" {
        guard let month = line[index + 2]?.number, let day = line[index + 4]?.number else { return nil }
        return ((year, month, day), index + 6)
      }
      guard let month = line[index + 1], let day = line[index + 2], let monthNumber = month.number,
        let dayNumber = day.number, month.gap == day.gap, ["-", "/", "."].contains(month.gap)
      else { return nil }
      return ((year, monthNumber, dayNumber), index + 3)
    }

    /// May 12, 2026; 12 May 2026; 12. Mai 2026; 12 de mayo de 2026.
    private static func named(_ line: NoticeTokens, _ index: Int, _ year: Int) -> (Day, next: Int)? {
      var before = line.tokens[..<index].suffix(5).filter { !connectors.contains($0.text) }
      guard let last = before.popLast(), let second = before.popLast() else { return nil }
      if let month = months[last.text], let day = second.number { return ((year, month, day), index + 1) }
      // "May 12th, 2026": the ordinal's letters are a token of their own.
      let isOrdinal = ["st", "nd", "rd", "th"].contains(last.text)
      let day = isOrdinal ? second : last
      let month = isOrdinal ? before.popLast() : second
      guard let dayNumber = day.number, let name = month?.text, let number = months[name] else { return nil }
      return ((year, number, dayNumber), index + 1)
    }

    /// 12.05.2026, 12/05/2026; month first in the United States, or where no other reading fits.
    private static func numeric(_ line: NoticeTokens, _ index: Int, _ year: Int, _ store: MarketplaceStore?)
      -> (Day, next: Int)?
    {
      guard let first = line[index - 2]?.number, let second = line[index - 1]?.number,
        let gap = line[index]?.gap, gap == line[index - 1]?.gap, ["-", "/", "."].contains(gap)
      else { return nil }
      let isMonthFirst = second > 12 || (gap == "/" && store?.name == "amazon.com" && first <= 12)
      return (isMonthFirst ? (year, first, second) : (year, second, first), index + 1)
    }

    private static let connectors: Set<String> = ["de", "del", "of", "r", "den", "le", "il", "o", "the"]

    /// Names of months: en, de, fr, it, es, pt, pl, nl, sv, and their usual short forms.
    private static let months: [String: Int] = {
      let names: [[String]] = [
        [
          "january", "jan", "januar", "jänner", "janvier", "janv", "gennaio", "gen", "enero", "ene",
          "janeiro",
          "stycznia", "januari",
        ],
        [
          "february", "feb", "februar", "février", "févr", "febbraio", "febrero", "fevereiro", "fev",
          "lutego",
          "februari",
        ],
        ["march", "mar", "märz", "mrz", "mars", "marzo", "março", "marca", "maart"],
        ["april", "apr", "avril", "avr", "aprile", "abril", "abr", "kwietnia"],
        ["may", "mai", "maggio", "mag", "mayo", "maio", "maja", "mei", "maj"],
        ["june", "jun", "juni", "juin", "giugno", "giu", "junio", "junho", "czerwca"],
        ["july", "jul", "juli", "juillet", "juil", "luglio", "lug", "julio", "julho", "lipca"],
        ["august", "aug", "août", "agosto", "ago", "sierpnia", "augustus", "augusti"],
        ["september", "sep", "sept", "septembre", "settembre", "set", "septiembre", "setembro", "września"],
        [
          "october", "oct", "oktober", "okt", "octobre", "ottobre", "ott", "octubre", "outubro", "out",
          "października",
        ],
        ["november", "nov", "novembre", "noviembre", "novembro", "listopada"],
        [
          "december", "dec", "dezember", "dez", "décembre", "déc", "dicembre", "dic", "diciembre", "dezembro",
          "grudnia",
        ],
      ]
      var table: [String: Int] = [:]
      for (offset, spellings) in names.enumerated() {
        for spelling in spellings { table[spelling] = offset + 1 }
      }
      return table
    }()
  }
#endif
