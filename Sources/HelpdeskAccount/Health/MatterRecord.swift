public import HelpdeskCore

/// One matter from opening to closing.
public struct MatterRecord: Hashable, Sendable {
  /// When it began.
  public var openedAt: Timestamp
  /// When it was last closed; nil while it is open.
  public var closedAt: Timestamp?
  /// Whether the buyer was told anything before it was closed (R123).
  public var wasAnswered: Bool
  /// Whether there was a buyer's question at all: notices, spam and what needs no answer have none.
  public var hasQuestion: Bool

  /// States a matter.
  ///
  /// - Parameters:
  ///   - openedAt: When it began.
  ///   - closedAt: When it was last closed; nil while it is open.
  ///   - wasAnswered: Whether the buyer was told anything before it was closed.
  ///   - hasQuestion: Whether there was a buyer's question that asked for an answer.
  public init(openedAt: Timestamp, closedAt: Timestamp? = nil, wasAnswered: Bool, hasQuestion: Bool = true) {
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.wasAnswered = wasAnswered
    self.hasQuestion = hasQuestion
  }
}
