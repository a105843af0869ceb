// Claims freeze what is external; then the order of steps (rules.md §3, §5).
extension Guard {
  static let stepGuards: [Guard] = [
    Guard(.externalClaimOpen, [.reply, .call, .migrateOpen, .migrateNotice]) { proposal in
      guard proposal.ticket.isClaimOpen, proposal.goesExternal else { return nil }
      return Unmet(nil, Obligation(.answer, "Answer on the official channel.", by: .reply))
    },
    Guard(
      .migrationOrderOfSteps,
      [.reply, .migrateNotice, .migrateEnd, .migrateSummarize, .migrateWithdraw]
    ) { proposal in
      proposal.isOutOfOrder ? Unmet(nil, all: proposal.ticket.migrationObligations) : nil
    },
    Guard(.migrationAlreadyOpen, [.migrateOpen]) { proposal in
      guard proposal.ticket.openMigration != nil else { return nil }
      return Unmet(nil, all: proposal.ticket.migrationObligations)
    },
    Guard(.externalNoOpenMigration, [.reply, .call]) { proposal in
      guard proposal.isExternalContact, proposal.buyerIsMarketplaces, !proposal.mayContactExternally
      else { return nil }
      return Unmet(
        nil, Obligation(.migrationNotice, "Open a migration and send its notice.", by: .migrateOpen))
    },
    Guard(.migrationNoOrder, [.migrateOpen]) { proposal in
      let ticket = proposal.ticket
      guard ticket.order == nil || !ticket.hasOfficialThread || ticket.isErased else { return nil }
      return Unmet(
        ticket.isErased ? "The order and the thread of this ticket are erased." : nil,
        Obligation(.officialThread, "A thread on the official channel about an order is needed.", by: nil))
    },
    Guard(.replyNoOfficialThread, [.reply]) { proposal in
      guard case .reply(let reply) = proposal.command, reply.channel != .email,
        !proposal.ticket.hasOfficialThread || reply.channel == .phone || proposal.lacksErasedAlias
      else { return nil }
      let isErased = proposal.lacksErasedAlias ? "The buyer's address is erased." : nil
      return Unmet(
        reply.channel == .phone ? "A call is recorded with `call`, not sent as a reply." : isErased,
        Obligation(.officialThread, "The buyer must write through the marketplace first.", by: nil))
    },
  ]
}

extension Proposal {
  /// Whether the command reaches the buyer off the official channel, or prepares to.
  fileprivate var goesExternal: Bool {
    switch command {
    case .migrate(.open), .migrate(.notice): true
    default: isExternalContact
    }
  }

  /// A message or call of ours off the official channel.
  var isExternalContact: Bool {
    switch command {
    case .reply(let reply): reply.channel == .email && !answersService
    case .call(let call): call.direction == .outbound
    default: false
    }
  }

  /// Whether the thread's address was erased, and no message has come since to bring one.
  fileprivate var lacksErasedAlias: Bool { ticket.isErased && officialAddressee == nil }

  /// Whether a marketplace's buyer may be contacted externally: the protocol's table says, or the buyer wrote
  /// there first and there alone (rules.md §6).
  fileprivate var mayContactExternally: Bool {
    guard ticket.hasOfficialThread else {
      guard case .reply = command else { return false }
      return ticket.lastBuyerChannel.map { !$0.isOfficial } ?? false
    }
    let state = ticket.openMigration?.state ?? .none
    if case .refuse = MigrationTable.effect(of: .external, in: state) { return false }
    return true
  }

  /// Whether the step is not the one that the table allows now.
  fileprivate var isOutOfOrder: Bool {
    if case .reply(let reply) = command { return isProtocolMacro(reply) }
    guard let input = command.migrationInput else { return false }
    let migration = ticket.openMigration
    if case .refuse = MigrationTable.effect(of: input, in: migration?.state ?? .none) { return true }
    // The same step again while its message is queued; only a notice may be taken back (rules.md §3).
    guard let awaiting = migration?.awaiting else { return false }
    return !(input == .withdraw && awaiting.message == .notice)
  }

  /// Notice and withdrawal go out through `migrate` alone, so does the summary of an open migration.
  private func isProtocolMacro(_ reply: Reply) -> Bool {
    guard case .macro(let id, _, _) = reply.body,
      let rules = context.desk.macros.newest(id)?.macro.purpose.rules
    else { return false }
    return rules.isForMigrateOnly || (rules.isSummary && ticket.openMigration != nil)
  }
}

extension Command {
  /// The input of the protocol's table that a step is; nil for opening, which has a rule of its own.
  fileprivate var migrationInput: MigrationTable.Input? {
    switch self {
    case .migrate(.notice): .notice
    case .migrate(.end): .end
    case .migrate(.summarize): .summarize
    case .migrate(.withdraw): .withdraw
    default: nil
    }
  }
}
