public import HelpdeskCore

/// One contact between a buyer and the marketplace's customer service, without anything personal.
public struct ServiceContact: Hashable, Sendable {
  /// How the buyer reached the service; each way counts (R19).
  public enum Means: String, CaseIterable, Sendable { case call, chat, email }

  /// When the buyer wrote or called.
  public var at: Timestamp
  /// When the contact became known; nil for at once.
  public var reportedAt: Timestamp?
  /// How the buyer reached the service.
  public var means: Means
  /// What it was about; nil where nobody said.
  public var topic: HelpdeskCore.Category?
  /// Who shipped the order; nil where there was none.
  public var fulfilment: OrderContext.Fulfilment?
  /// When the buyer ordered; nil where nobody knows.
  public var orderedAt: Timestamp?
  /// Whether it was about a placed order.
  public var isOrderRelated: Bool
  /// Whether the service handled it, not the seller.
  public var isHandledByService: Bool

  /// States a contact; what is left out is as with most of those that count.
  ///
  /// - Parameters:
  ///   - at: When the buyer wrote or called.
  ///   - means: How.
  ///   - topic: What it was about; nil where nobody said.
  ///   - fulfilment: Who shipped the order; nil where there was none.
  ///   - orderedAt: When the buyer ordered; nil where nobody knows.
  ///   - reportedAt: When the contact became known; nil for at once.
  ///   - isOrderRelated: Whether it was about a placed order.
  ///   - isHandledByService: Whether the service handled it, not the seller.
  public init(
    at: Timestamp, means: Means, topic: HelpdeskCore.Category? = nil,
    fulfilment: OrderContext.Fulfilment? = .mfn, orderedAt: Timestamp? = nil, reportedAt: Timestamp? = nil,
    isOrderRelated: Bool = true, isHandledByService: Bool = true
  ) {
    self.at = at
    self.means = means
    self.topic = topic
    self.fulfilment = fulfilment
    self.orderedAt = orderedAt
    self.reportedAt = reportedAt
    self.isOrderRelated = isOrderRelated
    self.isHandledByService = isHandledByService
  }

  /// Whether it counts towards the fee: the service handled it, on a placed order the seller shipped (R19).
  public var counts: Bool { isHandledByService && isOrderRelated && fulfilment == .mfn }
}
