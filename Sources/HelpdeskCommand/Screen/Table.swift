/// Rows in aligned columns; the last column is as wide as it likes.
struct Table {
  /// One cell: what is shown, and how it is coloured once it has been measured.
  struct Cell: ExpressibleByStringLiteral {
    let text: String
    let ink: Style.Ink

    init(_ text: String?, _ ink: Style.Ink = .plain) {
      self.text = text ?? "-"
      self.ink = ink
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  private let heads: [String]
  private var rows: [[Cell]] = []

  init(_ heads: String...) { self.heads = heads }

  mutating func add(_ cells: Cell...) { rows.append(cells) }

  /// The lines, heads first.
  func lines(_ style: Style) -> [String] {
    let all = [heads.map { Cell($0, .strong) }] + rows
    var widths = [Int](repeating: 0, count: heads.count)
    for row in all {
      for (column, cell) in zip(widths.indices, row) {
        widths[column] = max(widths[column], PlainText.width(of: cell.text))
      }
    }
    return all.map { row in
      zip(row, widths).enumerated().map { column, pair in
        let (cell, width) = pair
        let isLast = column == heads.count - 1
        let padding = isLast ? 0 : max(0, width - PlainText.width(of: cell.text))
        return style.paint(cell.text, cell.ink) + String(repeating: " ", count: padding)
      }.joined(separator: "  ")
    }
  }
}
