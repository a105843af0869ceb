import HelpdeskStore

extension Desk {
  /// How long the outbox tries a message before it is given up. Source: the retry plan of the mail rules.
  static let deliveryAtMost = Duration.hours(24)

  /// Works the outbox: hands every message that is due to `transport` and records what came of it.
  ///
  /// Delivery is at least once, with a stable Message-ID. When and how often to call is the host's affair.
  ///
  /// - Parameters:
  ///   - transport: The way out.
  ///   - principal: Who works the outbox; the engine's own worker unless told.
  ///   - limit: Most messages of this call.
  /// - Returns: A report a message, in the order of their entries in the log; empty where nothing was due.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError`` where the file cannot be written.
  @discardableResult
  public func deliver(
    through transport: some Transport, by principal: Principal = .outbox, limit: Int = 1_000
  ) async throws -> [DeliveryReport] {
    guard Permission.allows(.intake, by: principal) else { throw Refusal(.permissionDenied) }
    let messages = try await writing().submit { batch in try batch.dueMessages(limit: limit) }
    let taken = inFlight.take(messages.map(\.message.entry))
    var reports: [DeliveryReport] = []
    for due in messages where taken.contains(due.message.entry) {
      defer { inFlight.release(due.message.entry) }
      let news = await attempt(due, through: transport)
      let entry = due.message.entry
      let outcome = try await perform(
        .receipt(Receipt(entry: entry.number, news, transport: transport.name)), on: entry.ticket, by: .outbox)
      guard let delivery = outcome.ticket.outbound[entry.number]?.delivery else { continue }
      reports.append(DeliveryReport(entry: entry, delivery: delivery.state, attempts: delivery.attempts))
    }
    return reports
  }

  private func attempt(_ due: DueMessage, through transport: some Transport) async -> Receipt.News {
    do {
      try await transport.send(due.message)
      return .accepted
    } catch TransportFailure.permanent(let failure) {
      return .failed(failure)
    } catch {
      return due.isLastAttempt ? .failed(.dead) : .deferred
    }
  }
}

/// A message whose turn has come.
struct DueMessage: Sendable {
  let message: OutboundMessage
  /// Whether a failure now is the end.
  let isLastAttempt: Bool
}

extension Batch {
  /// Messages whose turn has come, as a transport needs them.
  func dueMessages(limit: Int) throws -> [DueMessage] {
    try noticingFailure {
      try transaction.outbox(due: now, limit: limit).compactMap { row in
        guard let event = try transaction.event(at: row.index), case .ticket(_, let stored) = event,
          case .messageSent(let sent) = stored.event.fact
        else { return nil }
        let age = now.milliseconds(since: stored.event.at)
        return DueMessage(
          message: try outbound(sent, at: row.entry),
          isLastAttempt: age >= Desk.deliveryAtMost.components.seconds * 1_000)
      }
    }
  }

  private func outbound(_ sent: MessageSent, at entry: EntryID) throws -> OutboundMessage {
    let ticket = try ticket(entry.ticket)
    let correspondence =
      sent.channel.isOfficial ? ticket.officialCorrespondence : ticket.externalCorrespondence
    let announced = sent.channel.isOfficial ? nil : ticket.openMigration?.address
    var attachments = sent.attachments
    for index in attachments.indices {
      attachments[index].bytes = try transaction.attachmentBytes(of: entry, number: index)
    }
    let cited = (correspondence?.references.reversed() ?? []) + [correspondence?.messageID].compactMap(\.self)
    return OutboundMessage(
      entry: entry,
      messageID: MessageToken.messageID(of: entry, host: desk.host, secret: secret),
      channel: sent.channel,
      sender: announced ?? correspondence?.recipient ?? desk.addresses.own.first,
      recipient: sent.recipient, subject: sent.subject?.asReplySubject, text: sent.text ?? "",
      language: sent.language, attachments: attachments, references: cited, order: ticket.order?.id)
  }
}

extension DeskState {
  /// The host part of the origin.
  var host: String { origin.split(separator: "/").first.map(String.init) ?? origin }
}

extension String {
  /// The subject of an answer: one `Re:` in front (domain.md §1.7).
  var asReplySubject: String {
    var base = self[...]
    while base.prefix(3).lowercased() == "re:" { base = base.dropFirst(3).drop(while: \.isWhitespace) }
    return "Re: \(base)"
  }
}
