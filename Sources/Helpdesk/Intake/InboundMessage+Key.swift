import HelpdeskStore

extension InboundMessage {
  /// The key by which repetitions are known, 32 bytes: the same mail through two mailboxes has one (rules.md
  /// §6).
  func repetitionKey(secret: [UInt8]) -> [UInt8] {
    if let messageID = correspondence.messageID, !messageID.isEmpty {
      return StoreKey.derive(secret: secret, class: keyClass, value: Array(messageID.utf8))
    }
    var fields = FieldBytes()
    fields.add(buyer.alias ?? buyer.address)
    fields.add(sentAt?.rawValue ?? -1)
    fields.add(text)
    fields.add(subject)
    return StoreKey.derive(secret: secret, class: keyClass + "/content", value: fields.bytes)
  }

  /// relay, notice or external. Source: rules.md §6.
  private var keyClass: String {
    switch kind {
    case .notice, .failure: "notice"
    case .message, .sellerCopy, .automaticReply, .phishingSuspect, .ignored:
      channel.isOfficial ? "relay" : "external"
    }
  }
}
