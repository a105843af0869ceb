/// Something that came from outside: a buyer's words, a copy of ours, a notice.
public struct InboundMessage: Hashable, Sendable {
  /// What came.
  public enum Kind: Hashable, Sendable {
    /// A person's words, by the relay or on the desk's own address.
    case message
    /// A copy of an answer typed in the marketplace's own pages.
    case sellerCopy
    /// The marketplace about an order, and the moment it sets, if any.
    case notice(NoticeKind?, deadline: Timestamp?)
    /// News that a message of ours did not arrive; its Message-ID where it is told.
    case failure(NoticeKind, of: String?)
    /// A machine's answer: never answered, opens no ticket, starts no clock.
    case automaticReply
    /// Pretends to be the marketplace, or fails authentication: kept apart, joined to nothing.
    case phishingSuspect
    /// Advertising, lists, system mail.
    case ignored
  }

  /// What came.
  public var kind: Kind
  /// The channel it came by.
  public var channel: Channel
  /// The store it is from; nil off the marketplace.
  public var marketplace: Marketplace?
  /// Who wrote it.
  public var buyer: Buyer
  /// The order it cites; nil where it cites none.
  public var order: OrderContext?
  /// Its subject; nil where it has none.
  public var subject: String?
  /// The writer's own words, without frame, quotation or footer.
  public var text: String
  /// Files that came with it, in order.
  public var attachments: [Attachment]
  /// Its own date; nil where it has none.
  public var sentAt: Timestamp?
  /// How it hangs together with other mail.
  public var correspondence: Correspondence
  /// The mail as it came, kept where it was broken or could not be read whole; nil otherwise.
  public var raw: [UInt8]?

  /// Describes what came.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - channel: The channel it came by.
  ///   - externalID: Its Message-ID or the host's own key; the same key twice is one message. nil: its content is
  ///     the key.
  ///   - buyer: Who wrote it.
  ///   - order: The order it cites; nil where it cites none.
  ///   - marketplace: The store; nil to take it from the masked address.
  ///   - subject: Its subject; nil where it has none.
  ///   - text: The writer's own words.
  ///   - attachments: Files that came with it.
  ///   - sentAt: Its own date; nil where it has none.
  ///   - correspondence: How it hangs together with other mail; `externalID` fills its Message-ID.
  ///   - raw: The mail as it came; nil unless it should be kept.
  public init(
    kind: Kind = .message, channel: Channel, externalID: String? = nil, buyer: Buyer = Buyer(),
    order: OrderContext? = nil, marketplace: Marketplace? = nil, subject: String? = nil, text: String,
    attachments: [Attachment] = [], sentAt: Timestamp? = nil,
    correspondence: Correspondence = Correspondence(), raw: [UInt8]? = nil
  ) {
    self.kind = kind
    self.channel = channel
    self.marketplace = marketplace ?? Marketplace(relayAddress: buyer.alias)
    self.buyer = buyer
    self.order = order
    self.subject = subject
    self.text = text
    self.attachments = attachments
    self.sentAt = sentAt
    self.correspondence = correspondence
    if let externalID { self.correspondence.messageID = externalID }
    self.raw = raw
  }
}

extension Marketplace {
  /// The store of a masked address, `k3j9d8@marketplace.amazon.de`; nil for any other address.
  init?(relayAddress: String?) {
    guard let domain = relayAddress?.split(separator: "@").last?.lowercased() else { return nil }
    let hosts = ["marketplace.", "m.marketplace."].compactMap { prefix in
      domain.hasPrefix(prefix) ? String(domain.dropFirst(prefix.count)) : nil
    }
    guard let store = hosts.first.map(Marketplace.init(rawValue:)), store.language != nil else { return nil }
    self = store
  }
}
