/// The few forms in which the pages are written.
enum Markdown {
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  static func page(_ parts: [String]) -> String {
    parts.joined(separator: "\n\n") + "\n"
  }

  static let generated =
    "<!-- Printed from the tables in Sources/HelpdeskCore by DocumentTests; do not edit. -->"
}
