/// What buyers' feedback says, counted by theme; nobody's words or names are kept (R126).
public struct FeedbackReport: Hashable, Sendable {
  /// How often something was said, by rating.
  public struct Tally: Hashable, Sendable {
    /// Four or five stars.
    public internal(set) var positive = 0
    /// Three stars.
    public internal(set) var neutral = 0
    /// One or two stars, which make an order a defective one (domain.md §4.2).
    public internal(set) var negative = 0

    /// All together.
    public var total: Int { positive + neutral + negative }

    mutating func add(_ stars: Int) {
      switch stars {
      case ...2: negative += 1
      case 3: neutral += 1
      default: positive += 1
      }
    }
  }

  /// All feedback.
  public internal(set) var all = Tally()
  /// By theme; a comment that speaks of several counts under each.
  public internal(set) var themes: [FeedbackTheme: Tally] = [:]
  /// Lines that were not taken.
  public internal(set) var rejected: [RejectedLine] = []

  /// A report without feedback.
  public init() {}

  /// Themes with the most negative feedback first, those never spoken of left out.
  public var worstFirst: [(theme: FeedbackTheme, tally: Tally)] {
    FeedbackTheme.allCases.compactMap { theme in themes[theme].map { (theme, $0) } }
      .sorted { $0.tally.negative > $1.tally.negative }
  }
}
