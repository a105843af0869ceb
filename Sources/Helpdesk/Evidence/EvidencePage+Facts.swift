import HelpdeskTrail

// Who, which order, how it ended, and whether every message was answered in time.
extension EvidencePage {
  static func summary(of story: EvidenceStory) -> HTML {
    let ticket = story.ticket
    let isSimulated = story.entries.contains { entry in
      if case .ticketExported(_, let isSimulated) = entry.event.fact { isSimulated } else { false }
    }
    var rows: [(String, HTML)] = [
      ("Seller's log", "\(story.checkpoint.origin)"),
      ("Buyer", shown(ticket.buyer.name ?? ticket.buyer.alias, isErased: ticket.isErased)),
      ("Buyer's address", shown(ticket.buyer.alias ?? ticket.buyer.address, isErased: ticket.isErased)),
      ("Order", shown(ticket.order?.id, isErased: ticket.isErased)),
      ("Marketplace", "\(ticket.marketplace?.rawValue ?? "none")"),
      ("Subject", shown(ticket.subject, isErased: ticket.isErased)),
      ("Status", "\(status(of: story))"),
      ("Opened", "\(ticket.openedAt.map(moment) ?? "unknown")"),
      ("Exported", "\(story.entries.last.map { moment($0.event.at) } ?? "unknown")"),
    ]
    if isSimulated { rows.append(("Clock", "simulated: the times are not those of a real clock")) }
    let note: HTML = """
      <p class="meta">All times are UTC. Green, solid: the marketplace can see this. Yellow, dashed: the marketplace \
      cannot.</p>
      """
    return .lines([table(rows), note])
  }

  static func resolution(of story: EvidenceStory) -> HTML? {
    let closings = story.entries.filter { entry in
      if case .ticketClosed = entry.event.fact { true } else { false }
    }
    guard let last = closings.last, case .ticketClosed(let resolution) = last.event.fact else { return nil }
    let isStanding = story.ticket.closing?.entry == last.number
    let official = story.ticket.migrations.last?.summary ?? story.ticket.latestOfficialSummary
    return section(
      "Resolution",
      [
        ("Outcome", "\(resolution.outcome.rawValue)\(resolution.amount.map { ", \($0.description)" } ?? "")"),
        ("What was done", words(resolution.text, of: last)),
        ("Closed", "\(moment(last.event.at)) by \(last.event.actor.rawValue)"),
        ("Standing", isStanding ? "yes" : "no, the ticket was taken up again afterwards"),
        (
          "Told to the buyer",
          official.map { "in the marketplace's own channel, entry \($0)" }
            ?? "no summary on the official channel"
        ),
      ])
  }

  static func responses(of story: EvidenceStory) -> HTML? {
    let questions = story.ticket.questions
    guard !questions.isEmpty else { return nil }
    let rows: [HTML] = questions.map { question in
      """
      <tr><td>\(question.entry)</td><td>\(moment(question.start))</td>\
      <td>\(question.due.map(moment) ?? "none on this channel")</td><td>\(answer(to: question))</td></tr>
      """
    }
    return """
      <section><h2>Response time</h2>
      <table><thead><tr><th>Entry</th><th>Received</th><th>Answer due</th><th>Answered</th></tr></thead>
      <tbody>
      \(HTML.lines(rows))
      </tbody></table></section>
      """
  }

  private static func answer(to question: Question) -> HTML {
    guard let settlement = question.settlement else { return "<span class=\"late\">not answered</span>" }
    let time = duration(settlement.at.milliseconds(since: question.start))
    switch settlement.means {
    case .waiver: return "no response needed, entry \(settlement.entry)"
    case .transfer: return "handed over to the marketplace's customer service, entry \(settlement.entry)"
    case .answer, .copy:
      let verdict: HTML =
        question.due == nil
        ? ""
        : (question.isLate ? "<span class=\"late\">late</span>, " : "<span class=\"met\">in time</span>, ")
      return "\(verdict)after \(time), entry \(settlement.entry)"
    }
  }

  private static func status(of story: EvidenceStory) -> String {
    if let closing = story.ticket.closing { return "closed, \(closing.outcome.rawValue)" }
    return story.ticket.questions.contains(where: \.isPending) ? "open, an answer is owed" : "open"
  }
}

extension Ticket {
  /// The last message of ours that told a resolution on the official channel and was delivered; nil for none.
  fileprivate var latestOfficialSummary: Int? {
    outbound.filter {
      $0.value.resolution != nil && $0.value.channel.isOfficial && $0.value.delivery.state.isDelivered
    }
    .keys.max()
  }
}
