import HelpdeskCore
import HelpdeskLanguage

/// A desk that began with the built-in macros, and tickets on which each kind of them may be sent.
struct MacroDesk {
  static let now = Timestamp(milliseconds: 1_772_438_400_000)
  static let agent = Principal.agent("mika")
  static let order: OrderContext = "302-1234567-7654321"
  static let mailbox = "support@brightnest.example"
  static let number = "+49 30 5550100"

  var desk: DeskState

  /// - Parameter addresses: What a migration may announce.
  init(addresses: DeskAddresses = DeskAddresses(support: [mailbox], phones: [number])) throws {
    desk = DeskState()
    let create = DeskCommand.create(
      origin: "brightnest.example/helpdesk", home: .amazonUnitedStates, addresses: addresses,
      isSimulated: true, macros: Macro.builtIn)
    let digest = String(repeating: "0", count: 64)
    for event in try desk.decide(create, digest: { _ in digest }, at: Self.now, by: .admin("root")) {
      desk.apply(event)
    }
  }

  func context(_ principal: Principal = agent) -> Context {
    Context(now: Self.now, principal: principal, desk: desk)
  }

  /// Decides and folds; gives the message that went out last, and what compliance found in it.
  @discardableResult
  func perform(
    _ command: Command, on ticket: inout Ticket, by principal: Principal = agent
  ) throws -> (sent: MessageSent?, findings: [Finding]) {
    let decision = try ticket.decision(on: command, in: context(principal))
    for event in decision.events { ticket.apply(event) }
    let sent = decision.events.compactMap { event in
      if case .messageSent(let message) = event.fact { message } else { nil }
    }
    return (sent.last, decision.findings)
  }

  /// A ticket to which a buyer wrote by `channel`.
  func ticket(by channel: Channel = .buyerSellerMessaging, in language: Language = .english) throws -> Ticket
  {
    var ticket = Ticket(id: TicketID(rawValue: 1))
    let isOfficial = channel.isOfficial
    let message = InboundMessage(
      channel: channel,
      buyer: Buyer(
        alias: isOfficial ? "k3j9d8xq2m5v7tz@marketplace.amazon.de" : nil,
        address: isOfficial ? nil : "noor@reader.example"),
      order: Self.order, text: "The lamp flickers.", sentAt: Self.now)
    try perform(.receive(Arrival(message, language: language)), on: &ticket, by: .intake)
    return ticket
  }

  /// A ticket with a migration whose notice is not written yet.
  func justified(
    _ reason: MigrationReason, by channel: Channel = .email, in language: Language = .english
  ) throws -> Ticket {
    var ticket = try ticket(in: language)
    let note = "The buyer's recording is too big for a message and shows the fault."
    try perform(.migrate(.open(reason, note: note, to: channel)), on: &ticket)
    return ticket
  }

  /// A ticket whose buyer was told of the move.
  func noticed(in language: Language) throws -> Ticket {
    var ticket = try justified(.media(file: "flicker.mov", bytes: 22_000_000), in: language)
    try perform(.migrate(.notice()), on: &ticket)
    try accept(on: &ticket)
    return ticket
  }

  /// A ticket whose external exchange is over.
  func ended(in language: Language) throws -> Ticket {
    var ticket = try noticed(in: language)
    let video = InboundMessage(
      channel: .email, buyer: Buyer(address: "noor@reader.example"), order: Self.order, text: "See attached.",
      sentAt: Self.now)
    try perform(.receive(Arrival(video, joinsMigration: true)), on: &ticket, by: .intake)
    try perform(.migrate(.end("The recording shows a loose contact.")), on: &ticket)
    return ticket
  }

  /// The transport takes the message that was written last.
  private func accept(on ticket: inout Ticket) throws {
    let receipt = Receipt(entry: ticket.entryCount - 1, .accepted, transport: "spool")
    try perform(.receipt(receipt), on: &ticket, by: .outbox)
  }
}
