public import HelpdeskCore

/// One package that left for a buyer, without anything personal.
public struct Shipment: Hashable, Sendable {
  /// When it was shipped.
  public var shippedAt: Timestamp
  /// When the buyer ordered; nil where nobody knows.
  public var orderedAt: Timestamp?
  /// Who shipped it.
  public var fulfilment: OrderContext.Fulfilment
  /// How many units were in it.
  public var units: Int
  /// Whether it had valid tracking.
  public var isTracked: Bool
  /// Whether it was returned or cancelled after shipping.
  public var isReturned: Bool
  /// A number that packages of one order share; nil where nobody knows.
  public var order: Int?

  /// States a package.
  ///
  /// - Parameters:
  ///   - shippedAt: When it was shipped.
  ///   - orderedAt: When the buyer ordered; nil where nobody knows.
  ///   - fulfilment: Who shipped it.
  ///   - units: How many units were in it.
  ///   - isTracked: Whether it had valid tracking.
  ///   - isReturned: Whether it was returned or cancelled after shipping.
  ///   - order: A number that packages of one order share; nil where nobody knows.
  public init(
    shippedAt: Timestamp, orderedAt: Timestamp? = nil, fulfilment: OrderContext.Fulfilment = .mfn,
    units: Int = 1, isTracked: Bool = false, isReturned: Bool = false, order: Int? = nil
  ) {
    self.shippedAt = shippedAt
    self.orderedAt = orderedAt
    self.fulfilment = fulfilment
    self.units = units
    self.isTracked = isTracked
    self.isReturned = isReturned
    self.order = order
  }
}
