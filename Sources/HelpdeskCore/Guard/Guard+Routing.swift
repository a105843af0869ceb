// Whose conversation it is comes before what may be said in it (rules.md §5, R27).
extension Guard {
  static let routingGuards: [Guard] = [
    Guard(.replyOwnedByMarketplace, [.reply, .call]) { proposal in
      guard proposal.speaksToBuyer, proposal.isOwnedByMarketplace else { return nil }
      return Unmet(nil, Obligation(.handOver, "Hand the message over to the service.", by: .transfer))
    },
    // A step that brings a migration back is owed whoever answers now.
    Guard(.migrationOwnedByMarketplace, [.migrateOpen, .migrateNotice]) { proposal in
      guard proposal.isOwnedByMarketplace else { return nil }
      return Unmet(nil, Obligation(.handOver, "Hand the message over to the service.", by: .transfer))
    },
  ]

  static let transferGuards: [Guard] = [
    Guard(.transferNothingPending, [.transfer]) { proposal in
      proposal.ticket.handOver(under: proposal.context.desk.enrolments) == nil ? Unmet() : nil
    }
  ]
}

extension Proposal {
  fileprivate var isOwnedByMarketplace: Bool {
    ticket.isOwnedByMarketplace(under: context.desk.enrolments)
  }

  /// A message or call of ours that reaches the buyer; what answers the service's own question does not.
  fileprivate var speaksToBuyer: Bool {
    switch command {
    case .reply: !answersService
    case .call(let call): call.direction == .outbound
    default: false
    }
  }

  /// Whether the command is a mail that answers the marketplace's customer service (R26).
  var answersService: Bool {
    guard case .reply(let reply) = command else { return false }
    return reply.channel == .email && ticket.mailAnswersService
  }
}
