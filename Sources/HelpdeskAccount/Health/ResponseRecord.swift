public import HelpdeskCore

/// One buyer's message that owed an answer on the official channel, without anything personal.
public struct ResponseRecord: Hashable, Sendable {
  /// How it was settled.
  public enum Means: String, CaseIterable, Sendable {
    /// An answer, or a copy of one typed in the marketplace's pages.
    case answer
    /// "No response needed": leaves the calculation (domain.md §4.1).
    case waiver
    /// Handed over to the marketplace's customer service: leaves it as well.
    case transfer
  }

  /// When the marketplace had the message.
  public var receivedAt: Timestamp
  /// When it was settled; nil while it is pending.
  public var settledAt: Timestamp?
  /// How; means nothing while it is pending.
  public var means: Means
  /// Whether it was the first message of its matter.
  public var isFirst: Bool
  /// Who answered; nil where nobody is known.
  public var agent: PrincipalID?
  /// The channel it came by.
  public var channel: Channel
  /// What it was about; nil where nobody said.
  public var category: HelpdeskCore.Category?
  /// Its language, a code; nil where nobody knows.
  public var language: String?
  /// The store; nil where nobody knows.
  public var marketplace: Marketplace?

  /// States a message.
  ///
  /// - Parameters:
  ///   - receivedAt: When the marketplace had the message.
  ///   - settledAt: When it was settled; nil while it is pending.
  ///   - means: How.
  ///   - isFirst: Whether it was the first message of its matter.
  ///   - agent: Who answered; nil where nobody is known.
  ///   - channel: The channel it came by.
  ///   - category: What it was about; nil where nobody said.
  ///   - language: Its language, a code; nil where nobody knows.
  ///   - marketplace: The store; nil where nobody knows.
  public init(
    receivedAt: Timestamp, settledAt: Timestamp? = nil, means: Means = .answer, isFirst: Bool = true,
    agent: PrincipalID? = nil, channel: Channel = .buyerSellerMessaging,
    category: HelpdeskCore.Category? = nil, language: String? = nil, marketplace: Marketplace? = nil
  ) {
    self.receivedAt = receivedAt
    self.settledAt = settledAt
    self.means = means
    self.isFirst = isFirst
    self.agent = agent
    self.channel = channel
    self.category = category
    self.language = language
    self.marketplace = marketplace
  }

  /// The time within which an answer is owed.
  public static let limit = Question.responseTime
}
