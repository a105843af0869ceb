/// What the marketplace's order report tells of an order beyond a message: who ships, how far it came, when.
public struct OrderFacts: Hashable, Sendable {
  /// Who ships; nil where nobody said.
  public var fulfilment: OrderContext.Fulfilment?
  /// How far it has come; nil where nobody said.
  public var phase: OrderContext.Phase?
  /// The store it was placed in; nil where nobody said.
  public var marketplace: Marketplace?
  /// When the buyer ordered; nil where nobody said.
  public var orderedAt: Timestamp?
  /// By when it was to be shipped; nil where nobody said.
  public var shipBy: Timestamp?
  /// When it was shipped; nil while it was not, or where nobody said.
  public var shippedAt: Timestamp?
  /// By when it was to arrive; nil where nobody said.
  public var deliverBy: Timestamp?
  /// When it arrived, from which its time to be kept counts (domain.md §2.5); nil where nobody said.
  public var deliveredAt: Timestamp?
  /// Who carries it; nil where nobody said, or once erased.
  public var carrier: String?
  /// The carrier's number of the parcel; nil where nobody said, or once erased.
  public var trackingNumber: String?

  /// An order of which nothing is known; see the properties.
  public init() {}

  /// These facts where they are known, else the ones before them.
  public func completed(by earlier: OrderFacts) -> OrderFacts {
    var facts = self
    facts.fulfilment = fulfilment ?? earlier.fulfilment
    facts.phase = phase ?? earlier.phase
    facts.marketplace = marketplace ?? earlier.marketplace
    facts.orderedAt = orderedAt ?? earlier.orderedAt
    facts.shipBy = shipBy ?? earlier.shipBy
    facts.shippedAt = shippedAt ?? earlier.shippedAt
    facts.deliverBy = deliverBy ?? earlier.deliverBy
    facts.deliveredAt = deliveredAt ?? earlier.deliveredAt
    facts.carrier = carrier ?? earlier.carrier
    facts.trackingNumber = trackingNumber ?? earlier.trackingNumber
    return facts
  }
}
