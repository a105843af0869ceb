import HelpdeskLanguage

// Address, macro, language, slot; then the words themselves (rules.md §5).
extension Guard {
  private static let sending: Set<Command.Kind> = [
    .reply, .migrateNotice, .migrateSummarize, .migrateWithdraw,
  ]

  static let messageGuards: [Guard] = [
    Guard(.externalNoAddress, [.reply, .call]) { proposal in
      guard proposal.isExternalContact, proposal.externalAddressee == nil else { return nil }
      return Unmet(
        nil, Obligation(.externalExchange, "Wait for the buyer to use the announced address.", by: nil))
    },
    Guard(.externalWrongAddress, [.reply, .call, .migrateOpen]) { proposal in
      proposal.usesWrongAddress
        ? Unmet(nil, Obligation(.correction, "Use the announced or an approved address.", by: nil)) : nil
    },
    macroGuard(.macroUnknown) {
      if case .unknown(let id) = $0 { "The desk has no macro \(id)." } else { nil }
    },
    macroGuard(.macroRetired) {
      if case .retired(let id) = $0 { "The macro \(id) is retired." } else { nil }
    },
    macroGuard(.macroLocked) {
      if case .altered(let id) = $0 {
        "The text is not the rendering of the locked macro \(id)."
      } else {
        nil
      }
    },
    macroGuard(.replyLanguage) {
      guard case .language(let id, let language) = $0 else { return nil }
      return "The macro \(id) has no wording in \(language?.rawValue ?? "an unknown language")."
    },
    macroGuard(.macroSlot) {
      if case .slot(let problem) = $0 { problem.sentence } else { nil }
    },
    Guard(.migrationSummaryTooVague, [.reply, .migrateSummarize]) { proposal in
      guard let resolution = proposal.toldResolution,
        !resolution.flaws(besides: proposal.context.desk.macros.fingerprints).isEmpty
          || !resolution.outcome.claimsBuyerContact
      else { return nil }
      return Unmet(
        nil,
        Obligation(
          .officialSummary, "Tell outcome, words, and the amount where money moved.", by: .migrateSummarize))
    },
    Guard(.replyCompliance, sending) { proposal in
      proposal.saysNothing ?? proposal.blocked { $0.rule != .externalNoReturn }
    },
    Guard(.externalNoReturn, [.reply]) { proposal in
      proposal.blocked { $0.rule == .externalNoReturn }
    },
  ]

  private static func macroGuard(
    _ rule: Refusal.Rule, _ explain: @escaping @Sendable (Draft.Problem) -> String?
  ) -> Guard {
    Guard(rule, sending) { proposal in
      guard case .failure(let problem) = proposal.draft?.content, let explanation = explain(problem)
      else { return nil }
      return Unmet(explanation, Obligation(.correction, explanation, by: proposal.command.kind))
    }
  }
}

extension Proposal {
  /// Whom an external message goes to: the migration's counterpart, else whoever wrote; nil where nobody did.
  var externalAddressee: String? {
    if answersService { return ticket.externalCorrespondence?.replyTo }
    if ticket.hasOfficialThread { return ticket.openMigration?.counterpart }
    if case .call(let call) = command { return call.number }
    return ticket.externalCorrespondence?.replyTo ?? ticket.buyer.address
  }

  /// The resolution that the command tells the buyer; nil where it tells none.
  var toldResolution: Resolution? {
    if case .migrate(.summarize(let resolution, _)) = command { return resolution }
    guard case .success(let content) = draft?.content else { return nil }
    return content.resolution
  }

  fileprivate var usesWrongAddress: Bool {
    switch command {
    case .migrate(.open(_, _, let channel, let address)):
      let approved = context.desk.addresses.approved(for: channel)
      guard let address else { return approved.isEmpty }
      return !approved.contains { $0.utf8.elementsEqual(address.lowercased().utf8) }
    case .reply(let reply) where reply.channel == .email && ticket.hasOfficialThread && !answersService:
      return ticket.openMigration.map { $0.channel != .email } ?? false
    case .call(let call) where call.direction == .outbound && ticket.hasOfficialThread:
      guard let migration = ticket.openMigration else { return false }
      return migration.channel != .phone
        || migration.counterpart.map(\.dialledDigits) != call.number.dialledDigits
    default: return false
    }
  }

  /// A message of nothing but blanks would stop a clock without a word to the buyer.
  fileprivate var saysNothing: Unmet? {
    guard let draft, case .success(let content) = draft.content, draft.attachments.isEmpty,
      Prose.isBlank(content.text)
    else { return nil }
    let sentence = "A message needs words or a file."
    return Unmet(sentence, Obligation(.correction, sentence, by: command.kind))
  }

  fileprivate func blocked(where isMeant: (Finding) -> Bool) -> Unmet? {
    let blocking = (draft?.findings ?? []).filter { $0.severity == .block && isMeant($0) }
    guard !blocking.isEmpty else { return nil }
    return Unmet(
      nil, Obligation(.correction, blocking[0].advice, by: command.kind), findings: blocking)
  }
}

extension String {
  /// The digits of a number, by which two spellings of it are compared; a leading `+` or `00` counts as one.
  var dialledDigits: String {
    let digits = unicodeScalars.filter { $0.properties.numericType == .decimal }
      .map { String(Int($0.properties.numericValue ?? 0)) }.joined()
    return digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
  }
}
