/// The marketplace order a ticket is about.
public struct OrderContext: Hashable, Sendable {
  /// Who ships (domain.md §2.3).
  public enum Fulfilment: String, CaseIterable, Sendable {
    /// The marketplace.
    case fba
    /// The seller.
    case mfn
    /// The seller, under the marketplace's premium programme.
    case sfp
  }

  /// How far the order has come.
  public enum Phase: String, CaseIterable, Sendable {
    /// The buyer asks before ordering.
    case beforeOrder = "before-order"
    /// Ordered, not yet sent.
    case ordered
    /// On its way.
    case shipped
    /// Arrived.
    case delivered
  }

  /// The order's id, `305-1234567-7654321`; nil once erased.
  public var id: String?
  /// Who ships; nil where nobody said.
  public var fulfilment: Fulfilment?
  /// How far it has come; nil where nobody said.
  public var phase: Phase?

  /// States what is known of an order.
  ///
  /// - Parameters:
  ///   - id: The marketplace's order id; nil once erased.
  ///   - fulfilment: Who ships; nil where nobody said.
  ///   - phase: How far the order has come; nil where nobody said.
  public init(id: String?, fulfilment: Fulfilment? = nil, phase: Phase? = nil) {
    self.id = id
    self.fulfilment = fulfilment
    self.phase = phase
  }
}

extension OrderContext: ExpressibleByStringLiteral {
  /// An order of which only the id is known.
  public init(stringLiteral id: String) { self.init(id: id) }
}
