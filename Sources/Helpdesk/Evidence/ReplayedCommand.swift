/// The command that an event rests on, with the rules it had to keep when it was given.
///
/// Rules that need more than a ticket's own leaves (limits, compliance, the desk's addresses) are not among
/// them, so that an honest desk's bundle is never doubted.
struct ReplayedCommand {
  let command: Command
  let rules: Set<Refusal.Rule>
  /// Whether the command must record this very fact, beside keeping the rules.
  private(set) var mustRecord = false

  private init(_ command: Command, _ rules: Refusal.Rule...) {
    self.command = command
    self.rules = Set(rules).union([.permissionDenied])
  }

  private init(_ command: Command, all rules: Set<Refusal.Rule>) {
    self.command = command
    self.rules = rules.union([.permissionDenied])
  }

  /// - Returns: nil for what comes in, and for what no rule forbids.
  init?(_ fact: Fact, on ticket: Ticket) {
    switch fact {
    case .messageSent(let message): self.init(message)
    case .callLogged(let call): self.init(call)
    case .responseWaived(_, let reason, _):
      self.init(
        .noResponseNeeded(entry: nil, reason: reason ?? Self.unknownWords), .ticketClosed, .nrnMigrationOpen,
        .nrnNothingPending, .nrnReason)
    case .migrationOpened(let opened): self.init(opened)
    case .migrationEnded: self.init(.migrate(.end("")), .ticketClosed, .migrationOrderOfSteps)
    case .migrationWithdrawn:
      self.init(.migrate(.withdraw(reason: "")), .ticketClosed, .migrationOrderOfSteps)
    case .ticketClosed(let resolution):
      var record = resolution
      record.text = record.text ?? Self.unknownWords
      self.init(.close(record), all: Self.closing)
    case .ticketReopened: self.init(.reopen(reason: ""))
    case .deliveryAccepted(let entry, let transport): self.init(entry, .accepted, transport)
    case .deliveryConfirmed(let entry, let transport): self.init(entry, .confirmed, transport)
    case .deliveryFailed(let entry, let failure, let transport): self.init(entry, .failed(failure), transport)
    case .deliveryDeferred(let entry, let transport): self.init(entry, .deferred, transport)
    case .deliveryAttested(let entry, _): self.init(.attest(entry: entry, reason: ""), .attestNothingFailed)
    case .contentErased(let erased): self.init(.erase(erased.reason), .eraseHold, .eraseOpenWork)
    case .ticketExported: self.init(.export)
    default: return nil
    }
  }

  private init(_ entry: Int, _ news: Receipt.News, _ transport: String) {
    command = .receipt(Receipt(entry: entry, news, transport: transport))
    // A copy or a bounce that came by mail is recorded in the name of whoever took the mail in.
    rules = transport.utf8.elementsEqual(Receipt.manual.utf8) ? [.permissionDenied] : []
    mustRecord = true
  }

  private init(_ message: MessageSent) {
    guard message.transfer == nil else {
      self.init(.transfer(reason: ""), .ticketClosed)
      return
    }
    switch message.step {
    case .notice:
      self.init(.migrate(.notice()), .ticketClosed, .externalClaimOpen, .migrationOrderOfSteps)
    case .withdrawal:
      self.init(.migrate(.withdraw(reason: "")), .ticketClosed, .migrationOrderOfSteps)
    case .summary:
      let told = message.resolution ?? Resolution(.information, nil)
      self.init(.migrate(.summarize(told)), .ticketClosed, .migrationOrderOfSteps)
    case nil:
      self.init(
        .reply(" ", on: message.channel), .ticketClosed, .externalClaimOpen, .externalNoOpenMigration)
    }
  }

  private init(_ call: CallLogged) {
    let made = Call(
      call.direction, number: call.number ?? "", startedAt: call.startedAt, endedAt: call.endedAt, summary: ""
    )
    self.init(.call(made), .ticketClosed, .externalClaimOpen, .externalNoOpenMigration)
  }

  private init(_ opened: MigrationOpened) {
    var rules: Set<Refusal.Rule> = [
      .ticketClosed, .externalClaimOpen, .migrationAlreadyOpen, .migrationNoOrder,
    ]
    // Without a category the matter is judged by its words, which is compliance.
    if opened.category != nil { rules.insert(.migrationBasicMatter) }
    switch opened.reason {
    case .media(let file, _) where file != nil: rules.formUnion([.migrationReason, .migrationFitsChannel])
    case .safety(let reference) where reference != nil: rules.insert(.migrationReason)
    case .media, .safety: break
    }
    if opened.note != nil { rules.insert(.migrationNoteTooVague) }
    self.init(
      .migrate(
        .open(opened.reason, note: opened.note ?? "", to: opened.channel, address: opened.address)),
      all: rules)
  }

  /// Stands for words that are erased or withheld: enough of them to break no rule.
  private static let unknownWords = "words which nobody shows"

  /// Source: rules.md §5.
  private static let closing: Set<Refusal.Rule> = [
    .closeAlreadyClosed, .closeMigrationOpen, .closeSummaryNotDelivered, .closeUnansweredMessage,
    .closeNeverAnswered, .closeSummaryMissing, .closeSummaryTooVague, .closeSummaryContradicts,
  ]
}
