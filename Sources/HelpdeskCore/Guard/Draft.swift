import HelpdeskLanguage

/// The words that a command would send, or why there are none.
struct Draft: Sendable {
  /// Why a macro gives no words.
  enum Problem: Error, Sendable {
    case unknown(MacroID)
    case retired(MacroID)
    case altered(MacroID)
    case language(MacroID, Language?)
    case slot(SlotProblem)
  }

  /// Words ready to be judged.
  struct Content: Sendable {
    let text: String
    let language: Language?
    let macro: MessageSent.SentMacro?
    let step: Migration.Message?
    let resolution: Resolution?
    let answers: Bool
  }

  let channel: Channel
  let attachments: [Attachment]
  let content: Result<Content, Problem>
  /// What compliance found, in the order of its places; advice included.
  let findings: [Finding]

  /// - Returns: nil where the command sends no words.
  init?(_ command: Command, on ticket: Ticket, in context: Context) {
    let author = DraftAuthor(ticket: ticket, context: context)
    switch command {
    case .reply(let reply):
      channel = reply.channel
      attachments = reply.attachments
      content = author.content(of: reply)
    case .migrate(.notice(let slots, let language)):
      guard let migration = ticket.openMigration else { return nil }
      (channel, attachments) = (.buyerSellerMessaging, [])
      content = author.step(
        .notice, migration.reason.noticePurpose, of: migration, slots: slots, asked: language)
    case .migrate(.withdraw(_, let language)):
      guard let migration = ticket.openMigration, migration.state == .noticeSent else { return nil }
      (channel, attachments) = (.buyerSellerMessaging, [])
      content = author.step(.withdrawal, .withdrawal, of: migration, slots: [:], asked: language)
    case .migrate(.summarize(let resolution, let language)):
      guard let migration = ticket.openMigration else { return nil }
      (channel, attachments) = (.buyerSellerMessaging, [])
      content = author.summary(resolution, of: migration, asked: language)
    case .transfer:
      (channel, attachments) = (.email, [])
      content = author.transfer()
      // What the marketplace forbids to tell a buyer may be told to itself.
      findings = []
      return
    default: return nil
    }
    findings = author.findings(in: content, channel: channel, attachments: attachments)
  }
}
