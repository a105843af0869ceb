import HelpdeskStore
import HelpdeskTrail

extension Batch {
  /// What surrounds one decision.
  func context(of principal: Principal, linkedHoldsUncoveredExternal: Bool = false) -> Context {
    Context(
      now: now, principal: principal, desk: desk, compliance: surroundings.compliance,
      limits: surroundings.limits, linkedHoldsUncoveredExternal: linkedHoldsUncoveredExternal)
  }

  /// Decides a command and records what follows, or the refused attempt.
  ///
  /// - Parameter isAttempt: Whether a refusal is somebody's attempt, and so recorded; a run over many tickets
  ///   passes over those that a rule keeps.
  func perform(
    _ command: Command, on id: TicketID, by principal: Principal, key: IdempotencyKey? = nil,
    isAttempt: Bool = true
  ) throws -> Outcome {
    let mayAct = Permission.grant(command.action, to: principal) != .no
    if mayAct, let key, let earlier = try outcome(boundTo: key, command, on: id, by: principal) {
      return earlier
    }
    // Who may not act is not told which tickets there are.
    guard try mayAct || holds(id) else { throw Refusal(.permissionDenied) }
    let (target, placed) = try placing(command, on: id)
    let ticket = placed ? Ticket(id: target) : try ticket(target)
    var context = context(
      of: principal, linkedHoldsUncoveredExternal: try holdsLinkedExternal(command, ticket))
    context.erasable = try erasable(command, target)
    context.recentTexts = try recentTexts(command, ticket)
    context.pendingTexts = try pendingTexts(command, ticket)
    do {
      let decision = try ticket.decision(
        on: placed ? command.kept(beside: try self.ticket(id)) : command, in: context)
      let entries = try append(decision.events, to: target)
      if case .erase = command, !entries.isEmpty { try readAgain(target) }
      let outcome = Outcome(
        ticket: entries.isEmpty ? ticket : try self.ticket(target), entries: entries,
        events: decision.events, findings: decision.findings, isRepetition: false)
      if let key { try bind(key, to: outcome, of: command, on: id, by: principal) }
      return outcome
    } catch let refusal as Refusal {
      if isAttempt, let attempt = ticket.record(of: refusal, on: command, in: context) {
        try append([attempt], to: target)
      }
      throw refusal
    }
  }

  /// A call that belongs beside its ticket goes to a ticket of its own (rules.md §6).
  private func placing(_ command: Command, on id: TicketID) throws -> (target: TicketID, isPlaced: Bool) {
    guard case .call(let call) = command, case .beside = try ticket(id).placement(of: call) else {
      return (id, false)
    }
    return (nextTicket, true)
  }

  /// Only closing asks what linked tickets hold.
  private func holdsLinkedExternal(_ command: Command, _ ticket: Ticket) throws -> Bool {
    guard case .close = command else { return false }
    let linked = try noticingFailure { try transaction.linkedTickets(of: ticket.id) }
    return try linked.contains { try self.ticket($0).holdsUncoveredExternal }
  }

  /// How long contact data cut in two is looked for. Source: domain.md §7.2.
  private static let splitWindow = Duration.seconds(7 * 86_400)

  /// Only what goes out on the official channel asks what went there before (domain.md §7.2).
  private func recentTexts(_ command: Command, _ ticket: Ticket) throws -> [String] {
    let isOfficial =
      switch command {
      case .reply(let reply): reply.channel.isOfficial
      case .migrate(.summarize): true
      default: false
      }
    guard isOfficial, let alias = ticket.buyer.alias else { return [] }
    return try noticingFailure {
      try transaction.recentTexts(to: alias, since: now - Self.splitWindow)
    }
  }

  /// Only handing over asks for the buyer's words.
  private func pendingTexts(_ command: Command, _ ticket: Ticket) throws -> [Int: String] {
    guard case .transfer = command else { return [:] }
    let pending = Set(ticket.pending.map(\.entry))
    var texts: [Int: String] = [:]
    for stored in try noticingFailure({ try transaction.events(of: ticket.id) })
    where pending.contains(stored.sequence) {
      if case .messageReceived(let message) = stored.event.fact { texts[stored.sequence] = message.text }
    }
    return texts
  }

  /// Only erasing asks what there is to erase.
  private func erasable(_ command: Command, _ id: TicketID) throws -> [ContentCommitment] {
    guard case .erase = command else { return [] }
    let commitments = try noticingFailure { try transaction.erasable(of: id) }
    return commitments.compactMap { ContentCommitment(bytes: $0.hash.bytes) }
  }

  /// Decides a command of the desk's own stream and records what follows, or the refused attempt.
  func perform(_ command: DeskCommand, by principal: Principal) throws -> [EntryID] {
    let moment = now
    do {
      if case .hold(let id, _) = command, Permission.allows(command.action, by: principal) {
        _ = try ticket(id)
      }
      try checkContinuation(command)
      return try appendDesk(
        desk.decide(command, digest: { try $0.digest() }, at: moment, by: principal))
    } catch let refusal as Refusal {
      if let attempt = desk.record(of: refusal, at: moment, by: principal) { try appendDesk([attempt]) }
      throw refusal
    }
  }
}

extension Batch {
  /// A log goes on under the next free name alone, behind the note that stands (trail.md §5): any other name
  /// would be signed by nobody's key, and the desk could never be opened for writing again.
  fileprivate func checkContinuation(_ command: DeskCommand) throws {
    guard case .continueLog(let origin, let previousNote) = command else { return }
    let expected = try continuation()
    guard origin.hasSameBytes(as: expected.origin), previousNote == expected.previousNote else {
      throw DeskError.malformedOrigin
    }
  }

  /// The name under which the log may go on, and the digest of the last note under the old one.
  ///
  /// - Throws: ``DeskError/malformedOrigin`` where no name is left.
  func continuation() throws -> (origin: String, previousNote: [UInt8]) {
    guard let origin = Origin.next(after: desk.origin) else { throw DeskError.malformedOrigin }
    let last = try noticingFailure { try transaction.lastCheckpoint() }
    return (origin, Hash.sha256(last?.note ?? []).bytes)
  }
}

extension Command {
  /// The command as it is recorded on a ticket of its own beside `ticket`.
  fileprivate func kept(beside ticket: Ticket) -> Command {
    guard case .call(var call) = self, case .beside(let opening) = ticket.placement(of: call) else {
      return self
    }
    call.beside = Call.Beside(opening: opening, order: ticket.order, marketplace: ticket.marketplace)
    return .call(call)
  }
}
