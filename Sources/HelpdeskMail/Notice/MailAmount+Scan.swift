#if Mail
  import Foundation

  extension MailAmount {
    /// The amount that a notice is about: on the line that speaks most of the matter, else the first.
    ///
    /// - Parameters:
    ///   - words: what such a line speaks of, in lower case.
    ///   - store: decides what a bare dollar or yen sign means.
    static func main(in text: String, about words: [String], store: MarketplaceStore?) -> MailAmount? {
      var best: (score: Int, amount: MailAmount)?
      for line in text.split(separator: "\n") {
        guard let amount = first(in: String(line), store: store) else { continue }
        let folded = NoticeWords.folded(String(line))
        let speaks = words.contains { folded.utf8Contains($0) } ? 2 : 0
        let score = speaks + (totals.contains { folded.utf8Contains($0) } ? 1 : 0)
        if score > best?.score ?? -1 { best = (score, amount) }
      }
      return best?.amount
    }

    /// en, de, fr/es/pt/it, pl, nl, sv, ja, zh.
    private static let totals = [
      "total", "gesamt", "summe", "łączn", "razem", "suma", "totaal", "summa", "合計", "总额", "总计",
    ]

    /// The first number with a currency beside it.
    package static func first(in line: String, store: MarketplaceStore?) -> MailAmount? {
      let scalars = Array(line.precomposedStringWithCompatibilityMapping.unicodeScalars)
      var at = 0
      while at < scalars.count {
        guard isDigit(scalars[at]) else {
          at += 1
          continue
        }
        let end = numberEnd(scalars, at)
        let number = scalars[at..<end]
        if let currency = Currency.before(scalars[..<at], store) ?? Currency.after(scalars[end...], store) {
          if let value = value(number, hasMinorUnit: currency != "JPY") {
            return MailAmount(value: value, currency: currency)
          }
        }
        at = end
      }
      return nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    /// Behind the last digit of a number with separators; a blank parts groups of three only.
    private static func numberEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
      var at = start
      while at < scalars.count {
        if isDigit(scalars[at]) {
          at += 1
        } else if ".,'’".unicodeScalars.contains(scalars[at]), at + 1 < scalars.count,
          isDigit(scalars[at + 1])
        {
          at += 1
        } else if scalars[at] == " ", scalars[(at + 1)...].prefix(3).count(where: isDigit) == 3,
          at + 4 >= scalars.count || !isDigit(scalars[at + 4]), at - start <= 3 || scalars[at - 4] == " "
        {
          at += 1
        } else {
          break
        }
      }
      return at
    }

    /// The number with a decimal point, read by its separators and never by a language: the last of two
    /// kinds is the decimal one; one alone is, unless it parts exactly three digits.
    static func value(_ number: ArraySlice<Unicode.Scalar>, hasMinorUnit: Bool) -> String? {
      let marks = number.indices.filter { number[$0] == "." || number[$0] == "," }
      var decimalAt: Int?
      if let last = marks.last {
        let kinds = Set(marks.map { number[$0] })
        let digitsBehind = number.endIndex - last - 1
        let repeats = marks.count { number[$0] == number[last] } > 1
        if kinds.count == 2 {
          decimalAt = repeats ? nil : last
        } else if !repeats, digitsBehind != 3 {
          decimalAt = last
        }
      }
      let whole = number[..<(decimalAt ?? number.endIndex)].filter(isDigit).drop { $0 == "0" }
      var decimals = decimalAt.map { number[($0 + 1)...].filter(isDigit) } ?? []
      guard whole.count <= 12, decimals.count <= 4 else { return nil }
      while hasMinorUnit, decimals.count < 2 { decimals.append("0") }
      var text = String.UnicodeScalarView(whole.isEmpty ? ["0"] : Array(whole))
      if !decimals.isEmpty, hasMinorUnit || decimals.contains(where: { $0 != "0" }) {
        text.append(".")
        text.append(contentsOf: decimals)
      }
      return String(text)
    }
  }
#endif
