// What happened, in order; and what was tried and refused.
extension EvidencePage {
  static func timeline(of story: EvidenceStory) -> HTML {
    let entries = story.entries.map { entry(of: $0, in: story) }
    return "<section><h2>Timeline</h2>\n\(HTML.lines(entries))</section>"
  }

  private static func entry(of entry: EvidenceStory.Entry, in story: EvidenceStory) -> HTML {
    let fact = entry.event.fact
    let isSeen = fact.isSeenByMarketplace
    let timelineEntry = TimelineEntry(
      EntryID(ticket: story.ticket.id, number: entry.number), entry.event,
      delivery: story.ticket.outbound[entry.number]?.delivery)
    let files: [HTML] = timelineEntry.attachments.map { file in
      "<li><bdi>\(file.name ?? "name not shown")</bdi>, \(file.size) bytes</li>"
    }
    let body: HTML? = fact.holdsWords ? words(timelineEntry.text, of: entry) : nil
    return """
      <article class="entry \(isSeen ? "seen" : "unseen")">
      <div><span class="badge">\(entry.number). \(fact.headline)</span>\
      \(timelineEntry.delivery.map { delivery in " <span class=\"meta\">\(delivery.state.rawValue)</span>" as HTML })</div>
      <div class="meta">\(moment(entry.event.at)) · \(entry.event.actor.rawValue) · \
      \(isSeen ? "the marketplace can see this" : "the marketplace cannot see this")</div>
      \(body)\(files.isEmpty ? nil : "<ul>\(HTML.lines(files))</ul>" as HTML)
      </article>
      """
  }

  static func refusals(of story: EvidenceStory) -> HTML? {
    let rows: [HTML] = story.entries.compactMap { entry in
      guard case .attemptRefused(let rule, let command) = entry.event.fact else { return nil }
      return """
        <tr><td>\(entry.number)</td><td>\(moment(entry.event.at))</td><td>\(entry.event.actor.rawValue)</td>\
        <td>\(command.rawValue)</td><td>\(rule.rawValue)</td></tr>
        """
    }
    guard !rows.isEmpty else { return nil }
    return """
      <section><h2>Refused attempts</h2>
      <p class="meta">The engine refused these; nothing of them took effect.</p>
      <table><thead><tr><th>Entry</th><th>When</th><th>Who</th><th>What</th><th>Rule</th></tr></thead>
      <tbody>
      \(HTML.lines(rows))
      </tbody></table></section>
      """
  }

  static func migrations(of story: EvidenceStory) -> HTML? {
    let migrations = story.ticket.migrations
    guard !migrations.isEmpty else { return nil }
    return .lines(
      migrations.map { migration in
        // An entry's number is its place.
        let opened = story.entries.dropFirst(migration.entry).first
        let note: HTML =
          if case .migrationOpened(let fact)? = opened?.event.fact, let opened {
            words(fact.note, of: opened)
          } else {
            "unknown"
          }
        func step(_ entry: Int?, _ missing: String) -> HTML {
          entry.map { "entry \($0), accepted by the official channel" } ?? "\(missing)"
        }
        return section(
          "Off-platform migration",
          [
            ("Reason", "\(migration.reason.rawValue)"), ("Went to", "\(migration.channel.rawValue)"),
            ("1. Justified", "entry \(migration.entry), \(moment(migration.openedAt))\(note)"),
            ("2. Announced to the buyer", step(migration.notice, "not announced")),
            (
              "3. External exchange",
              migration.lastExternalAt.map { "last on \(moment($0))" } ?? "nothing was said outside"
            ),
            (
              "4. Summary to the buyer",
              migration.withdrawal.map { "withdrawn, entry \($0)" }
                ?? (migration.isAttested ? "attested by a lead" : step(migration.summary, "not sent"))
            ),
            (
              "State", "\(migration.state.rawValue)\(migration.isBreached ? ", with a breach on record" : "")"
            ),
          ])
      })
  }
}

