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
  /// - Returns: A report a message, those that have waited longest first; empty where nothing was due. A
  ///   cancelled
  ///   task stops between two messages and tells what it has done.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError`` where the file cannot be written.
  @discardableResult
  public func deliver(
    through transport: some Transport, by principal: Principal = .outbox, limit: Int = 1_000
  ) async throws -> [DeliveryReport] {
    guard Permission.allows(.intake, by: principal) else { throw Refusal(.permissionDenied) }
    _ = try writing()
    let clock = clock
    let rows = try await reading { snapshot in
      try snapshot.outbox(due: snapshot.now(by: clock), limit: max(0, limit))
    }
    var reports: [DeliveryReport] = []
    for row in rows where !Task.isCancelled && inFlight.take(row.entry) {
      defer { inFlight.release(row.entry) }
      // Looked at again once it is in hand: another delivery may have been faster, or it was taken back.
      guard let due = try await dueMessage(row), let news = await attempt(due, through: transport)
      else { continue }
      let entry = row.entry
      let outcome = try await perform(
        .receipt(Receipt(entry: entry.number, news, transport: transport.name)), on: entry.ticket, by: .outbox
      )
      guard let delivery = outcome.ticket.outbound[entry.number]?.delivery else { continue }
      reports.append(DeliveryReport(entry: entry, delivery: delivery.state, attempts: delivery.attempts))
    }
    return reports
  }

  /// What became of handing a message over; nil where the worker itself was cancelled, which says nothing of
  /// it.
  private func attempt(_ due: DueMessage, through transport: some Transport) async -> Receipt.News? {
    do {
      guard !due.isLooping else { throw TransportFailure.temporary }
      try await transport.send(due.message)
      return .accepted
    } catch TransportFailure.permanent(let failure) {
      return .failed(failure)
    } catch is CancellationError where Task.isCancelled {
      return nil
    } catch {
      return due.isLastAttempt ? .failed(.dead) : .deferred
    }
  }

  /// A message as a transport needs it; nil where its turn is over.
  private func dueMessage(_ row: OutboxRow) async throws -> DueMessage? {
    let (clock, folded) = (clock, folded)
    do {
      return try await reading { snapshot in
        try snapshot.dueMessage(row, desk: folded.state(in: snapshot), now: snapshot.now(by: clock))
      }
    } catch is CancellationError { return nil }
  }
}

/// A message whose turn has come.
private struct DueMessage: Sendable {
  let message: OutboundMessage
  /// Whether a failure now is the end.
  let isLastAttempt: Bool
  /// Whether a program has written to this buyer too often: the message waits as if nobody had taken it.
  let isLooping: Bool
}

extension ReadSnapshot {
  fileprivate func dueMessage(_ row: OutboxRow, desk: DeskState, now: Timestamp) throws -> DueMessage? {
    guard let ticket = try ticket(row.entry.ticket),
      let delivery = ticket.outbound[row.entry.number]?.delivery,
      delivery.state == .queued, delivery.attempts == row.attempts,
      let event = try event(at: row.index), case .ticket(_, let stored) = event,
      case .messageSent(let sent) = stored.event.fact
    else { return nil }
    let age = now.milliseconds(since: stored.event.at)
    return DueMessage(
      message: try outbound(sent, at: row.entry, of: try asQueued(ticket, row.entry), desk: desk),
      isLastAttempt: age >= Desk.deliveryAtMost.components.seconds * 1_000,
      isLooping: try sent.isAutomatic && isLooping(ticket, at: now))
  }

  /// The ticket as it was when the message was recorded: what is cited does not change between two attempts.
  private func asQueued(_ ticket: Ticket, _ entry: EntryID) throws -> Ticket {
    guard ticket.entryCount > entry.number + 1 else { return ticket }
    let told = try events(of: entry.ticket).prefix { $0.sequence <= entry.number }
    return Ticket(id: entry.ticket, events: told.map(\.event))
  }

  private func outbound(
    _ sent: MessageSent, at entry: EntryID, of ticket: Ticket, desk: DeskState
  ) throws -> OutboundMessage {
    // What is handed over begins a conversation of its own with the service.
    let isTransfer = sent.transfer != nil
    let threaded =
      sent.channel.isOfficial ? ticket.officialCorrespondence : ticket.externalCorrespondence
    let correspondence = isTransfer ? nil : threaded
    let announced = sent.channel.isOfficial || isTransfer ? nil : ticket.openMigration?.address
    var attachments = sent.attachments
    for index in attachments.indices {
      attachments[index].bytes = try attachmentBytes(of: entry, number: index)
    }
    let cited = (correspondence?.references.reversed() ?? []) + [correspondence?.messageID].compactMap(\.self)
    return OutboundMessage(
      entry: entry,
      messageID: MessageToken.messageID(of: entry, host: desk.host, secret: secret),
      queuedAt: ticket.outbound[entry.number]?.at ?? .earliest, channel: sent.channel,
      sender: announced ?? correspondence?.recipient ?? desk.addresses.own.first,
      recipient: sent.recipient, subject: sent.subject?.asReplySubject, text: sent.text ?? "",
      language: sent.language, attachments: attachments, references: cited, order: ticket.order?.id,
      isAutomatic: sent.isAutomatic)
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
