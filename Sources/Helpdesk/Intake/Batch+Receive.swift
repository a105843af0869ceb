import HelpdeskStore

extension Batch {
  /// Finds the ticket, decides and records.
  func receive(_ message: InboundMessage, by principal: Principal) throws -> Reception {
    guard Permission.allows(.intake, by: principal) else { throw Refusal(.permissionDenied) }
    let key = message.repetitionKey(secret: secret)
    if let first = try noticingFailure({ try transaction.place(ofMailKey: key) }) {
      return try reception(ofRepetitionAt: first)
    }
    switch message.kind {
    case .automaticReply, .ignored: return try setAside(message, key, by: principal)
    case .phishingSuspect:
      return try record(Arrival(message, language: nil, key: key), on: nextTicket, by: principal)
    case .failure(let kind, let messageID):
      return try receiveFailure(message, kind, of: messageID, key, by: principal)
    case .notice(let kind, _): return try receiveNotice(message, kind, key, by: principal)
    case .sellerCopy: return try receiveCopy(message, key, by: principal)
    case .message:
      let place = try message.channel.isOfficial ? officialPlace(of: message) : externalPlace(of: message)
      let arrival = Arrival(
        message, opening: place.opening, joinsMigration: place.joinsMigration,
        language: Language.detect(message.text), key: key)
      return try record(arrival, on: place.ticket, by: principal)
    }
  }

  /// Records an arrival on its ticket, which it opens where there is none of that number.
  func record(_ arrival: Arrival, on id: TicketID, by principal: Principal) throws -> Reception {
    let arrival = try told(arrival)
    let isNew = id >= nextTicket
    let ticket = isNew ? Ticket(id: id) : try ticket(id)
    let events = try ticket.decide(.receive(arrival), in: context(of: principal))
    let entries = try append(events, to: id)
    if let key = arrival.key, !events.contains(where: \.fact.carriesKey) {
      // It left nothing of its own, such as the copy that only confirms an answer; its repetition is known
      // all the same.
      try remember(arrival.message, key, by: principal)
    }
    let after = try self.ticket(id)
    let entry = zip(entries, events).reversed().first { $0.1.fact.isArrival }?.0
    return Reception(
      ticket: id, entry: entry ?? entries.last, openedTicket: isNew, isDuplicate: false,
      isQuarantined: arrival.message.kind == .phishingSuspect,
      startsResponseClock: entry.map { after.owesResponse(to: $0.number) } ?? false)
  }

  /// Remembers a mail that belongs on no ticket.
  func setAside(_ message: InboundMessage, _ key: [UInt8], by principal: Principal) throws -> Reception {
    try remember(message, key, by: principal)
    return .aside()
  }

  private func remember(_ message: InboundMessage, _ key: [UInt8], by principal: Principal) throws {
    try appendDesk(
      desk.decide(
        .setAside(kind: message.kind.recordedName, key: key), digest: { _ in "" }, at: now, by: principal))
  }

  private func reception(ofRepetitionAt first: EntryID) throws -> Reception {
    guard first.ticket != .desk else { return .aside(isDuplicate: true) }
    return Reception(
      ticket: first.ticket, entry: first, openedTicket: false, isDuplicate: true,
      isQuarantined: try ticket(first.ticket).isQuarantined, startsResponseClock: false)
  }
}

extension Ticket {
  /// Whether the entry is a message with a response clock.
  fileprivate func owesResponse(to entry: Int) -> Bool {
    questions.last { $0.entry == entry }?.due != nil
  }
}

extension Fact {
  /// Whether the event itself keeps the key by which a repetition is known.
  fileprivate var carriesKey: Bool {
    switch self {
    case .messageReceived, .messageCopied, .noticeReceived: true
    default: false
    }
  }

  fileprivate var isArrival: Bool {
    switch self {
    case .messageReceived, .messageCopied, .noticeReceived, .deliveryConfirmed: true
    default: false
    }
  }
}

extension InboundMessage.Kind {
  /// What the trail says was set aside; it names no one.
  fileprivate var recordedName: String {
    switch self {
    case .message: "message"
    case .sellerCopy: "seller-copy"
    case .notice(let kind, _): kind?.rawValue ?? "notice"
    case .failure(let kind, _): kind.rawValue
    case .automaticReply: "auto-reply"
    case .phishingSuspect: "phishing-suspect"
    case .ignored: "ignored"
    }
  }
}
