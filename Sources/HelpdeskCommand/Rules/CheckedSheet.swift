import Helpdesk

/// A text with its findings underlined and the advice beneath each line, as a person reads it.
struct CheckedSheet {
  private let lines: [[Unicode.Scalar]]
  private let signs: [Character]
  /// What has a place, in the order of places.
  private let placed: [Finding]
  /// What is about the text as a whole: something that is missing has no place to be underlined at.
  private let general: [Finding]
  private let style: Style

  /// - Parameter findings: Their ranges count the scalars of `text`.
  init(text: String, findings: [Finding], style: Style) {
    let scalars = Array(text.unicodeScalars)
    let whole = 0..<scalars.count
    lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    general = findings.filter { $0.range.isEmpty || $0.range == whole }
    placed = findings.filter { !$0.range.isEmpty && $0.range != whole }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    signs = Self.signs(of: placed, count: scalars.count)
    self.style = style
  }

  /// The lines; each line of the text, where something stands in it a line of marks, then what to do.
  func rendered() -> [String] {
    var rendered: [String] = []
    var start = 0
    var rest = placed[...]
    for line in lines {
      rendered.append(PlainText(String(String.UnicodeScalarView(line))).text.replacing("\t", with: " "))
      let marks = marks(beneath: line, from: start)
      if !marks.isEmpty { rendered.append(marks) }
      start += line.count + 1
      let here = rest.prefix { $0.range.lowerBound < start }
      rest = rest.dropFirst(here.count)
      rendered += here.flatMap(advice)
    }
    if !general.isEmpty { rendered += ["", "The text as a whole:"] + general.flatMap(advice) }
    return rendered
  }

  /// A caret for each scalar of a block, a tilde for each of a warning, a blank for all others.
  ///
  /// Only the ends of ranges are looked at, so that long findings over each other cost no more than short
  /// ones.
  private static func signs(of findings: [Finding], count: Int) -> [Character] {
    var blocks = [Int](repeating: 0, count: count + 1)
    var warnings = blocks
    for finding in findings {
      let range = finding.range.clamped(to: 0..<count)
      if finding.severity == .block {
        blocks[range.lowerBound] += 1
        blocks[range.upperBound] -= 1
      } else {
        warnings[range.lowerBound] += 1
        warnings[range.upperBound] -= 1
      }
    }
    var (openBlocks, openWarnings) = (0, 0)
    return (0..<count).map { place in
      openBlocks += blocks[place]
      openWarnings += warnings[place]
      return openBlocks > 0 ? "^" : openWarnings > 0 ? "~" : " "
    }
  }

  /// The signs of a line, each as wide as what stands above it; empty where there are none.
  private func marks(beneath line: [Unicode.Scalar], from start: Int) -> String {
    let here = signs[start..<(start + line.count)]
    guard let last = here.lastIndex(where: { $0 != " " }) else { return "" }
    var marks = ""
    for (scalar, sign) in zip(line, here[...last]) {
      marks += String(repeating: sign, count: PlainText.width(of: PlainText(String(scalar)).text))
    }
    return style.paint(marks, here.contains("^") ? .alarm : .warning)
  }

  private func advice(for finding: Finding) -> [String] {
    let head = "\(finding.severity.rawValue)  \(finding.rule.rawValue)"
    return ["  " + style.strong(head), "      " + finding.advice]
  }
}
