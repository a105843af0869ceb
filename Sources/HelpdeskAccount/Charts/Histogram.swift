/// Bars side by side, with a line where a limit lies, drawn as inline SVG without script.
public struct Histogram: Hashable, Sendable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// What stands below it.
    public let label: String
    /// How high it is.
    public let count: Int

    /// States a bar; a negative count is drawn as none.
    public init(_ label: String, _ count: Int) {
      self.label = label
      self.count = max(0, count)
    }
  }

  /// What is shown, for the heading and for those who cannot see it.
  public let title: String
  /// The bars, from left to right.
  public let bars: [Bar]
  /// How many bars lie within the limit; nil where there is none.
  public let withinLimit: Int?
  /// What the limit is called.
  public let limitLabel: String

  /// States a drawing.
  ///
  /// - Parameters:
  ///   - title: What is shown.
  ///   - bars: The bars, from left to right.
  ///   - withinLimit: How many of them lie within the limit; nil where there is none.
  ///   - limitLabel: What the limit is called.
  public init(_ title: String, _ bars: [Bar], withinLimit: Int? = nil, limitLabel: String = "") {
    self.title = title
    self.bars = bars
    self.withinLimit = withinLimit
    self.limitLabel = limitLabel
  }

  private static let step = 56
  private static let height = 160

  /// The drawing; every word in it is escaped.
  public var svg: String {
    let width = max(1, bars.count) * Self.step + 16
    let highest = max(1, bars.map(\.count).max() ?? 1)
    var parts = [
      "<svg role=\"img\" viewBox=\"0 0 \(width) \(Self.height + 64)\" width=\"\(width)\">",
      "<title>\(title.markupEscaped)</title>",
    ]
    for (index, bar) in bars.enumerated() {
      let x = 8 + index * Self.step
      let tall = Int(Double(bar.count) / Double(highest) * Double(Self.height))
      let kind = withinLimit.map { index < $0 } ?? true ? "kept" : "late"
      let y = 24 + Self.height - tall
      let middle = x + Self.step / 2
      parts.append(
        "<rect class=\"\(kind)\" x=\"\(x + 4)\" y=\"\(y)\" width=\"\(Self.step - 8)\" height=\"\(tall)\"/>")
      parts.append("<text x=\"\(middle)\" y=\"\(y - 6)\">\(bar.count)</text>")
      parts.append("<text x=\"\(middle)\" y=\"\(Self.height + 44)\">\(bar.label.markupEscaped)</text>")
    }
    if let withinLimit, (0...bars.count).contains(withinLimit) {
      let x = 8 + withinLimit * Self.step
      parts.append("<line class=\"limit\" x1=\"\(x)\" y1=\"8\" x2=\"\(x)\" y2=\"\(Self.height + 24)\"/>")
      parts.append("<text x=\"\(x)\" y=\"\(Self.height + 60)\">\(limitLabel.markupEscaped)</text>")
    }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }
}

extension String {
  /// With the five signs that mean something in HTML and XML spelled out; signs XML cannot hold are left out.
  var markupEscaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
