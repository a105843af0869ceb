import HelpdeskAccount

extension BadInput {
  /// Figures that cannot be, with the options they were given by.
  init(_ problem: AccountProblem) {
    let options = problem.options.joined(separator: " and ")
    self.init(options.isEmpty ? problem.description : "\(options): \(problem.description)")
  }
}

extension AccountProblem {
  /// The options to look at; empty where none of them is to blame.
  var options: [String] {
    let fields: [String] =
      switch self {
      case .outOfRange(let field), .endsBeforeStart(let field): [field]
      case .missing(let field, let other): [field, other]
      case .partExceedsWhole(let part, let whole): [part, whole]
      case .monthInFuture: ["month"]
      case .enrolledBeforeRegistered: ["enrolled", "registered"]
      case .overlappingEnrolments: ["enrolled", "left"]
      case .unknownStore: ["store"]
      case .noTerms: ["store", "month"]
      }
    return fields.filter { !$0.contains(" ") }.map { "--\($0)" }
  }
}
