/// Values against their limits, one below the other, drawn as inline SVG without script.
public struct Gauges: Hashable, Sendable {
  /// One value.
  public struct Row: Hashable, Sendable {
    /// What it measures.
    public let label: String
    /// The value in words.
    public let text: String
    /// The value; an empty whole is drawn as none.
    public let value: Proportion
    /// The limits that are marked, ascending.
    public let limits: [Proportion]
    /// Whether the value is on the right side.
    public let isKept: Bool

    /// States a value.
    ///
    /// - Parameters:
    ///   - label: What it measures.
    ///   - text: The value in words.
    ///   - value: The value; an empty whole is drawn as none.
    ///   - limits: The limits that are marked.
    ///   - isKept: Whether the value is on the right side.
    public init(_ label: String, _ text: String, value: Proportion, limits: [Proportion], isKept: Bool) {
      self.label = label
      self.text = text
      self.value = value
      self.limits = limits
      self.isKept = isKept
    }
  }

  /// What is shown, for the heading and for those who cannot see it.
  public let title: String
  /// The values, from top to bottom.
  public let rows: [Row]

  /// States a drawing.
  public init(_ title: String, _ rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  private static let left = 260
  private static let width = 360
  private static let step = 36

  /// The drawing; every word in it is escaped.
  public var svg: String {
    let total = Self.left + Self.width + 160
    var parts = [
      "<svg role=\"img\" viewBox=\"0 0 \(total) \(rows.count * Self.step + 12)\" width=\"\(total)\">",
      "<title>\(title.markupEscaped)</title>",
    ]
    for (index, row) in rows.enumerated() {
      let y = 8 + index * Self.step
      let scale = Self.scale(row)
      let long = Self.length(row.value, scale)
      let kind = row.isKept ? "kept" : "late"
      parts.append("<text class=\"left\" x=\"0\" y=\"\(y + 18)\">\(row.label.markupEscaped)</text>")
      parts.append(
        "<rect class=\"ground\" x=\"\(Self.left)\" y=\"\(y)\" width=\"\(Self.width)\" height=\"24\"/>")
      parts.append("<rect class=\"\(kind)\" x=\"\(Self.left)\" y=\"\(y)\" width=\"\(long)\" height=\"24\"/>")
      for limit in row.limits {
        let x = Self.left + Self.length(limit, scale)
        parts.append("<line class=\"limit\" x1=\"\(x)\" y1=\"\(y - 3)\" x2=\"\(x)\" y2=\"\(y + 27)\"/>")
      }
      let x = Self.left + Self.width + 8
      parts.append("<text class=\"left\" x=\"\(x)\" y=\"\(y + 18)\">\(row.text.markupEscaped)</text>")
    }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }

  /// What the whole width stands for: a third more than the largest of value and limits.
  private static func scale(_ row: Row) -> Double {
    let largest = ([row.value] + row.limits).map(\.fraction).max() ?? 0
    return largest > 0 ? largest * 4 / 3 : 1
  }

  private static func length(_ value: Proportion, _ scale: Double) -> Int {
    min(width, max(0, Int(value.fraction / scale * Double(width))))
  }
}

extension Proportion {
  /// For drawing only; nothing is ever decided by it.
  var fraction: Double { isUnknown ? 0 : Double(numerator) / Double(denominator) }
}
