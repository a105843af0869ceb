import HelpdeskLanguage

extension DraftAuthor {
  /// What compliance finds in the words and in the attachments' names; nothing where there are no words.
  func findings(in content: Content, channel: Channel, attachments: [Attachment]) -> [Finding] {
    guard !answersService(on: channel), case .success(let written) = content,
      let purpose = textContext(of: written, channel)
    else {
      return []
    }
    let approved = written.step == .notice ? ticket.openMigration?.address.map { [$0] } ?? [] : []
    var findings = context.compliance.findings(
      in: written.text, after: context.recentTexts, context: purpose, isOfficialChannel: channel.isOfficial,
      language: written.language, approvedContacts: approved)
    for name in attachments.compactMap(\.name) {
      findings += context.compliance.findings(
        inFileName: name, isOfficialChannel: channel.isOfficial, language: written.language)
    }
    if let warning = languageWarning(for: written) { findings.append(warning) }
    return findings
  }

  /// Whether the words go to the marketplace's own service, whom no rule about buyers protects.
  private func answersService(on channel: Channel) -> Bool {
    channel == .email && ticket.mailAnswersService
  }

  /// How a text is read (domain.md §6); nil where no marketplace's rule applies to it.
  private func textContext(of written: Draft.Content, _ channel: Channel) -> TextContext? {
    switch written.step {
    case .notice: return .migrationNotice
    case .summary: return .resolutionSummary
    case .withdrawal: return .reply
    case nil: break
    }
    if channel.isOfficial { return written.resolution == nil ? .reply : .resolutionSummary }
    if ticket.hasOfficialThread { return .externalReply }
    return ticket.order != nil && !ticket.buyer.isUnknown ? .externalFirstContact : nil
  }

  /// Free text in another language than the buyer's is a warning (rules.md §6).
  private func languageWarning(for written: Draft.Content) -> Finding? {
    guard written.macro == nil, let expected = language(asked: written.language),
      let found = Language.detect(written.text), found != expected
    else { return nil }
    return Finding(
      rule: Rule(rawValue: Refusal.Rule.replyLanguage.rawValue), severity: .warn,
      range: 0..<written.text.unicodeScalars.count, excerpt: String(written.text.prefix(40)),
      advice: "The buyer writes in \(expected.rawValue); answer in that language.")
  }
}

extension Buyer {
  var isUnknown: Bool { alias == nil && name == nil && address == nil }
}
