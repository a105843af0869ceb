/// What an outbound text is for: the rules differ by it (domain.md §6).
public enum TextContext: String, CaseIterable, Hashable, Sendable {
  /// An answer in a thread that the buyer began.
  case reply = "reply"
  /// The seller writes first, within 30 days of the order's completion.
  case proactive = "proactive"
  /// The seller writes first and has asked for a review of this order before.
  case proactiveRepeat = "proactive repeat"
  /// The seller writes first, more than 30 days after the order's completion.
  case proactiveLate = "proactive late"
  /// The rendered locked macro that announces a move to another channel.
  case migrationNotice = "migration notice"
  /// The final message on the official channel that says what came of a migration.
  case resolutionSummary = "resolution summary"
  /// A text that carries its subject line.
  case subjectLine = "subject line"
  /// E-mail or phone during an open migration.
  case externalReply = "external reply"
  /// The answer to a buyer who wrote to the seller's own address about a marketplace order.
  case externalFirstContact = "external first contact"

  /// Whether the seller writes without having been asked.
  public var isProactive: Bool {
    self == .proactive || self == .proactiveRepeat || self == .proactiveLate
  }
}
