import Helpdesk

/// A text with its findings underlined and the advice beneath each line, as a person reads it.
struct CheckedSheet {
  let text: String
  /// By place; ranges count the scalars of `text`.
  let findings: [Finding]
  let style: Style

  /// The lines; each line of the text, where something stands in it a line of marks, then what to do.
  func lines() -> [String] {
    var lines: [String] = []
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start = range.upperBound + 1
      lines.append(PlainText(String(line)).text.replacing("\t", with: " "))
      let here = findings.filter { !isAboutAll($0) && $0.range.overlaps(range) }
      guard !here.isEmpty else { continue }
      lines.append(marks(of: here, beneath: Array(line), from: range.lowerBound))
      lines += here.filter { range.contains($0.range.lowerBound) }.flatMap(advice)
    }
    let missing = findings.filter(isAboutAll)
    if !missing.isEmpty { lines += ["", "The text as a whole:"] + missing.flatMap(advice) }
    return lines
  }

  /// Something that is missing has no place to be underlined at.
  private func isAboutAll(_ finding: Finding) -> Bool {
    finding.range.isEmpty || finding.range == 0..<text.unicodeScalars.count
  }

  /// A caret under each column of a block, a tilde under each of a warning.
  private func marks(of findings: [Finding], beneath line: [Unicode.Scalar], from start: Int) -> String {
    var marks = ""
    for (offset, scalar) in line.enumerated() {
      let shown = PlainText(String(scalar)).text
      let sign = sign(at: start + offset, among: findings)
      marks += String(repeating: sign, count: PlainText.width(of: shown))
    }
    while marks.last == " " { marks.removeLast() }
    return style.paint(marks, findings.contains { $0.severity == .block } ? .alarm : .warning)
  }

  private func sign(at place: Int, among findings: [Finding]) -> Character {
    let here = findings.filter { $0.range.contains(place) }
    guard let gravest = here.map(\.severity).max() else { return " " }
    return gravest == .block ? "^" : "~"
  }

  private func advice(for finding: Finding) -> [String] {
    let head = "\(finding.severity.rawValue)  \(finding.rule.rawValue)"
    return ["  " + style.strong(head), "      " + finding.advice]
  }
}
