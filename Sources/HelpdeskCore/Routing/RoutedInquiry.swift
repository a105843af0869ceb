public import HelpdeskLanguage

/// What has to be known of a buyer's message to say who answers it.
public struct RoutedInquiry: Hashable, Sendable {
  /// Whether the message is about an order that was placed.
  public enum Stage: String, CaseIterable, Sendable {
    /// The buyer asks before ordering.
    case beforeOrder = "before-order"
    /// There is an order.
    case afterOrder = "after-order"
    /// Nobody knows.
    case unknown
  }

  /// Who ships; nil where nobody said.
  public var fulfilment: OrderContext.Fulfilment?
  /// How far the order has come; nil where nobody said.
  public var phase: OrderContext.Phase?
  /// What the message is about; nil where nobody said.
  public var topic: Category?
  /// How the message stands to the seller's enrolment.
  public var coverage: ServiceCoverage
  /// Whether the message was already handed over to the service.
  public var isHandedOver: Bool

  /// States what is known of a message.
  ///
  /// - Parameters:
  ///   - fulfilment: Who ships; nil where nobody said.
  ///   - phase: How far the order has come; nil where nobody said.
  ///   - topic: What the message is about; nil where nobody said.
  ///   - coverage: How the message stands to the seller's enrolment.
  ///   - isHandedOver: Whether the message was already handed over to the service.
  public init(
    fulfilment: OrderContext.Fulfilment?, phase: OrderContext.Phase?, topic: Category?,
    coverage: ServiceCoverage, isHandedOver: Bool = false
  ) {
    self.fulfilment = fulfilment
    self.phase = phase
    self.topic = topic
    self.coverage = coverage
    self.isHandedOver = isHandedOver
  }

  /// Before or after the order. The order's own phase outranks the topic; who ships is known only of an order.
  public var stage: Stage {
    if let phase { return phase == .beforeOrder ? .beforeOrder : .afterOrder }
    if fulfilment != nil { return .afterOrder }
    return topic == .preOrder ? .beforeOrder : .unknown
  }
}
