#if Mail
  /// "On … NAME wrote:" in the languages of the marketplace's buyers, on one to three lines.
  enum Attribution {
    /// How many lines the attribution that begins here takes; `nil` if none does.
    static func length(_ lines: ArraySlice<QuotedHistory.Line>) -> Int? {
      guard let first = lines.first, !first.isBlank else { return nil }
      var joined = ""
      for (count, line) in lines.prefix(3).enumerated() {
        guard !line.isBlank, !line.isQuoted, joined.utf8.count + line.bytes.count < 400 else { return nil }
        joined += (joined.isEmpty ? "" : " ") + String(decoding: line.bytes, as: UTF8.self)
        if isAttribution(joined, lineCount: count + 1) { return count + 1 }
        // Only a line that begins like an attribution may go on in the next.
        guard mayBegin(joined) else { return nil }
      }
      return nil
    }

    /// It ends with a colon and holds a digit, and either an address, or an opening and a verb of a third
    /// person (domain facts §1.6).
    private static func isAttribution(_ line: String, lineCount: Int) -> Bool {
      let text = line.utf8.reversed().drop { $0 == 0x2A || $0 == 0x5F || $0.isWhitespace }
      let endsWithColon = text.first == .colon || line.hasSuffix("：") || line.hasSuffix(":\u{A0}")
      guard endsWithColon, line.utf8.contains(where: \.isASCIIDigit) else { return false }
      let lower = line.lowercased()
      let hasVerb = verbs.contains { lower.utf8Contains($0) }
      let hasAddress = lower.utf8.contains(.at)
      if hasAddress, hasVerb || lower.utf8.contains(.lessThan) { return true }
      let isFirstPerson = firstPersons.contains { lower.utf8Contains($0) }
      return hasVerb && mayBegin(line) && !isFirstPerson
    }

    private static func mayBegin(_ line: String) -> Bool {
      let lower = line.lowercased()
      if lower.utf8.first?.isASCIIDigit == true { return true }
      return openings.contains { lower.utf8.starts(with: $0.utf8) }
    }

    /// How attributions begin: en, de, fr, it, es, pt, pl, nl, sv; then weekdays as Polish ones do.
    private static let openings = [
      "on ", "am ", "le ", "il ", "el ", "em ", "a ", "w dniu ", "dnia ", "op ", "den ", "à ", "no dia ",
      "pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.", "em ",
    ]

    /// Their verbs: en, de, fr, it, es, pt, pl, nl, sv, ja, zh.
    private static let verbs = [
      "wrote", "writes", "schrieb", "geschrieben", "écrit", "ha scritto", "scrive", "escribió", "escribi",
      "escreveu", "napisał", "pisze", "schreef", "skrev", "のメール", "書きました", "さんは書き", "写道",
    ]

    /// The same verbs in the first person: "as I wrote on 3 May:" is nobody's attribution.
    private static let firstPersons = [
      "i wrote", "i have written", "schrieb ich", "ich ", "j'ai écrit", "j’ai écrit", " ho scritto",
      "escribí ",
      "escrevi ", "napisałem", "napisałam",
    ]
  }
#endif
