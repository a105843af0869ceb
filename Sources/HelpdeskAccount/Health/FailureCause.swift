/// Why a matter went wrong (R119).
public enum FailureCause: String, CaseIterable, Sendable {
  case noTimelyReply = "no-timely-reply"
  case wrongReturnAddress = "wrong-return-address"
  case warrantyRefused = "warranty-refused"
  case other

  /// A figure to compare with, no limit. Source: R119; the rest is what remains to the whole.
  public var comparison: Proportion { Self.comparisons[self] ?? .percent(0) }

  static let comparisons: [FailureCause: Proportion] = [
    .noTimelyReply: .percent(41), .wrongReturnAddress: .percent(23), .warrantyRefused: .percent(18),
    .other: .percent(18),
  ]

  /// Each cause's part of all failures, in the order of the cases.
  ///
  /// - Parameter failures: The cause of each matter that went wrong.
  /// - Returns: A row for every cause; unknown proportions where nothing went wrong.
  public static func shares(_ failures: some Sequence<FailureCause>) -> [(
    cause: FailureCause, share: Proportion
  )] {
    var counts: [FailureCause: Int] = [:]
    for cause in failures { counts[cause, default: 0] += 1 }
    let whole = counts.values.reduce(0, +)
    return allCases.map { ($0, Proportion(counts[$0, default: 0], of: whole)) }
  }
}
