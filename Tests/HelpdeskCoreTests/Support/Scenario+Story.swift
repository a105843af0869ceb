import HelpdeskCore
import HelpdeskLanguage
import Testing

// The verbs in which the scenarios are told; each must pass.
extension Scenario {
  /// A ticket on which Jana has written through the marketplace about her order.
  static func asked(_ text: String = "The blender leaks at the lid.") -> Scenario {
    var story = Scenario()
    story.buyerWrites(text)
    return story
  }

  @discardableResult
  mutating func buyerWrites(
    _ text: String = "The blender leaks at the lid.", dated: Timestamp? = nil, after pause: Duration = .zero,
    order: OrderContext? = World.order
  ) -> Int {
    given(
      .receive(Arrival(.fromJana(text, order: order, sentAt: dated), language: .english)), by: .intake,
      after: pause)
  }

  /// Jana writes to one of the desk's own addresses; the ticket says where that belongs.
  @discardableResult
  mutating func buyerMails(
    to recipient: String = World.support, from sender: String = World.janasMail, after pause: Duration = .zero
  ) -> Ticket.Placement {
    let placement = ticket.placement(ofMailTo: recipient, from: sender)
    if case .beside = placement { return placement }
    let mail = InboundMessage.mail(from: sender, to: recipient)
    given(
      .receive(Arrival(mail, joinsMigration: placement == .joinsMigration, language: .english)), by: .intake,
      after: pause)
    return placement
  }

  /// An answer that its channel has accepted.
  @discardableResult
  mutating func answered(_ text: String = "We will send a new lid today.", by principal: Principal = .mika)
    -> Int
  {
    let entry = given(.reply(text, on: .buyerSellerMessaging), by: principal)
    accept(entry)
    return entry
  }

  mutating func accept(_ entry: Int, after pause: Duration = .zero) {
    given(.receipt(Receipt(entry: entry, .accepted, transport: "spool")), by: .outbox, after: pause)
  }

  mutating func fail(_ entry: Int, _ failure: Delivery.Failure = .bounced, after pause: Duration = .zero) {
    given(.receipt(Receipt(entry: entry, .failed(failure), transport: "spool")), by: .outbox, after: pause)
  }

  /// Opens a migration for a video that is too large.
  @discardableResult
  mutating func justifies(_ note: String = World.note, to channel: Channel = .email, address: String? = nil)
    -> Int
  {
    given(.migrate(.video(note: note, to: channel, address: address)))
  }

  /// Walks the protocol from where it stands to `state`; returns the entry of the last step.
  @discardableResult
  mutating func goes(to state: Migration.State, note: String = World.note) -> Int {
    var last = ticket.entryCount
    for step in Self.way(to: state) {
      last = ticket.entryCount
      switch step {
      case .justified: justifies(note)
      case .noticeSent: accept(given(.migrate(.notice())))
      case .external: buyerMails()
      case .ended: given(.migrate(.end("The video showed a cracked lid.")))
      case .summarized: accept(given(.migrate(.summarize(World.refund))))
      case .withdrawn: accept(given(.migrate(.withdraw(reason: "The buyer found a smaller file."))))
      case .none: break
      }
    }
    return last
  }

  private static func way(to state: Migration.State) -> [Migration.State] {
    switch state {
    case .none: []
    case .withdrawn: [.justified, .noticeSent, .withdrawn]
    case .justified: [.justified]
    case .noticeSent: [.justified, .noticeSent]
    case .external: [.justified, .noticeSent, .external]
    case .ended: [.justified, .noticeSent, .external, .ended]
    case .summarized: [.justified, .noticeSent, .external, .ended, .summarized]
    }
  }

  @discardableResult
  mutating func closed(_ resolution: Resolution = World.information) -> Int { given(.close(resolution)) }
}

extension MigrationStep {
  static func video(
    note: String = World.note, to channel: Channel = .email, address: String? = nil,
    file: String? = "blender.mp4",
    bytes: Int64 = 22_000_000
  ) -> MigrationStep {
    .open(.media(file: file, bytes: bytes), note: note, to: channel, address: address)
  }
}

extension InboundMessage {
  static func fromJana(
    _ text: String, order: OrderContext? = World.order, sentAt: Timestamp? = nil
  ) -> InboundMessage {
    InboundMessage(
      channel: .buyerSellerMessaging, buyer: World.jana, order: order, subject: "The blender", text: text,
      sentAt: sentAt, correspondence: Correspondence(replyTo: World.alias))
  }

  static func mail(
    from sender: String = World.janasMail, to recipient: String = World.support,
    order: OrderContext? = World.order,
    text: String = "Here is the video.", sentAt: Timestamp? = nil
  ) -> InboundMessage {
    InboundMessage(
      channel: .email, buyer: Buyer(address: sender), order: order, subject: "Video", text: text,
      sentAt: sentAt,
      correspondence: Correspondence(replyTo: sender, recipient: recipient))
  }

  static func copy(of text: String, sentAt: Timestamp?) -> InboundMessage {
    InboundMessage(kind: .sellerCopy, channel: .buyerSellerMessaging, text: text, sentAt: sentAt)
  }

  static func notice(
    _ kind: NoticeKind, order: OrderContext? = World.order, text: String = "See the case.",
    sentAt: Timestamp? = nil
  ) -> InboundMessage {
    InboundMessage(
      kind: .notice(kind, deadline: nil), channel: .email, order: order, marketplace: .amazonGermany,
      text: text,
      sentAt: sentAt, correspondence: Correspondence(replyTo: World.serviceMailbox))
  }
}
