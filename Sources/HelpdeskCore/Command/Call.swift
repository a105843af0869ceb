/// A phone call, recorded after it was held.
public struct Call: Hashable, Sendable {
  /// Who called whom.
  public let direction: Direction
  /// The buyer's number.
  public let number: String
  /// When it began.
  public let startedAt: Timestamp
  /// When it ended.
  public let endedAt: Timestamp
  /// What was said, in the agent's words.
  public let summary: String
  /// Where the call is kept instead of the ticket it was recorded on; nil where it stays there.
  package var beside: Beside?

  /// The ticket beside which a call is kept on a ticket of its own (rules.md §6).
  package struct Beside: Hashable, Sendable {
    package let opening: Arrival.Opening
    package let order: OrderContext?
    package let marketplace: Marketplace?

    package init(opening: Arrival.Opening, order: OrderContext?, marketplace: Marketplace?) {
      self.opening = opening
      self.order = order
      self.marketplace = marketplace
    }
  }

  /// Describes a call.
  ///
  /// - Parameters:
  ///   - direction: Who called whom.
  ///   - number: The buyer's number.
  ///   - startedAt: When it began.
  ///   - endedAt: When it ended; a time before the beginning reads as the beginning.
  ///   - summary: What was said.
  public init(
    _ direction: Direction, number: String, startedAt: Timestamp, endedAt: Timestamp, summary: String
  ) {
    self.direction = direction
    self.number = number
    self.startedAt = startedAt
    self.endedAt = max(startedAt, endedAt)
    self.summary = summary
  }

  /// The number's digits alone, by which two spellings of it are compared.
  var dialled: String {
    String(String.UnicodeScalarView(number.unicodeScalars.filter { $0.properties.numericType == .decimal }))
  }
}
