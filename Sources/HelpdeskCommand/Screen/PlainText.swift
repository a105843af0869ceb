/// Words of a stranger as a terminal may show them, and how wide they are there.
struct PlainText {
  /// The words without control characters; line ends stay.
  let text: String

  init(_ text: String) {
    self.text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isSafe ? $0 : "\u{FFFD}" }))
  }

  /// The words on one line.
  var oneLine: String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many columns `text` takes on a terminal.
  static func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// `text` cut to at most `columns`, with an ellipsis where something is missing.
  static func cut(_ text: String, to columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    return prefix(of: text, columns: columns - 1) + "…"
  }

  /// The lines of the words, broken between words so that none is wider than `columns`.
  func lines(columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      Self.wrap(String(paragraph), columns: max(2, columns))
    }
  }

  private static func wrap(_ paragraph: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for var word in paragraph.split(separator: " ").map(String.init) {
      var wide = width(of: word)
      if used > 0, used + 1 + wide <= columns {
        line += " " + word
        used += 1 + wide
        continue
      }
      if used > 0 { lines.append(line) }
      while wide > columns {
        let head = prefix(of: word, columns: columns)
        lines.append(head)
        word = String(word.unicodeScalars.dropFirst(head.unicodeScalars.count))
        wide = width(of: word)
      }
      (line, used) = (word, wide)
    }
    return lines + [line]
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    let kept = text.unicodeScalars.prefix { scalar in
      used += scalar.columns
      return used <= columns
    }
    return String(String.UnicodeScalarView(kept))
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar and obeys nothing in it.
  fileprivate var isSafe: Bool {
    self == "\n" || self == "\t" || (properties.generalCategory != .control && !properties.isBidiControl)
  }

  /// Columns of a terminal: 0 for marks, 2 for wide characters. Source: UAX #11, blocks of class W and F.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
