// Who may command what, how large it may be, and whether the ticket is taken up at all.
extension Guard {
  /// What answers or moves a ticket, and so meets a closed one (rules.md §5).
  private static let meetsClosed: Set<Command.Kind> = [
    .reply, .call, .noResponseNeeded, .migrateOpen, .migrateNotice, .migrateEnd, .migrateSummarize,
    .migrateWithdraw, .transfer,
  ]

  static let commandGuards: [Guard] = [
    Guard(.permissionDenied, Set(Command.Kind.allCases)) { proposal in
      let isAllowed =
        switch Permission.grant(proposal.command.action, to: proposal.principal) {
        case .yes, .markedAutomatic: true
        case .notOwnEntry: proposal.authorOfReceipt != proposal.principal.id
        case .no, .byClaim: false
        }
      return isAllowed
        ? nil : Unmet(nil, Obligation(.role, "Somebody with another role must do this.", by: nil))
    },
    Guard(.limitExceeded, Set(Command.Kind.allCases).subtracting([.receive, .receipt, .sweep, .erase])) {
      proposal in
      proposal.exceededLimit.map { Unmet($0, Obligation(.correction, $0, by: proposal.command.kind)) }
    },
    Guard(.ticketClosed, meetsClosed) { proposal in
      guard proposal.ticket.isClosed else { return nil }
      if case .call(let call) = proposal.command, call.direction == .inbound { return nil }
      return Unmet(nil, Obligation(.reopening, "Reopen the ticket.", by: .reopen))
    },
  ]
}

extension Proposal {
  /// Who wrote the message that a receipt is about; nil for any other command.
  fileprivate var authorOfReceipt: PrincipalID? {
    guard case .receipt(let receipt) = command else { return nil }
    return ticket.outbound[receipt.entry]?.author
  }

  /// The sentence for what is too large; nil where nothing is.
  fileprivate var exceededLimit: String? {
    let limits = context.limits
    if ticket.entryCount >= limits.entries { return "A ticket holds at most \(limits.entries) entries." }
    if let draft { return exceededLimit(of: draft) }
    if case .tag(let adding, _) = command {
      if adding.contains(where: { $0.count > limits.tagCharacters || $0.allSatisfy(\.isWhitespace) }) {
        return "A tag has 1 to \(limits.tagCharacters) characters."
      }
      let all = Set((ticket.tags + adding).map { Array($0.utf8) })
      return all.count > max(limits.tags, ticket.tags.count)
        ? "A ticket has at most \(limits.tags) tags." : nil
    }
    let isTooLong = command.freeTexts.contains { $0.count > limits.textCharacters }
    return isTooLong ? "A text has at most \(limits.textCharacters) characters." : nil
  }

  private func exceededLimit(of draft: Draft) -> String? {
    let limits = context.limits
    let characters = draft.channel.isOfficial ? limits.official.textCharacters : limits.textCharacters
    if case .success(let content) = draft.content, content.text.count > characters {
      return "A message on this channel has at most \(characters) characters."
    }
    if case .failure(.slot(let problem)) = draft.content, problem.exceedsLimit { return problem.sentence }
    if draft.attachments.count > limits.attachments {
      return "A message has at most \(limits.attachments) attachments."
    }
    let bytes = draft.attachments.reduce(0) { sum, attachment in
      let (total, overflow) = sum.addingReportingOverflow(max(0, attachment.size))
      return overflow ? .max : total
    }
    let bytesAtMost =
      draft.channel.isOfficial ? limits.official.attachmentBytes : limits.externalAttachmentBytes
    if bytes > bytesAtMost { return "The attachments together have at most \(bytesAtMost) bytes." }
    if draft.channel.isOfficial,
      draft.attachments.contains(where: {
        !limits.official.carries(fileName: $0.name ?? "", bytes: Int64($0.size))
      })
    {
      let endings = limits.official.carriableExtensions.sorted().joined(separator: ", ")
      return "The official channel carries files ending in \(endings) alone."
    }
    return nil
  }
}

extension Command {
  /// Words that an agent wrote and that go into the record as they are.
  var freeTexts: [String] {
    switch self {
    case .note(let text), .noResponseNeeded(_, let text), .reopen(let text), .transfer(let text),
      .attest(_, let text),
      .migrate(.end(let text)), .migrate(.withdraw(let text, _)):
      [text]
    case .migrate(.open(let reason, let text, _, let address)): [text, reason.named ?? "", address ?? ""]
    case .close(let resolution), .migrate(.summarize(let resolution, _)): [resolution.text ?? ""]
    case .call(let call): [call.summary, call.number]
    case .order(let facts): [facts.carrier ?? "", facts.trackingNumber ?? ""]
    default: []
    }
  }
}
