import HelpdeskCore

// Which cells of the protocol's table were met.
extension TicketSequence {
  private func state(of ticket: Ticket) -> Migration.State { ticket.currentMigration?.state ?? .none }

  mutating func countStep(_ command: Command, _ before: Ticket) {
    let state = state(of: before)
    guard !before.isClosed, let input = command.input else { return }
    // What an external answer needs besides is not the table's affair.
    guard input != .external || before.hasOfficialThread else { return }
    tally.count(Tally.name(state, input))
  }

  mutating func countNews(_ entry: Int, isAccepted: Bool, _ before: Ticket) {
    guard let sent = before.outbound[entry], let step = sent.step,
      let migration = before.migrations.last(where: { $0.stands(or: step, as: entry) })
        ?? before.openMigration
    else { return }
    tally.count(Tally.name(migration.state, step.input(isAccepted: isAccepted)))
  }

  mutating func countStates(_ before: Ticket) {
    let (old, new) = (state(of: before), state(of: story.ticket))
    if old != new {
      tally.count(Tally.name(new))
      tally.count("way \(old.rawValue) → \(new.rawValue)")
    }
    if before.isClosed, !story.ticket.isClosed { tally.count("reopened") }
    if old == .none, new == .none, before.entryCount == 0 { tally.count(Tally.name(.none)) }
  }
}

extension Command {
  /// What the protocol's table is asked by this command; nil where it is not asked.
  fileprivate var input: MigrationTable.Input? {
    switch self {
    case .migrate(.open): .open
    case .migrate(.notice): .notice
    case .migrate(.end): .end
    case .migrate(.summarize): .summarize
    case .migrate(.withdraw): .withdraw
    case .reply(let reply): reply.channel == .email ? .external : nil
    case .call(let call): call.direction == .outbound ? .external : nil
    case .receive(let arrival): arrival.joinsMigration ? .external : nil
    default: nil
    }
  }
}

extension Migration {
  fileprivate func stands(or message: Message, as entry: Int) -> Bool {
    let standing =
      switch message {
      case .notice: notice
      case .withdrawal: withdrawal
      case .summary: summary
      }
    // A notice taken back belongs to the last migration that was given up without a word.
    return standing == entry || awaiting?.entry == entry
      || (message == .notice && state == .withdrawn && notice == nil)
  }
}

extension Migration.Message {
  fileprivate func input(isAccepted: Bool) -> MigrationTable.Input {
    switch self {
    case .notice: isAccepted ? .noticeAccepted : .noticeFailed
    case .withdrawal: isAccepted ? .withdrawalAccepted : .withdrawalFailed
    case .summary: isAccepted ? .summaryAccepted : .summaryFailed
    }
  }
}
