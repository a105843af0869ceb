// The words of the protocol and of every locked macro.
extension EvidenceReplay {
  mutating func judgeWording(of message: MessageSent) {
    guard let sent = message.macro else {
      if message.step != nil { problem("A message of the protocol is not rendered from a macro.") }
      return
    }
    judgePurpose(of: sent, in: message)
    if sent.purpose.rules.mustBeLocked, !sent.isLocked {
      return problem("Wording that must be locked was sent from a macro that is not.")
    }
    guard sent.isLocked else { return }
    guard let known = macros.first(where: { $0.digest.utf8.elementsEqual(sent.digest.utf8) }) else {
      return problem("The bundle lacks the locked macro that the message was rendered from.")
    }
    guard known.macro.reference == sent.reference, known.macro.purpose == sent.purpose else {
      return problem("The message names another macro than its digest does.")
    }
    guard known.publishedIndex < index, known.lockedIndex < index else {
      return problem("The macro was published or locked after the message was sent.")
    }
    if message.isRendering(of: known.macro) == false {
      problem("The words sent are not what the locked macro gives.")
    }
    if message.namesItsTicket(ticket, by: known.macro) == false {
      problem("The message names another order or address than the ticket's.")
    }
    if sent.purpose.rules.isSummary, message.tellsItsResolution(by: known.macro) == false {
      problem("The summary tells another resolution than the one on record.")
    }
  }

  /// Each step has its purpose, and a migration keeps the versions it began with (rules.md §6).
  private mutating func judgePurpose(of sent: MessageSent.SentMacro, in message: MessageSent) {
    guard let step = message.step else {
      let rules = sent.purpose.rules
      if rules.isForMigrateOnly || (rules.isSummary && ticket.openMigration != nil) {
        problem("A message of the protocol was sent outside its step.")
      }
      return
    }
    guard message.channel.isOfficial else { return problem("A step was told off the official channel.") }
    // Without a migration the step is out of order, which is said already.
    guard let migration = ticket.openMigration else { return }
    if MigrationTable.effect(of: step.input, in: migration.state) != .await(step) {
      problem("The step was told in a state that does not await it.")
    }
    let expected: MacroPurpose =
      switch step {
      case .notice: migration.reason.noticePurpose
      case .withdrawal: .withdrawal
      case .summary: message.resolution?.amount == nil ? .summary : .summaryWithAmount
      }
    if sent.purpose != expected { problem("The step was told by a macro for another purpose.") }
    if migration.macros[expected] != sent.reference {
      problem("The step was told by another version than the migration began with.")
    }
  }
}

extension Migration.Message {
  /// What the protocol's table is asked when the message is written.
  fileprivate var input: MigrationTable.Input {
    switch self {
    case .notice: .notice
    case .withdrawal: .withdraw
    case .summary: .summarize
    }
  }
}
