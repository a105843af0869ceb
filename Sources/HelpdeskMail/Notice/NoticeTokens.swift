#if Mail
  import Foundation

  /// A line of a notice as numbers, words, and what stands between them.
  struct NoticeTokens {
    struct Token {
      /// In lower case.
      var text: String
      /// `nil` for a word.
      var number: Int?
      var digits = 0
      /// What stands between the token before and this one.
      var gap: String
      /// The scalars of the line that it covers.
      var range: Range<Int>
    }

    let scalars: [Unicode.Scalar]
    private(set) var tokens: [Token] = []

    init(_ line: String) {
      scalars = Array(line.precomposedStringWithCompatibilityMapping.unicodeScalars.prefix(4_000))
      var at = 0
      var gapStart = 0
      while at < scalars.count {
        let kind = Self.kind(scalars[at])
        let start = at
        at += 1
        guard kind != .other else { continue }
        while at < scalars.count, Self.kind(scalars[at]) == kind, kind != .ideograph { at += 1 }
        let text = slice(start..<at)
        let digits = kind == .digit ? at - start : 0
        tokens.append(
          Token(
            text: text.lowercased(), number: digits > 0 && digits <= 6 ? Int(text) : nil, digits: digits,
            gap: slice(gapStart..<start), range: start..<at))
        gapStart = at
      }
    }

    func slice(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }

    subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// Whether the line speaks of answering or of handing something in.
    var asksForAnswer: Bool {
      let folded = NoticeWords.folded(slice(0..<scalars.count))
      return Self.answering.contains { folded.utf8Contains($0) }
    }

    private enum Kind {
      case digit
      case letter
      case ideograph
      case other
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
      if scalar >= "0" && scalar <= "9" { return .digit }
      if scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value) { return .ideograph }
      return scalar.properties.isAlphabetic || scalar == "'" ? .letter : .other
    }

    /// en, de, fr, it, es, pt, pl, nl, sv, ja, zh.
    private static let answering = [
      "respon", "reply", "answer", "submit", "provide", "deadline", "antwort", "reagier", "einreich",
      "stellung", "frist", "répon", "fourni", "rispo", "rispond", "forn", "contest", "proporcion", "resposta",
      "envi", "odpowied", "odpowiedz", "przesł", "termin", "reageer", "reactie", "svar", "回答", "返信", "対応",
      "返答", "提出", "期限", "回复", "答复", "回覆",
    ]
  }
#endif
