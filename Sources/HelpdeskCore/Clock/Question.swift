/// A message that owes an answer, and what settled it (rules.md §2).
public struct Question: Hashable, Sendable {
  /// What settles a question.
  public enum Means: String, CaseIterable, Sendable {
    /// A human's message that the channel accepted.
    case answer
    /// A copy of an answer typed in the marketplace's own pages.
    case copy
    /// "No response needed", with a reason.
    case waiver
    /// A mail that handed it over to the marketplace's customer service and was accepted (R38).
    case transfer
  }

  /// What settled it and when.
  public struct Settlement: Hashable, Sendable {
    /// The entry that settled it.
    public let entry: Int
    /// How.
    public let means: Means
    /// When it counted: acceptance, not queueing.
    public let at: Timestamp
  }

  /// The message's number in the ticket.
  public let entry: Int
  /// The channel it came by.
  public let channel: Channel
  /// When the marketplace had it: the message's own date, never in the future.
  public let start: Timestamp
  /// When the answer is due; nil where no clock runs.
  public let due: Timestamp?
  /// Whether its words held a question mark, so that waiving it is questionable (domain.md §7.2).
  public let asks: Bool
  /// Whether the marketplace's customer service asks it of the seller (R26), and no buyer.
  public let isServices: Bool
  /// What settled it; nil while it is pending.
  public internal(set) var settlement: Settlement?
  /// The highest warning recorded for it.
  var warned: DeadlineMark?

  /// Elapsed time within which a buyer's message is owed an answer; no weekends, no holidays (R74, R127).
  public static let responseTime = Duration.hours(24)

  init(
    entry: Int, channel: Channel, start: Timestamp, due: Timestamp?, words: String?, isServices: Bool = false
  ) {
    self.entry = entry
    self.channel = channel
    self.start = start
    self.due = due
    self.isServices = isServices
    asks = words?.unicodeScalars.contains(where: Self.questionMarks.contains) ?? false
  }

  /// Question marks of the scripts buyers write in. Source: Unicode, names ending in QUESTION MARK.
  static let questionMarks: Set<Unicode.Scalar> = [
    "?", "\u{37E}", "\u{55E}", "\u{61F}", "\u{1367}", "\u{203D}", "\u{2047}", "\u{2048}", "\u{2049}",
    "\u{FE56}", "\u{FF1F}",
  ]

  /// Whether it still owes an answer.
  public var isPending: Bool { settlement == nil }

  /// Whether it is pending and the answer was due before `now`; exactly at the due time it is not.
  public func isBreached(at now: Timestamp) -> Bool { isPending && due.map { now > $0 } ?? false }

  /// Whether it was settled after the answer was due.
  public var isLate: Bool {
    guard let settlement, let due, settlement.means != .waiver else { return false }
    return settlement.at > due
  }
}
