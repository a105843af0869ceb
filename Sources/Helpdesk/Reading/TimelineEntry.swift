/// One entry of a ticket as an app draws it: whatever happened, in one shape.
public struct TimelineEntry: Hashable, Sendable {
  /// The entry.
  public let id: EntryID
  /// What happened, who did it and when.
  public let event: Event
  /// The channel it went by; nil for what is internal.
  public let channel: Channel?
  /// Which way it went; nil for what is internal.
  public let direction: Direction?
  /// The words; nil where there are none, or once erased.
  public let text: String?
  /// Files that came or went with it.
  public let attachments: [Attachment]
  /// How far a message of ours has come; nil for anything else.
  public let delivery: Delivery?

  /// Whether the marketplace can see it (R47).
  public var isOfficial: Bool { channel?.isOfficial ?? false }

  init(_ id: EntryID, _ event: Event, delivery: Delivery?) {
    self.id = id
    self.event = event
    self.delivery = delivery
    (channel, direction) = event.fact.way
    text = event.fact.words
    switch event.fact {
    case .messageReceived(let message): attachments = message.attachments
    case .messageSent(let message): attachments = message.attachments
    default: attachments = []
    }
  }
}

extension Fact {
  /// The channel and which way it went; nil for what is internal.
  fileprivate var way: (Channel?, Direction?) {
    switch self {
    case .messageReceived(let message): (message.channel, .inbound)
    case .messageSent(let message): (message.channel, .outbound)
    case .messageCopied: (.buyerSellerMessaging, .outbound)
    case .callLogged(let call): (.phone, call.direction)
    default: (nil, nil)
    }
  }

  /// What was said or written down.
  fileprivate var words: String? {
    switch self {
    case .messageReceived(let message): message.text
    case .messageSent(let message): message.text
    case .messageCopied(let copy): copy.text
    case .noticeReceived(let notice): notice.text
    case .callLogged(let call): call.summary
    case .noteAdded(let text), .migrationEnded(let text), .migrationWithdrawn(let text),
      .ticketReopened(let text):
      text
    case .migrationOpened(let opened): opened.note
    case .responseWaived(_, let reason, _), .deliveryAttested(_, let reason): reason
    case .ticketClosed(let resolution): resolution.text
    default: nil
    }
  }
}