extension Fact {
  /// Whether the marketplace has it in its own records (R47).
  fileprivate var isSeenByMarketplace: Bool {
    switch self {
    case .messageReceived(let message): message.channel.isOfficial
    case .messageSent(let message): message.channel.isOfficial
    case .messageCopied, .noticeReceived: true
    default: false
    }
  }

  /// Whether words belong to it, shown or not.
  fileprivate var holdsWords: Bool {
    switch self {
    case .messageReceived, .messageSent, .messageCopied, .noticeReceived, .callLogged, .noteAdded,
      .migrationOpened, .migrationEnded, .migrationWithdrawn, .responseWaived, .deliveryAttested,
      .ticketClosed,
      .ticketReopened:
      true
    default: false
    }
  }

  /// What happened, in a few words that need no knowledge of the engine.
  fileprivate var headline: String {
    switch self {
    case .messageReceived(let message): "Message from the buyer by \(message.channel.words)"
    case .messageSent(let message) where message.transfer != nil:
      "Handed over to the marketplace's customer service by \(message.channel.words)"
    case .messageSent(let message):
      (message.step.map { "The migration's \($0.rawValue)" } ?? "Message to the buyer")
        + " by \(message.channel.words)"
        + (message.macro.map {
          $0.isLocked ? ", locked wording \($0.reference.id) v\($0.reference.version)" : ""
        } ?? "")
    case .messageCopied: "Message to the buyer, typed in the marketplace's own pages"
    case .noticeReceived(let notice):
      "Notice from the marketplace: \(notice.kind?.rawValue ?? "of no known kind")"
    case .callLogged(let call): call.direction == .inbound ? "Call from the buyer" : "Call to the buyer"
    case .noteAdded: "Internal note"
    case .ticketAssigned(let principal):
      principal.map { "Assigned to \($0.rawValue)" } ?? "Assigned to nobody"
    case .ticketTagged: "Tags changed"
    case .ticketPrioritized(let priority): "Priority \(priority.rawValue)"
    case .ticketCategorized(let category): "Category \(category.rawValue)"
    case .responseWaived: "Declared to need no response"
    case .migrationOpened(let opened): "Migration to \(opened.channel.words) justified"
    case .migrationEnded: "External exchange over"
    case .migrationWithdrawn: "Migration given up before the buyer was told"
    case .deliveryAccepted(let entry, let transport): "Entry \(entry) accepted by \(transport)"
    case .deliveryConfirmed(let entry, let transport): "Entry \(entry) confirmed by \(transport)"
    case .deliveryFailed(let entry, let failure, let transport):
      "Entry \(entry) \(failure.rawValue) by \(transport)"
    case .deliveryDeferred(let entry, let transport):
      "Entry \(entry) not taken by \(transport), tried again later"
    case .deliveryRecalled(let entry): "Entry \(entry) taken back unsent"
    case .deliveryAttested(let entry, _):
      "Attested: entry \(entry) was typed by hand in the marketplace's own pages"
    case .deadlineWarned(_, let percent): "\(percent) % of a deadline gone"
    case .deadlineBreached: "A deadline passed"
    case .ticketClosed(let resolution): "Closed: \(resolution.outcome.rawValue)"
    case .ticketReopened: "Reopened"
    case .claimOpened(let kind, _): "Claim opened: \(kind?.rawValue ?? "of no known kind")"
    case .claimClosed(let outcome): "Claim closed\(outcome.map { ": \($0.rawValue)" } ?? "")"
    case .orderReported: "Report on the order"
    case .attemptRefused(let rule, let command): "Refused: \(command.rawValue) (\(rule.rawValue))"
    case .contentErased(let erased):
      "\(erased.erases.count) pieces of content erased (\(erased.reason.rawValue))"
    case .ticketExported(let count, _): "Evidence of \(count) events given out"
    }
  }
}

extension Channel {
  /// The channel in the words of someone who has never seen the engine.
  fileprivate var words: String {
    switch self {
    case .buyerSellerMessaging: "the marketplace's messaging"
    case .email: "e-mail"
    case .phone: "phone"
    }
  }
}
