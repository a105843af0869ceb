// Whose the messages of a ticket are (R34–R38, R132).
extension Ticket {
  /// Says who answers a buyer's message of this ticket.
  ///
  /// - Parameters:
  ///   - question: The message.
  ///   - history: When the seller took part in the marketplace's customer service.
  /// - Returns: The route; the seller's own where store, order or enrolment is not known.
  public func direction(
    of question: Question, under history: EnrolmentHistory
  ) -> EnrolmentHistory.Direction {
    let isHandedOver = question.settlement?.means == .transfer || queuedTransfers.contains(question.entry)
    return (marketplace == nil ? EnrolmentHistory() : history).direction(
      order: order, topic: category, receivedAt: question.start, orderedAt: orderFacts?.orderedAt,
      in: marketplace ?? .amazonUnitedStates, isHandedOver: isHandedOver)
  }

  /// Messages that a mail in the outbox hands over.
  private var queuedTransfers: Set<Int> {
    guard holdsTransfer else { return [] }
    return outbound.values.reduce(into: []) { entries, sent in
      if sent.delivery.state == .queued { entries.formUnion(sent.transfers) }
    }
  }

  /// Whether the marketplace's service owns the conversation: everything of the buyer's that is pending, else
  /// the last that was asked, is its to answer.
  func isOwnedByMarketplace(under history: EnrolmentHistory) -> Bool {
    guard !history.enrolments.isEmpty else { return false }
    let pending = pending.filter { !$0.isServices }
    let judged = pending.isEmpty ? questions.last { !$0.isServices }.map { [$0] } ?? [] : pending
    return !judged.isEmpty
      && judged.allSatisfy { direction(of: $0, under: history).route.forbidsSellersReply }
  }

  /// The pending messages to hand over, and the service's address; nil where there is none.
  func handOver(under history: EnrolmentHistory) -> (entries: [Int], address: String)? {
    guard !history.enrolments.isEmpty else { return nil }
    var address: String?
    let entries = pending.filter { question in
      guard !question.isServices else { return false }
      let direction = direction(of: question, under: history)
      address = address ?? direction.address
      return direction.address != nil
    }.map(\.entry)
    return address.flatMap { entries.isEmpty ? nil : (entries, $0) }
  }
}
