import Foundation

/// The page that `Docs/Performance.md` is: figures, and how they came about.
struct ReportPage {
  /// What the circumstances were; nil where there is nothing to say.
  let remark: String?
  /// Where charts lie, by the beginning of the title of the sheet that they show.
  let charts: [String: String]

  func lines(_ sheets: [Sheet]) -> [String] {
    let circumstances = [Self.machine, remark].compactMap(\.self).joined(separator: " ")
    let head = [
      "# Performance", "",
      "Measured by `helpdesk-benchmark`, which also wrote this page:", "",
      "```",
      "swift run -c release --traits Mail helpdesk-benchmark report \\",
      "  --charts Docs/Performance > Docs/Performance.md",
      "```", "",
      circumstances, "",
      """
      Seconds differ from machine to machine and from minute to minute; what can be compared are ratios,
      whose two sides were measured in turns in one run. `p50` and `p99` are the times that half, and 99 of
      100, did not exceed. What a profile shows is told [beside](Performance/Profile.md).
      """, "",
      "## Aims", "",
    ]
    return head + Self.aims + [""] + sheets.flatMap { $0.markdownLines + picture(of: $0) }
  }

  private func picture(of sheet: Sheet) -> [String] {
    charts.filter { title, _ in sheet.title == title || sheet.title.hasPrefix("\(title),") }
      .flatMap { title, place in ["![\(title)](\(place))", ""] }
  }

  private static var machine: String {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    return "Machine: \(processors) processors, \(ProcessInfo.processInfo.operatingSystemVersionString)."
  }

  /// What the figures should be.
  private static let aims = [
    "| what | aim |",
    "|---|---|",
    "| writing, 1 and 256 callers ÷ same bytes | ≥ 0.7 |",
    "| writing, 256 callers | ≥ 15,000 op/s |",
    "| writing, p99 under load | ≤ 10 × p50 |",
    "| reading ÷ statement | ≤ 8 |",
    "| reading, p50 | < 0.5 ms; common word < 5 ms |",
    "| opening a desk | < 100 ms |",
    "| memory of a writing desk | < 200 MB |",
    "| hash tree, share of an operation | < 15 % |",
    "| proof of an entry | ≤ 20 hashes, < 1 ms |",
    "| bundle of 50 entries | < 20 ms |",
    "| verifying a million entries | < 60 s |",
    "| checking, and classifying, a text of 600 characters | < 0.5 ms |",
    "| statement of 100,000 units | < 50 ms |",
    "| health over 1,000,000 messages | < 2 s |",
    "| order lines read | ≥ 50,000 a second |",
    "| recognition ÷ bare parse | ≤ 3 |",
    "| taking mails in | ≥ 800 a second |",
  ]
}
