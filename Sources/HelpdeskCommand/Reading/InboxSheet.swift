import Helpdesk

/// A page of the inbox for people.
struct InboxSheet {
  let page: Inbox.Page
  let filter: Inbox.Filter
  let now: Timestamp
  let style: Style

  /// Most columns of a subject.
  private static let subjectColumns = 48

  var lines: [String] {
    guard !page.rows.isEmpty else { return ["No tickets: \(filter.rawValue)."] }
    var table = Table("TICKET", "ANSWER", "STATUS", "PRIORITY", "ASSIGNEE", "STORE", "ORDER", "SUBJECT")
    for row in page.rows {
      table.add(
        Table.Cell(row.ticket.description, .strong), due(row), Table.Cell(status(row)),
        Table.Cell(row.priority.rawValue, row.priority > .normal ? .warning : .plain),
        Table.Cell(row.assignee?.rawValue), Table.Cell(row.marketplace?.rawValue),
        Table.Cell(row.order.map { PlainText($0).oneLine }), subject(row))
    }
    let more = page.next.map { ["More: --after \($0)"] } ?? []
    return table.lines(style) + more
  }

  private func due(_ row: Inbox.Row) -> Table.Cell {
    guard let due = row.responseDue else { return Table.Cell(row.unanswered > 0 ? "owed" : nil) }
    let time = RelativeTime(due, from: now)
    if row.isBreached || time.isPast { return Table.Cell(time.description, .alarm) }
    // A quarter of the 24 hours is left: at risk (cli.md).
    let isAtRisk = time.milliseconds <= Question.responseTime.components.seconds * 250
    return Table.Cell(time.description, isAtRisk ? .warning : .plain)
  }

  private func status(_ row: Inbox.Row) -> String {
    let name = row.status.outcome.map { "closed: \($0.rawValue)" } ?? row.status.name
    return row.migration.isFinished ? name : "\(name), \(row.migration.rawValue)"
  }

  private func subject(_ row: Inbox.Row) -> Table.Cell {
    let words = row.subject.map { PlainText.cut(PlainText($0).oneLine, to: Self.subjectColumns) }
    let marks = [row.category?.rawValue].compactMap(\.self) + row.risks.map { "!" + $0.rawValue } + row.tags
    return Table.Cell(([words ?? "-"] + marks.map { "[\($0)]" }).joined(separator: " "))
  }
}
