// What no command's guard sees, because the engine writes it and nobody could ask for anything else.
extension EvidenceReplay {
  mutating func judgeParticulars(of event: Event) {
    switch event.fact {
    case .messageReceived(let message):
      if message.start > event.at { problem("The message is dated after it was recorded.") }
      if message.joinsMigration { judgeExternalEntry(by: message.channel) }
    case .messageSent(let message):
      if message.channel.isOfficial ? !ticket.hasOfficialThread : message.channel == .phone {
        problem("A message was sent by a channel on which there is nobody to answer.")
      }
      if Principal.kind(of: event.actor) == .automation, !message.isAutomatic {
        problem("A program's message is not marked automatic.")
      }
    case .callLogged(let call) where call.joinsMigration: judgeExternalEntry(by: .phone)
    case .messageCopied(let copy):
      if copy.sentAt > event.at { problem("The copy is dated after it was recorded.") }
    case .responseWaived(let entries, _, _):
      let pending = Set(ticket.pending.map(\.entry))
      if entries.isEmpty || !pending.isSuperset(of: entries) {
        problem("A message is waived that was not pending.")
      }
    case .migrationOpened(let opened):
      if opened.category != ticket.category { problem("The migration names another category.") }
    case .migrationWithdrawn:
      if ticket.openMigration?.state != .justified {
        problem("A migration is withdrawn in silence after the buyer was told of it.")
      }
    case .deliveryRecalled(let entry):
      if ticket.outbound[entry]?.delivery.state != .queued {
        problem("A message left the outbox in which it was not.")
      }
    case .ticketExported(let count, _):
      if count != ticket.entryCount + 1 { problem("The export counts another number of events.") }
    default: break
    }
  }

  /// Only what came by the announced channel while the migration admits it is part of the migration.
  private mutating func judgeExternalEntry(by channel: Channel) {
    let migration = ticket.openMigration
    guard let migration, migration.state.admitsExternal, migration.channel == channel, !channel.isOfficial
    else { return problem("An external entry joins a migration that does not admit it.") }
  }
}
