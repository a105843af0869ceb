import HelpdeskStore
import HelpdeskTrail

// A caller's key binds a committed outcome for 30 days; refusals are decided again (rules.md §6).
extension Batch {
  /// The outcome that `key` already stands for; nil where it is new.
  ///
  /// - Throws: ``Refusal`` of the rule `command.key-reused` where it stands for another command.
  func outcome(
    boundTo key: IdempotencyKey, _ command: Command, on id: TicketID, by principal: Principal
  ) throws -> Outcome? {
    let digest = key.digest(for: principal)
    guard let binding = try noticingFailure({ try transaction.commandBinding(digest: digest) }),
      now.milliseconds(since: binding.at) <= IdempotencyKey.lifetime.wholeMilliseconds
    else { return nil }
    guard binding.command == command.fingerprint(on: id) else { throw Refusal(.commandKeyReused) }
    let numbers = binding.firstEntry..<binding.firstEntry + binding.count
    let stored = try noticingFailure { try transaction.events(of: binding.ticket) }
      .filter { numbers.contains($0.sequence) }
    return Outcome(
      ticket: try ticket(binding.ticket),
      entries: stored.map { EntryID(ticket: binding.ticket, number: $0.sequence) },
      events: stored.map(\.event), findings: [], isRepetition: true)
  }

  /// Remembers what `key` stands for.
  func bind(
    _ key: IdempotencyKey, to outcome: Outcome, of command: Command, on id: TicketID, by principal: Principal
  ) throws {
    try noticingFailure {
      let digest = key.digest(for: principal)
      if !hasForgottenKeys {
        try transaction.forgetCommands(before: now - IdempotencyKey.lifetime)
        hasForgottenKeys = true
      }
      try transaction.bind(
        digest: digest,
        CommandBinding(
          command: command.fingerprint(on: id), ticket: outcome.ticket.id,
          firstEntry: outcome.entries.first?.number ?? outcome.ticket.entryCount,
          count: outcome.entries.count, at: now))
    }
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int64 { components.seconds * 1_000 }
}
