extension EnrolmentHistory {
  /// Where a message goes: the route, the enrolment behind it, and the times it owes.
  public struct Direction: Hashable, Sendable {
    /// Who answers, and what the seller has to do.
    public let route: Route
    /// The address to hand over to; nil where nothing is to be handed over.
    public let address: String?
    /// When the service has promised the buyer a solution; nil where the service does not answer (R39).
    public let promisedBy: Timestamp?
  }

  /// Says who answers a buyer's message.
  ///
  /// - Parameters:
  ///   - order: What is known of the order; nil where the message names none.
  ///   - topic: What the message is about; nil where nobody said.
  ///   - receivedAt: When the marketplace had the message.
  ///   - orderedAt: When the buyer ordered; nil where nobody knows.
  ///   - store: The store of the order.
  ///   - isHandedOver: Whether the message was already handed over.
  /// - Returns: The route; the seller's own wherever something is not known.
  public func direction(
    order: OrderContext?, topic: Category?, receivedAt: Timestamp, orderedAt: Timestamp? = nil,
    in store: Marketplace, isHandedOver: Bool = false
  ) -> Direction {
    let (coverage, enrolment) = coverage(ofInquiryAt: receivedAt, orderedAt: orderedAt, in: store)
    let route = RoutingTable.route(
      RoutedInquiry(
        fulfilment: order?.fulfilment, phase: order?.phase, topic: topic, coverage: coverage,
        isHandedOver: isHandedOver))
    guard let terms = enrolment?.terms, route.forbidsSellersReply else {
      return Direction(route: route, address: nil, promisedBy: nil)
    }
    return Direction(
      route: route, address: route.duty == .handOver ? terms.address : nil,
      promisedBy: receivedAt + terms.buyerPromise)
  }
}
