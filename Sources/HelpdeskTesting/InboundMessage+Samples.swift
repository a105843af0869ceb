public import Helpdesk

extension InboundMessage {
  /// Jana's message about her blender, through the relay of the German store.
  ///
  /// - Parameters:
  ///   - text: Her words.
  ///   - number: Tells one message from another; the same number twice is one message.
  ///   - moment: The message's own date; nil for none.
  public static func jana(
    _ text: String = "Der Mixer macht laute Geräusche. Ich habe ein Video mit 22 MB, wie schicke ich es?",
    number: Int = 1, sentAt moment: Timestamp? = nil
  ) -> InboundMessage {
    InboundMessage(
      channel: .buyerSellerMessaging, externalID: "<jana-\(number)@relay.example>",
      buyer: Buyer(alias: "k3j9d8xq2m5v7tz@marketplace.amazon.de", name: "Jana Albers"),
      order: "305-1234567-7654321", subject: "Frage zur Bestellung", text: text, sentAt: moment,
      correspondence: Correspondence(
        replyTo: "k3j9d8xq2m5v7tz+c4se0001@marketplace.amazon.de",
        recipient: "marketplace@brightnest.example"))
  }

  /// Jana's mail to the shop's own support address about the same order.
  ///
  /// - Parameters:
  ///   - text: Her words.
  ///   - number: Tells one message from another.
  ///   - moment: The message's own date; nil for none.
  ///   - sender: Her address.
  public static func janaByMail(
    _ text: String = "Hier ist das Video vom Mixer.", number: Int = 1, sentAt moment: Timestamp? = nil,
    from sender: String = "jana.albers@post.example"
  ) -> InboundMessage {
    InboundMessage(
      channel: .email, externalID: "<mail-\(number)@post.example>",
      buyer: Buyer(name: "Jana Albers", address: sender), order: "305-1234567-7654321",
      subject: "Video", text: text, sentAt: moment,
      correspondence: Correspondence(replyTo: sender, recipient: "support@brightnest.example"))
  }
}
