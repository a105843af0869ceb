/// A table as comma-separated values (RFC 4180) that a spreadsheet never takes for formulas.
public struct CSV: Hashable, Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Anybody's words, made harmless when written.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Nothing.
    case empty
  }

  /// The names of the columns.
  public let header: [String]
  /// The rows, each with as many cells as there are columns.
  public let rows: [[Cell]]

  /// States a table; a row that is too short is filled with empty cells, one too long is cut.
  public init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows.map { row in
      Array(row.prefix(header.count))
        + Array(repeating: .empty, count: max(0, header.count - row.count))
    }
  }

  /// The table as text, one line a row, each ended by CR and LF.
  public var text: String {
    let lines = [header.map(Self.written)] + rows.map { $0.map(Self.written) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): written(text)
    case .number(let number): String(number)
    case .empty: ""
    }
  }

  /// Signs that make a spreadsheet compute what follows, in both widths; tab and line ends as well.
  /// Source: the advice on CSV injection of the Open Worldwide Application Security Project.
  static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func written(_ text: String) -> String {
    // NULs go first: a spreadsheet drops them, and takes what then leads for a formula.
    let scalars = text.unicodeScalars.filter { $0 != "\0" }
    let first = scalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{3000}" && $0 != "\u{FEFF}" }
    let isFormula =
      scalars.first.map(formulaSigns.contains) ?? false || first.map(formulaSigns.contains) ?? false
    var safe = String.UnicodeScalarView(isFormula ? "'".unicodeScalars : "".unicodeScalars)
    var needsQuotes = isFormula
    for scalar in scalars {
      if scalar == "\"" { safe.append(scalar) }
      if scalar == "\"" || scalar == "," || scalar == ";" || scalar == "\t" || scalar == "\n"
        || scalar == "\r"
      {
        needsQuotes = true
      }
      safe.append(scalar)
    }
    return needsQuotes ? "\"\(String(safe))\"" : String(safe)
  }
}
