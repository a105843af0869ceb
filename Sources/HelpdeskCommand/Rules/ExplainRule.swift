import ArgumentParser
import Helpdesk

/// Says what a refusal means.
struct ExplainRule: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a refusal means and what to do next; needs no desk.")

  @Argument(help: "The rule, such as close.summary-missing; every rule unless told.")
  var rule: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let pages = RuleBook.pages.filter { rule == nil || $0.rule.rawValue == rule }
    guard !pages.isEmpty else {
      throw BadInput("There is no such rule. `helpdeskctl explain` lists them all.")
    }
    for page in pages {
      try printer.print(
        [
          "rule": .string(page.rule.rawValue), "when": .string(page.when), "why": .string(page.why),
          "source": .string(page.source), "next": .string(page.next),
        ],
        """
        \(printer.style.strong(page.rule.rawValue))
          When    \(page.when)
          Why     \(page.why)
          Next    \(page.next)
          Source  \(page.source)
        """)
    }
  }
}
