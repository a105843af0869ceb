/// A report as one HTML page that needs nothing beside itself: no script, no remote content.
public struct ReportPage: Hashable, Sendable {
  /// The heading of the page.
  public let title: String
  private var sections: [String] = []

  /// An empty page.
  public init(_ title: String) { self.title = title }

  /// Adds a drawing under its title.
  public mutating func add(_ chart: Histogram) { add(chart.title, chart.svg) }

  /// Adds a drawing under its title.
  public mutating func add(_ chart: Gauges) { add(chart.title, chart.svg) }

  /// Adds a table under a title; every word in it is escaped.
  public mutating func add(_ title: String, _ table: CSV) {
    let head = table.header.map { "<th>\($0.markupEscaped)</th>" }.joined()
    let rows = table.rows.map { row in "<tr>\(row.map(Self.cell).joined())</tr>" }
    add(title, "<table>\n<tr>\(head)</tr>\n\(rows.joined(separator: "\n"))\n</table>")
  }

  private mutating func add(_ title: String, _ markup: String) {
    sections.append("<section>\n<h2>\(title.markupEscaped)</h2>\n\(markup)\n</section>")
  }

  private static func cell(_ cell: CSV.Cell) -> String {
    switch cell {
    case .text(let text): "<td>\(text.markupEscaped)</td>"
    case .number(let number): "<td class=\"number\">\(number)</td>"
    case .empty: "<td></td>"
    }
  }

  private static let style = """
    body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color-scheme:light dark}
    svg{max-width:100%;height:auto}
    text{font-size:13px;fill:currentColor;text-anchor:middle}
    text.left{text-anchor:start}
    .kept{fill:#2f7d5b}.late{fill:#b3432f}.ground{fill:#8883}.limit{stroke:currentColor;stroke-dasharray:4 3}
    table{border-collapse:collapse}td,th{padding:.2em .7em;text-align:left;border-bottom:1px solid #8885}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    """

  /// The page.
  public var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title.markupEscaped)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(title.markupEscaped)</h1>
    \(sections.joined(separator: "\n"))
    </body>
    </html>

    """
  }
}
