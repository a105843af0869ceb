/// A table of figures with what must be known to read it.
struct Sheet: Sendable {
  let title: String
  /// What was measured how; one paragraph each.
  let remarks: [String]
  private(set) var rows: [[Figure]] = []

  init(_ title: String, _ remarks: String...) {
    self.title = title
    self.remarks = remarks
  }

  /// Adds a row; every row has the headings of the first.
  mutating func add(_ row: [Figure]) { rows.append(row) }

  /// One JSON object a row.
  var jsonLines: [String] {
    rows.map { row in "{" + row.map { "\"\($0.key)\":\($0.json)" }.joined(separator: ",") + "}" }
  }

  /// The table in Markdown, aligned so that it also reads well as it stands.
  var tableLines: [String] {
    let rows = rows.map { $0.filter { !$0.isDetail } }
    guard let first = rows.first else { return ["Nothing was measured."] }
    let heads = first.map(\.heading)
    let cells = rows.map { $0.map(\.plain) }
    let widths = heads.indices.map { column in
      max(heads[column].count, 3, cells.map { $0.count > 0 ? $0[column].count : 0 }.max() ?? 0)
    }
    func line(_ texts: [String]) -> String {
      let padded = texts.indices.map { column in
        let padding = String(repeating: " ", count: max(0, widths[column] - texts[column].count))
        return first[column].isNumber ? padding + texts[column] : texts[column] + padding
      }
      return "| \(padded.joined(separator: " | ")) |"
    }
    let rule = first.indices.map { column in
      String(repeating: "-", count: widths[column] - 1) + (first[column].isNumber ? ":" : "-")
    }
    return [line(heads), line(rule)] + cells.map(line)
  }

  /// The whole sheet in Markdown.
  var markdownLines: [String] {
    ["## \(title)", ""] + remarks.flatMap { [$0, ""] } + tableLines + [""]
  }
}
