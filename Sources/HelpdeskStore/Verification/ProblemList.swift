/// What a verification has found so far.
struct ProblemList {
  private var problems: [LogProblem] = []

  var isEmpty: Bool { problems.isEmpty }

  /// Takes a problem, unless there are too many already.
  mutating func note(_ index: Int64, _ problem: String) {
    if problems.count < LogVerification.problemLimit {
      problems.append(LogProblem(index: index, problem: problem))
    }
  }

  /// The problems in the order of the log; at one place, in the order they were found.
  var sorted: [LogProblem] {
    problems.enumerated().sorted { ($0.element.index, $0.offset) < ($1.element.index, $1.offset) }
      .map(\.element)
  }
}
