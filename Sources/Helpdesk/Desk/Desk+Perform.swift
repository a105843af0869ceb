extension Desk {
  /// Decides `command` against the ticket's present state and makes its events durable before returning.
  ///
  /// - Parameters:
  ///   - command: What somebody wants.
  ///   - ticket: The ticket it is about.
  ///   - principal: Who wants it; the host has authenticated them.
  ///   - key: The caller's name for this call; repeated with the same key within 30 days it acts once. nil:
  ///     every
  ///     call acts.
  /// - Returns: The entries recorded and the ticket after them; no entries where nothing changed.
  /// - Throws: ``Refusal`` where a rule forbids it; a refused attempt may itself be recorded. ``DeskError``
  ///   where
  ///   there is no such ticket or the file cannot be written; then nothing of the command stands.
  @discardableResult
  public func perform(
    _ command: Command, on ticket: TicketID, by principal: Principal, key: IdempotencyKey? = nil
  ) async throws -> Outcome {
    let outcome = try await writing().submit { batch in
      try batch.perform(command, on: ticket, by: principal, key: key)
    }
    if case .erase = command { try await finishErasing() }
    return outcome
  }

  /// Decides a command of the desk itself and makes its events durable before returning.
  ///
  /// - Parameters:
  ///   - command: What somebody wants.
  ///   - principal: Who wants it.
  /// - Returns: The entries recorded in the desk's own stream; none where nothing changed.
  /// - Throws: ``Refusal`` where a rule forbids it, ``DeskError`` where the file cannot be written.
  @discardableResult
  public func perform(_ command: DeskCommand, by principal: Principal) async throws -> [EntryID] {
    try await writing().submit { batch in try batch.perform(command, by: principal) }
  }
}
