/// A row of `Docs/Requirements.md`: number, requirement in short, state, tests, remark.
struct RequirementRow: Sendable {
  enum State: String, CaseIterable, Sendable {
    case tested
    case informative
    case laterRoutingAndFees = "later: routing and fees"
    case laterLanguage = "later: language"
    case laterMail = "later: mail"
    case laterEvidence = "later: evidence"
  }

  let number: Int
  let summary: String
  /// Nil where the file holds another word.
  let state: State?
  let tests: [String]
  let remark: String

  /// Reads a line of a table; nil where it is no row for a requirement.
  init?(line: some StringProtocol) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      .map { cell in String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    guard let first = cells.first, first.hasPrefix("R"), let number = Int(first.dropFirst()) else {
      return nil
    }
    self.number = number
    summary = cells.count > 1 ? cells[1] : ""
    state = cells.count > 2 ? State(rawValue: cells[2]) : nil
    tests = cells.count > 3 ? cells[3].codeSpans : []
    remark = cells.count > 4 ? cells[4] : ""
  }

  /// What is wrong with the row, given the tests there are; empty where nothing is.
  func flaws(in catalogue: TestCatalogue) -> [String] {
    var flaws = tests.filter { !catalogue.holds($0) }.map { "R\(number) names no test: \($0)" }
    if summary.isEmpty { flaws.append("R\(number) says nothing") }
    switch state {
    case nil: flaws.append("R\(number) has no legal state")
    case .tested where tests.isEmpty: flaws.append("R\(number) is tested by nothing")
    case .informative where remark.isEmpty: flaws.append("R\(number) gives no reason")
    default: break
    }
    return flaws
  }

  /// Every row of the file, in its order.
  static func all() throws -> [RequirementRow] {
    try RepositoryTree.text(at: "Docs/Requirements.md").split(separator: "\n").compactMap(RequirementRow.init)
  }
}
