/// Finds emoji, markup and gaps of empty lines.
struct StyleDetector {
  let text: NormalizedText

  func marks() -> [Mark] { emoji() + lineBreaks() + markup() }

  /// Pictographs; signs that are letters or trade marks to a reader are none.
  private func emoji() -> [Mark] {
    var marks: [Mark] = []
    for index in 0..<text.count where isEmoji(index) {
      if let last = marks.last, last.range.upperBound == index {
        marks[marks.count - 1] = Mark(rule: .styleEmoji, range: last.range.lowerBound..<(index + 1))
      } else {
        marks.append(Mark(rule: .styleEmoji, range: index..<(index + 1)))
      }
    }
    return marks
  }

  private func isEmoji(_ index: Int) -> Bool {
    let start = Int(text.starts[index])
    guard start < text.original.count, text.original[start] > 0x20FF,
      let scalar = Unicode.Scalar(text.original[start])
    else { return false }
    let value = scalar.value
    if value >= 0x1F000 { return scalar.properties.isEmoji || scalar.properties.isEmojiPresentation }
    guard scalar.properties.isEmoji else { return false }
    if scalar.properties.isEmojiPresentation { return true }
    let hasSelector = start + 1 < text.original.count && text.original[start + 1] == 0xFE0F
    return hasSelector || (value >= 0x2600 && value <= 0x27BF)
  }

  /// domain.md §3 allows two blank line breaks in a row; whether three feeds are two blanks is open,
  /// so that is a warning, and four are a block.
  private func lineBreaks() -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < text.count {
      guard text.scalars[index] == 0x0A else {
        index += 1
        continue
      }
      let start = index
      var feeds = 0
      var end = index
      while CharacterClass.isSpace(text.scalar(index)) {
        if text.scalars[index] == 0x0A {
          feeds += 1
          end = index + 1
        }
        index += 1
      }
      if feeds >= 3, index < text.count, start > 0 {
        marks.append(Mark(rule: .styleLineBreaks, range: start..<end, ceiling: feeds == 3 ? .warn : .block))
      }
    }
    return marks
  }

  private func markup() -> [Mark] {
    var marks: [Mark] = []
    for index in 0..<text.count {
      if let end = tagEnd(at: index) ?? markdownEnd(at: index) {
        if let last = marks.last, last.range.upperBound > index { continue }
        marks.append(Mark(rule: .styleMarkup, range: index..<end))
      }
    }
    return marks
  }

  /// `<b>`, `</p>`, `<a href=…>`, `[b]`, `[url=…]`.
  private func tagEnd(at index: Int) -> Int? {
    let opening = text.scalars[index]
    guard opening == 0x3C || opening == 0x5B else { return nil }
    var place = index + 1
    if text.scalar(place) == 0x2F { place += 1 }
    if opening == 0x3C, text.scalar(place) == 0x21, text.scalar(place + 1) == 0x2D { return place + 2 }
    var end = place
    while end - place < 12, CharacterClass.isAlphanumeric(text.scalar(end)) { end += 1 }
    let names = opening == 0x3C ? Self.tags : Self.boardCodes
    guard end > place, names.contains(text.string(place..<end)) else { return nil }
    let closing: UInt32 = opening == 0x3C ? 0x3E : 0x5D
    var close = end
    while close - end < 200, close < text.count, text.scalar(close) != closing, text.scalar(close) != 0x0A {
      close += 1
    }
    guard text.scalar(close) == closing else { return nil }
    let next = text.scalar(end)
    return next == closing || next == 0x20 || next == 0x2F || next == 0x3D ? close + 1 : nil
  }

  /// `**bold**`, `__bold__`, `~~gone~~`, `[text](link)`, a heading at the start of a line.
  private func markdownEnd(at index: Int) -> Int? {
    let scalar = text.scalars[index]
    if scalar == 0x2A || scalar == 0x5F || scalar == 0x7E { return pairEnd(of: scalar, at: index) }
    if scalar == 0x23, index == 0 || text.scalar(index - 1) == 0x0A {
      var end = index
      while end - index < 7, text.scalar(end) == 0x23 { end += 1 }
      return text.scalar(end) == 0x20 && CharacterClass.isAlphanumeric(text.scalar(end + 1)) ? end : nil
    }
    guard scalar == 0x5D, text.scalar(index + 1) == 0x28 else { return nil }
    var end = index + 2
    while end - index < 200, end < text.count, text.scalar(end) != 0x29, text.scalar(end) != 0x20 { end += 1 }
    return text.scalar(end) == 0x29 && end > index + 4 ? end + 1 : nil
  }

  private func pairEnd(of sign: UInt32, at index: Int) -> Int? {
    guard text.scalar(index + 1) == sign, text.scalar(index - 1) != sign else { return nil }
    let inside = text.scalar(index + 2)
    guard inside != sign, inside != 0x20, inside != 0x0A, inside != 0 else { return nil }
    var end = index + 2
    while end - index < 200, end < text.count, text.scalar(end) != 0x0A {
      if text.scalar(end) == sign, text.scalar(end + 1) == sign { return end + 2 }
      end += 1
    }
    return nil
  }

  /// Elements that mails are styled with (HTML Living Standard).
  static let tags: Set<String> = [
    "a", "b", "i", "u", "s", "p", "br", "hr", "em", "strong", "div", "span", "img", "font", "table", "tr",
    "td", "th", "ul",
    "ol", "li", "center", "h1", "h2", "h3", "h4", "h5", "h6", "style", "script", "html", "body", "head",
    "small", "big", "sup",
    "sub", "blockquote", "pre", "code", "mark", "iframe", "marquee", "button", "input", "form", "link",
    "meta", "title", "del",
  ]

  /// Tags of bulletin boards.
  static let boardCodes: Set<String> = [
    "b", "i", "u", "s", "url", "img", "color", "size", "center", "quote", "list", "font", "email", "code",
    "left", "right",
  ]
}
