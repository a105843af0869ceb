import Helpdesk

// Mail of the fictional shop Brightnest, as a host would hand it over.
extension InboundMessage {
  /// A message through the German store's relay.
  static func relay(
    _ id: String?, from alias: String = "jana", order: String? = "305-1234567-7654321",
    case caseID: String? = nil, answering references: [String] = [], name: String? = "Jana Albers",
    _ text: String = "The blender grinds loudly.", sentAt: Timestamp? = nil
  ) -> InboundMessage {
    let address = "\(alias)@marketplace.amazon.de"
    return InboundMessage(
      channel: .buyerSellerMessaging, externalID: id, buyer: Buyer(alias: address, name: name),
      order: order.map { OrderContext(id: $0) }, subject: "Blender", text: text, sentAt: sentAt,
      correspondence: Correspondence(
        references: references, caseID: caseID, replyTo: address, recipient: "marketplace@brightnest.example")
    )
  }

  /// A mail to the shop's own support address.
  static func mail(
    _ id: String?, from sender: String = "jana.albers@post.example", order: String? = "305-1234567-7654321",
    answering references: [String] = [], to recipient: String = "support@brightnest.example",
    kind: Kind = .message, _ text: String = "Here is the video of the blender.", sentAt: Timestamp? = nil
  ) -> InboundMessage {
    InboundMessage(
      kind: kind, channel: .email, externalID: id, buyer: Buyer(address: sender),
      order: order.map { OrderContext(id: $0) }, subject: "Video", text: text, sentAt: sentAt,
      correspondence: Correspondence(references: references, replyTo: sender, recipient: recipient))
  }

  /// What the marketplace tells about an order.
  static func notice(
    _ kind: NoticeKind, _ id: String, order: String? = "305-1234567-7654321"
  ) -> InboundMessage {
    InboundMessage(
      kind: .notice(kind, deadline: nil), channel: .email, externalID: id,
      order: order.map { OrderContext(id: $0) }, marketplace: .amazonGermany, subject: "About your order",
      text: "Details stand in the case.")
  }

  /// The copy of an answer, as the marketplace mails it to the seller.
  static func copy(
    _ id: String, _ text: String, order: String? = nil, buyer name: String? = nil, sentAt: Timestamp?
  ) -> InboundMessage {
    InboundMessage(
      kind: .sellerCopy, channel: .buyerSellerMessaging, externalID: id, buyer: Buyer(name: name),
      order: order.map { OrderContext(id: $0) }, marketplace: .amazonGermany, text: text, sentAt: sentAt)
  }

  /// News that a message of ours did not arrive.
  static func failure(_ kind: NoticeKind, of messageID: String?, _ id: String) -> InboundMessage {
    InboundMessage(
      kind: .failure(kind, of: messageID), channel: .email, externalID: id, marketplace: .amazonGermany,
      text: "Your message could not be delivered.")
  }
}
