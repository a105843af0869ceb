/// Why a file is no report of the kind asked for; nothing of it was taken.
public enum TabularProblem: Error, Hashable, Sendable {
  /// There is no line in it.
  case empty
  /// It is written in UTF-16, or holds no text at all.
  case binary
  /// A column that is needed is not named in the first line.
  case missingColumn(String)
  /// A column is named twice in the first line.
  case repeatedColumn(String)
  /// Lines that cannot be taken, the first ones; where one is wrong, none is taken.
  case rejected([RejectedLine])
}

extension TabularProblem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .empty: "The file holds no line. Download the report again."
    case .binary: "The file is no plain text. Save it as tab-separated text in UTF-8."
    case .missingColumn(let name):
      "The first line names no column \(name). Give the tab-separated report with its line of headings."
    case .repeatedColumn(let name): "The first line names the column \(name) twice. Remove one of them."
    case .rejected(let lines): lines.map(\.description).joined(separator: " ")
    }
  }
}
