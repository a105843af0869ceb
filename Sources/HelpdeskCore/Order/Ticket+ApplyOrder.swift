// What a report tells of the order, folded.
extension Ticket {
  mutating func applyOrder(_ facts: OrderFacts) {
    let known = facts.completed(by: orderFacts ?? OrderFacts())
    orderFacts = known
    marketplace = marketplace ?? known.marketplace
    guard var order else { return }
    order.fulfilment = known.fulfilment ?? order.fulfilment
    order.phase = known.phase ?? order.phase
    self.order = order
  }
}

extension Proposal {
  /// What is new of the order; nothing where all is known, or the ticket is about none.
  func reported(_ facts: OrderFacts) -> [Fact] {
    let known = ticket.orderFacts ?? OrderFacts()
    guard ticket.order != nil, facts.completed(by: known) != known else { return [] }
    return [.orderReported(facts)]
  }

  /// What reports told before of the order that a message cites, where the ticket does not know it yet.
  func reported(with arrival: Arrival) -> [Fact] {
    let known = ticket.orderFacts ?? OrderFacts()
    guard let facts = arrival.orderFacts, arrival.message.kind != .phishingSuspect,
      let cited = arrival.message.order?.id, ticket.order?.id ?? cited == cited,
      facts.completed(by: known) != known
    else { return [] }
    return [.orderReported(facts)]
  }
}
