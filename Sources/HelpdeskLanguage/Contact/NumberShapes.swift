/// Numbers that are something else than a telephone's by their shape alone: order ids, dates, times, prices,
/// percentages, measures.
struct NumberShapes {
  let text: NormalizedText

  /// The end of the shape that begins with the digit at `index`; nil where none does.
  ///
  /// - Parameter isInside: whether digits came right before; a sum or measure begins a number of its own.
  func end(at index: Int, isInside: Bool) -> Int? {
    if CharacterClass.isDigit(text.scalar(index - 1)) { return nil }
    return orderID(at: index) ?? date(at: index) ?? time(at: index) ?? (isInside ? nil : amount(at: index))
  }

  /// Counts the digits from `index`, up to `limit`.
  private func run(_ index: Int, limit: Int = 20) -> Int {
    var count = 0
    while count < limit, CharacterClass.isDigit(text.scalar(index + count)) { count += 1 }
    return count
  }

  /// 3-7-7 digits, with dashes or spaces between (domain.md §1.3).
  private func orderID(at index: Int) -> Int? {
    var place = index
    for (part, length) in [3, 7, 7].enumerated() {
      if part > 0 {
        let start = place
        while place - start < 3,
          text.scalar(place) == 0x2D || text.scalar(place) == 0x20 || text.scalar(place) == 0x30FC
        {
          place += 1
        }
        guard place > start else { return nil }
      }
      guard run(place, limit: length + 1) == length else { return nil }
      place += length
    }
    return place
  }

  /// Day, month and year in any order with one separator, and ISO dates; `06.12.34.56.78` is none.
  private func date(at index: Int) -> Int? {
    let first = run(index, limit: 5)
    let separator = text.scalar(index + first)
    guard first == 1 || first == 2 || first == 4, separator == 0x2E || separator == 0x2F || separator == 0x2D
    else { return nil }
    let second = run(index + first + 1, limit: 3)
    guard second == 1 || second == 2, text.scalar(index + first + 1 + second) == separator else { return nil }
    let last = index + first + 2 + second
    let third = run(last, limit: 5)
    let isYearLast = first <= 2 && (third == 4 || third == 2)
    let isYearFirst = first == 4 && (third == 1 || third == 2)
    guard isYearLast || isYearFirst, isPlausible(first, at: index),
      isPlausible(second, at: index + first + 1),
      third != 4 || isYear(at: last), first != 4 || isYear(at: index)
    else { return nil }
    let end = last + third
    let next = text.scalar(end)
    let goesOn =
      (next == separator || next == 0x20 || next == 0x2D) && CharacterClass.isDigit(text.scalar(end + 1))
    // A time may follow a date; more groups of two make it a dictated number.
    return goesOn && next == separator ? nil : end
  }

  private func isPlausible(_ length: Int, at index: Int) -> Bool {
    length == 4 || (Int(text.string(index..<(index + length))) ?? 99) <= 31
  }

  private func isYear(at index: Int) -> Bool {
    let year = text.string(index..<(index + 4))
    return year.utf8.starts(with: "19".utf8) || year.utf8.starts(with: "20".utf8)
  }

  /// Hours and minutes, seconds too.
  private func time(at index: Int) -> Int? {
    let hours = run(index, limit: 3)
    guard hours == 1 || hours == 2, text.scalar(index + hours) == 0x3A, run(index + hours + 1, limit: 3) == 2
    else { return nil }
    var end = index + hours + 3
    if text.scalar(end) == 0x3A, run(end + 1, limit: 3) == 2 { end += 3 }
    return end
  }

  /// A figure with a currency, a unit or a percent sign beside it, or with a decimal comma or grouped
  /// thousands.
  private func amount(at index: Int) -> Int? {
    var end = index + run(index)
    var hasComma = false
    var isFigure = end - index <= 3
    var last = 3
    while text.scalar(end) == 0x2E || text.scalar(end) == 0x2C || text.scalar(end) == 0x27 {
      let group = run(end + 1)
      guard group > 0 else { break }
      if text.scalar(end) == 0x2C { hasComma = true }
      // Groups of three, and at most two decimals at the end: `1.249,90`, but not `415,555,0132`.
      isFigure = (isFigure || end - index > 3 && group <= 2) && last == 3 && group <= 3
      last = group
      end += group + 1
    }
    var before = index - 1
    if text.scalar(before) == 0x20 { before -= 1 }
    if CharacterClass.isCurrency(text.scalar(before)) || isWord(endingAt: before, in: Self.currencies) {
      return end
    }
    if hasComma && isFigure { return end }
    var after = end
    if text.scalar(after) == 0x20 || text.scalar(after) == 0x2D { after += 1 }
    if Self.signs.contains(text.scalar(after)) || CharacterClass.isCurrency(text.scalar(after)) {
      return after + 1
    }
    if let unit = word(at: after), Self.units.contains(text.string(unit)) { return unit.upperBound }
    return nil
  }

  private func word(at index: Int) -> Range<Int>? {
    var end = index
    while end - index < 12, CharacterClass.isLetter(text.scalar(end)) { end += 1 }
    return end > index && !CharacterClass.isAlphanumeric(text.scalar(end)) ? index..<end : nil
  }

  private func isWord(endingAt index: Int, in words: Set<String>) -> Bool {
    var start = index + 1
    while index + 1 - start < 8, CharacterClass.isLetter(text.scalar(start - 1)) { start -= 1 }
    return start <= index && words.contains(text.string(start..<(index + 1)))
  }

  /// ISO 4217 codes and names that stand before or after a sum.
  static let currencies: Set<String> = [
    "eur", "usd", "gbp", "jpy", "cny", "rmb", "cad", "mxn", "chf", "aud", "brl", "sek", "pln", "try", "aed",
    "sar", "egp", "inr", "sgd", "krw", "dkk", "nok", "czk", "huf", "kwd", "bhd", "omr", "hkd", "twd", "euro",
    "euros", "yen", "yuan", "dollars", "rs",
  ]

  /// Units that mark a measure, in the spellings of the seven languages.
  static let units: Set<String> = currencies.union([
    "mm", "cm", "m", "km", "kg", "g", "mg", "lb", "lbs", "oz", "l", "ml", "cl", "v", "volt", "volts", "w",
    "watt", "watts",
    "kw", "kwh", "wh", "mah", "ah", "hz", "khz", "mhz", "ghz", "gb", "mb", "kb", "tb", "mp", "px", "dpi",
    "rpm", "psi",
    "bar", "db", "lm", "lux", "inch", "inches", "ft", "zoll", "pulgadas", "pouces", "pollici", "min", "ms",
    "days", "tage", "tagen", "dias", "jours", "giorni", "hours", "stunden", "horas", "heures", "ore",
    "pcs", "units", "stuck", "unidades", "pieces", "pezzi", "bytes",
  ])

  static let signs: Set<UInt32> = [
    0x25, 0xB0, 0x22, 0xD7, 0x5EA6, 0x500B, 0x4EF6, 0x53F0, 0x679A, 0x65E5, 0x5E74, 0x6708,
  ]
}
