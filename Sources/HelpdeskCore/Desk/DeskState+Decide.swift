extension DeskState {
  /// Says what `command` would record on the desk's own stream, or why it may not be.
  ///
  /// - Parameters:
  ///   - command: What somebody wants.
  ///   - digest: Gives SHA-256 of a macro's canonical form, 64 hexadecimal digits.
  ///   - now: The moment; events carry it.
  ///   - principal: Who commands.
  /// - Returns: The events to record, oldest first; empty when nothing would change.
  /// - Throws: ``Refusal`` with the rule that forbids it, or what `digest` throws.
  package func decide(
    _ command: DeskCommand, digest: (Macro) throws -> String, at now: Timestamp, by principal: Principal
  ) throws -> [DeskEvent] {
    // Nobody has a role at a desk that does not exist yet (rules.md §1).
    let isFounding = if case .create = command { entryCount == 0 } else { false }
    guard isFounding || Permission.allows(command.action, by: principal) else {
      throw Refusal(.permissionDenied)
    }
    return try facts(of: command, digest: digest).map { DeskEvent(at: now, actor: principal.id, $0) }
  }

  /// The record of a refused attempt: the rule and never a text; once per principal, rule and minute.
  ///
  /// - Returns: nil where the rule is not recorded, the same attempt already stands, or the desk does not exist.
  package func record(of refusal: Refusal, at now: Timestamp, by principal: Principal) -> DeskEvent? {
    guard entryCount > 0, RuleBook.page(for: refusal.rule)?.isRecorded ?? false,
      !refusals.holds(refusal.rule, by: principal.id, at: now)
    else { return nil }
    return DeskEvent(at: now, actor: principal.id, .attemptRefused(rule: refusal.rule))
  }

  private func facts(of command: DeskCommand, digest: (Macro) throws -> String) throws -> [DeskFact] {
    switch command {
    case .create(let origin, let home, let addresses, let isSimulated, let macros):
      guard entryCount == 0 else { return [] }
      let created = DeskFact.deskCreated(
        origin: origin, home: home, addresses: addresses, isSimulated: isSimulated)
      return try [created]
        + macros.map { try published($0.macro, digest: digest($0.macro), isLocked: $0.isLocked) }
    case .publish(let macro, let isLocked):
      return try [published(macro, digest: digest(macro), isLocked: isLocked)]
    case .lock(let id):
      guard let newest = macros.newest(id) else { throw Refusal(.macroUnknown) }
      return newest.isLocked ? [] : [.macroLocked(id)]
    case .retire(let id):
      guard let newest = macros.newest(id) else { throw Refusal(.macroUnknown) }
      return newest.isRetired ? [] : [.macroRetired(id)]
    case .setAddresses(let addresses):
      return addresses == self.addresses ? [] : [.addressesChanged(addresses)]
    case .setAside(let kind, let key): return [.mailSetAside(kind: kind, key: key)]
    case .hold, .release, .continueLog: return try keeping(command)
    case .enrol, .leaveService: return try enrolling(command)
    }
  }

  /// What is held, and under which name the log goes on.
  private func keeping(_ command: DeskCommand) throws(Refusal) -> [DeskFact] {
    switch command {
    case .hold(let ticket, let reason):
      try Self.checkLength(of: reason)
      return holds.contains(ticket) ? [] : [.holdPlaced(ticket, reason: reason)]
    case .release(let ticket, let reason):
      try Self.checkLength(of: reason ?? "")
      return holds.contains(ticket) ? [.holdReleased(ticket, reason: reason)] : []
    case .continueLog(let origin, let note):
      guard note.count == ContentCommitment.byteCount else {
        throw Refusal(.limitExceeded, "The hash of a note has \(ContentCommitment.byteCount) bytes.")
      }
      return [.logContinued(origin: origin, previousNote: note)]
    default: return []
    }
  }

  private static func checkLength(of reason: String) throws(Refusal) {
    let limit = Limits.standard.textCharacters
    if reason.count > limit { throw Refusal(.limitExceeded, "A text has at most \(limit) characters.") }
  }

  /// Versions are added, never edited, and a locked macro's successors are locked.
  private func published(_ macro: Macro, digest: String, isLocked: Bool) throws(Refusal) -> DeskFact {
    do throws(MalformedMacro) { try macro.checkWellFormed() } catch {
      throw Refusal(.macroSlot, error.description)
    }
    if macro.purpose.rules.mustBeLocked, !isLocked {
      throw Refusal(.macroLocked, "Wording for \(macro.purpose.rawValue) is published locked.")
    }
    if let newest = macros.newest(macro.id) {
      guard macro.version == newest.macro.version + 1 else {
        throw Refusal(
          .macroLocked, "Versions are added, never edited: the next one is \(newest.macro.version + 1).")
      }
      if newest.isLocked, !isLocked {
        throw Refusal(.macroLocked, "The successor of a locked macro is published locked.")
      }
    } else if macro.version != 1 {
      throw Refusal(.macroLocked, "The first version of a macro is 1.")
    }
    return .macroPublished(macro, digest: digest, isLocked: isLocked)
  }

  /// Folds one recorded event in. Total: history is never refused.
  public mutating func apply(_ event: DeskEvent) {
    let number = entryCount
    entryCount += 1
    switch event.fact {
    case .deskCreated(let origin, let home, let addresses, let isSimulated):
      self.origin = origin
      self.home = home
      self.addresses = addresses
      self.isSimulated = isSimulated
    case .macroPublished(let macro, let digest, let isLocked):
      macros.add(
        MacroLibrary.Published(
          macro: macro, digest: digest, isLocked: isLocked, isRetired: false, entry: number))
    case .macroLocked(let id): macros.lock(id)
    case .macroRetired(let id): macros.retire(id)
    case .addressesChanged(let addresses): self.addresses = addresses
    case .mailSetAside: break
    case .attemptRefused(let rule): refusals.add(rule, by: event.actor, at: event.at)
    case .holdPlaced(let ticket, _): holds.insert(ticket)
    case .holdReleased(let ticket, _): holds.remove(ticket)
    case .logContinued(let origin, _): self.origin = origin
    case .enrolmentStarted, .enrolmentEnded: applyEnrolment(event.fact)
    }
  }
}
