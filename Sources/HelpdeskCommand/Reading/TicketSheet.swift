import Helpdesk

/// A ticket on one screen for people: head, what is owed, then the story in two columns.
struct TicketSheet {
  let view: TicketView
  let now: Timestamp
  let style: Style

  var lines: [String] { head + duties + StorySheet(entries: view.entries, style: style).lines + linked }

  private var ticket: Ticket { view.ticket }

  private var head: [String] {
    let status = ticket.status.outcome.map { "closed: \($0.rawValue)" } ?? ticket.status.name
    let subject = ticket.subject.map { PlainText($0).oneLine } ?? "no subject"
    let facts = [
      ticket.order?.id.map { "order \(PlainText($0).oneLine)" }, ticket.marketplace?.rawValue,
      ticket.hasOfficialThread ? "official thread" : "no official thread",
      "priority \(ticket.priority.rawValue)", ticket.assignee.map { "assigned to \($0)" },
      ticket.category?.rawValue, ticket.isQuarantined ? "in quarantine" : nil,
      ticket.isClaimOpen ? "claim open" : nil,
    ]
    let marks = ticket.risks.map { "!" + $0.rawValue }.sorted() + ticket.tags
    return [
      style.strong("\(ticket.id)  \(status)  \(subject)"),
      facts.compactMap(\.self).joined(separator: " · "),
    ] + (marks.isEmpty ? [] : [marks.map { "[\($0)]" }.joined(separator: " ")])
  }

  private var duties: [String] {
    var lines = ticket.pending.map { question in
      let entry = EntryID(ticket: ticket.id, number: question.entry)
      return "Clock      \(entry) owes an answer \(question.due.map(due) ?? "without a deadline")"
    }
    if let migration = ticket.currentMigration { lines.append("Migration  \(words(for: migration))") }
    if !ticket.isClosed {
      lines += checklist("Close", view.obligations(before: .close))
    }
    return lines
  }

  private func words(for migration: Migration) -> String {
    let announced =
      migration.address.map { "\(migration.channel.rawValue) \($0)" } ?? migration.channel.rawValue
    let parts = [
      migration.state.rawValue, "for \(migration.reason.rawValue)", "to \(announced)",
      migration.awaiting.map { "\($0.message.rawValue) in the outbox" },
      migration.due.map { "back \(due($0))" },
      migration.isBreached || migration.isOverdue(at: now) ? style.alarm("breached") : nil,
      migration.isAttested ? "attested" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func due(_ moment: Timestamp) -> String {
    let time = RelativeTime(moment, from: now)
    return time.isPast ? style.alarm(time.description) : time.description
  }

  private func checklist(_ action: String, _ obligations: [Obligation]) -> [String] {
    let label = action + String(repeating: " ", count: max(1, 11 - action.count))
    guard !obligations.isEmpty else { return ["\(label)owes nothing"] }
    return obligations.enumerated().map { index, obligation in
      (index == 0 ? label : String(repeating: " ", count: 11)) + RefusalNote.item(obligation)
    }
  }

  private var linked: [String] {
    view.linked.flatMap { other in
      ["", style.strong("\(other.ticket.id)  \(other.ticket.status.name)  linked")]
        + StorySheet(entries: other.entries, style: style).lines
    }
  }
}
