import HelpdeskCore

/// Docs/Refusals.md.
enum RefusalDocument {
  static let text = Markdown.page(
    [
      "# Refusals", Markdown.generated,
      """
      A command that breaks several rules is refused by the first of them in this order; what all of them ask
      for stands in the refusal's obligations. `helpdeskctl explain RULE` prints the same pages.
      """,
      Markdown.table(["Order", "Rule", "Meets"], order),
    ] + RuleBook.pages.map(section))

  private static let order = RuleBook.order.enumerated().map { place, rule in
    let kinds = Guard.table.filter { $0.rule == rule }.reduce(into: Set<Command.Kind>()) {
      $0.formUnion($1.kinds)
    }
    let names = Command.Kind.allCases.filter(kinds.contains).map(\.rawValue)
    let meets =
      kinds.isEmpty
      ? "the desk"
      : names.count == Command.Kind.allCases.count
        ? "every command"
        : names.joined(separator: ", ")
    return ["\(place + 1)", "[`\(rule)`](#\(anchor(rule)))", meets]
  }

  private static func section(_ page: RuleBook.Page) -> String {
    """
    ## \(page.rule)

    **When.** \(page.when) **Why.** \(page.why) **Source.** \(page.source).

    **Next:** \(page.next)
    """
  }

  /// A heading's anchor: its dots fall away.
  private static func anchor(_ rule: Refusal.Rule) -> String {
    rule.rawValue.split(separator: ".").joined()
  }
}
