import HelpdeskCore

extension Fact {
  /// A buyer's message with little in it.
  static func buyerWrites(
    _ text: String, on channel: Channel = .buyerSellerMessaging, start: Int64 = 2_000, alias: String? = nil,
    order: String? = nil, name: String? = nil, subject: String? = nil, messageID: String? = nil,
    caseID: String? = nil, opening: Arrival.Opening? = nil, isQuarantined: Bool = false, key: UInt8? = nil
  ) -> Fact {
    .messageReceived(
      MessageReceived(
        channel: channel, marketplace: channel.isOfficial ? .amazonGermany : nil,
        buyer: Buyer(alias: alias, name: name), order: order.map { OrderContext(id: $0) }, subject: subject,
        text: text, attachments: [], start: Timestamp(rawValue: start), language: nil,
        correspondence: Correspondence(messageID: messageID, caseID: caseID), opening: opening,
        joinsMigration: false, isQuarantined: isQuarantined,
        key: key.map { [UInt8](repeating: $0, count: 32) }, raw: nil))
  }

  /// An agent's answer with little in it.
  static func agentAnswers(_ text: String, on channel: Channel = .buyerSellerMessaging) -> Fact {
    .messageSent(
      MessageSent(
        channel: channel, text: text, language: nil, attachments: [], macro: nil, step: nil, resolution: nil,
        recipient: nil, subject: nil, isAutomatic: false, answers: true))
  }
}
