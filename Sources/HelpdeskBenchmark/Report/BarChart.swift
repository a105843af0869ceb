import Foundation

/// Horizontal bars in groups, as SVG that stands alone.
struct BarChart {
  struct Bar {
    let label: String
    let value: Double
    /// Which of ``colours``.
    let colour: Int
  }

  let title: String
  let unit: String
  /// What the colours mean.
  let legend: [String]
  let groups: [(label: String, bars: [Bar])]

  /// Dark enough on white, and apart for the colour-blind. Source: the palette of Okabe and Ito (2008).
  private static let colours = ["#0072B2", "#E69F00", "#009E73"]
  private static let (width, left, barHeight, gap) = (720.0, 150.0, 16.0, 14.0)

  /// The chart.
  var svg: String {
    let longest = groups.flatMap(\.bars).map(\.value).filter(\.isFinite).max() ?? 1
    let scale = (Self.width - Self.left - 90) / max(longest, .leastNormalMagnitude)
    var y = 62.0
    var shapes: [String] = []
    for (place, name) in legend.enumerated() {
      let x = Self.left + Double(place) * 150
      shapes.append(rectangle(x, 34, 12, 12, place) + text(x + 18, 45, name, "start"))
    }
    for group in groups {
      let middle = y + Double(group.bars.count) * Self.barHeight / 2 + 4
      shapes.append(text(Self.left - 8, middle, group.label, "end"))
      for bar in group.bars where bar.value.isFinite {
        shapes.append(rectangle(Self.left, y, bar.value * scale, Self.barHeight - 2, bar.colour))
        shapes.append(text(Self.left + bar.value * scale + 5, y + 12, bar.label, "start"))
        y += Self.barHeight
      }
      y += Self.gap
    }
    let head = text(Self.left, 20, "\(title) (\(unit))", "start")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(Self.width)) \(number(y))" role="img" \
      font-family="sans-serif" font-size="12">
      <title>\(Self.escaped(title))</title>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(head)
      \(shapes.joined(separator: "\n"))
      </svg>

      """
  }

  private func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: Int) -> String
  {
    let fill = Self.colours[colour % Self.colours.count]
    return "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(1, width)))\" "
      + "height=\"\(number(height))\" fill=\"\(fill)\"/>"
  }

  private func text(_ x: Double, _ y: Double, _ words: String, _ anchor: String) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" fill=\"#222222\">"
      + Self.escaped(words) + "</text>"
  }

  private func number(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
