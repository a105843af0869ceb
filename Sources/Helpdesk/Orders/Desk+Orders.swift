import HelpdeskStore

extension Desk {
  /// An order as the marketplace's report tells it.
  public struct ReportedOrder: Hashable, Sendable {
    /// The order's id.
    public var id: String
    /// What is told of it.
    public var facts: OrderFacts

    /// States what is told of an order.
    public init(id: String, facts: OrderFacts) {
      self.id = id
      self.facts = facts
    }
  }

  /// How long the desk remembers orders of which nothing more is told. Source: domain.md §2.5, 18 months.
  static let ordersKept = Duration.seconds(548 * 86_400)

  /// Records what the marketplace's report tells of orders: on the tickets that are about them, and for
  /// tickets that are opened later.
  ///
  /// Nothing that names a person is kept beside the tickets; there the parcel's number is erasable content.
  ///
  /// - Parameters:
  ///   - orders: The orders; what is told of one twice is told once.
  ///   - principal: Who imports them.
  /// - Returns: How many tickets learned something new.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError`` where the file cannot be written; then
  ///   nothing of these orders is recorded.
  public func record(_ orders: [ReportedOrder], by principal: Principal) async throws -> Int {
    try await writing().submit { batch in try batch.record(orders, by: principal) }
  }
}

extension Batch {
  func record(_ orders: [Desk.ReportedOrder], by principal: Principal) throws -> Int {
    guard Permission.allows(.lead, by: principal) else { throw Refusal(.permissionDenied) }
    let moment = now
    try noticingFailure { try transaction.forgetOrders(before: moment - Desk.ordersKept) }
    var updated = 0
    for order in orders {
      try noticingFailure { try transaction.keep(order.facts, of: order.id, at: moment) }
      for place in try places(.order(order.id)) {
        do {
          let outcome = try perform(.order(order.facts), on: place.ticket, by: principal)
          if !outcome.entries.isEmpty { updated += 1 }
        } catch is Refusal {}  // A ticket that is full learns no more; the others do.
      }
    }
    return updated
  }

  /// The arrival with what reports told of its order.
  func told(_ arrival: Arrival) throws -> Arrival {
    guard let order = arrival.message.order?.id, arrival.message.kind != .phishingSuspect else {
      return arrival
    }
    var arrival = arrival
    arrival.orderFacts = try noticingFailure { try transaction.orderFacts(of: order) }
    return arrival
  }
}
