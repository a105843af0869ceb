import HelpdeskCore
import HelpdeskLanguage
import HelpdeskTrail

/// A ticket as the `ticket` table keeps it: everything a list, a filter or a counter asks for.
struct TicketRow {
  let ticket: Ticket
  let urgency: Int64
  let isMigrating: Bool

  init(_ ticket: Ticket) {
    self.ticket = ticket
    urgency = Urgency.place(of: ticket)
    isMigrating = ticket.openMigration != nil
  }

  private static let upsert = """
    INSERT INTO ticket(
      id, subject, status, outcome, priority, assignee, marketplace, order_id, category, risks, unanswered,
      response_due, migration, migration_due, migration_breached, migrating, tags, quarantined,
      holds_uncovered_external, updated_at, next_alarm, urgency)
    VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET
      subject = excluded.subject, status = excluded.status, outcome = excluded.outcome,
      priority = excluded.priority, assignee = excluded.assignee, marketplace = excluded.marketplace,
      order_id = excluded.order_id, category = excluded.category, risks = excluded.risks,
      unanswered = excluded.unanswered, response_due = excluded.response_due, migration = excluded.migration,
      migration_due = excluded.migration_due, migration_breached = excluded.migration_breached,
      migrating = excluded.migrating, tags = excluded.tags, quarantined = excluded.quarantined,
      holds_uncovered_external = excluded.holds_uncovered_external, updated_at = excluded.updated_at,
      next_alarm = excluded.next_alarm, urgency = excluded.urgency
    """

  /// Writes the row; the order of the values is that of the columns above.
  func store(in transaction: WriteTransaction) throws {
    let migration = ticket.currentMigration
    var statement = try PreparedStatement(transaction.db, Self.upsert)
    statement.bind(ticket.id.rawValue)
    statement.bind(ticket.subject)
    statement.bind(ticket.status.name)
    statement.bind(ticket.closing?.outcome.rawValue)
    statement.bind(ticket.priority.rawValue)
    statement.bind(ticket.assignee?.rawValue)
    statement.bind(ticket.marketplace?.rawValue)
    statement.bind(ticket.order?.id)
    statement.bind(ticket.category?.rawValue)
    statement.bind(ticket.risks.map(\.rawValue).sorted().joined(separator: " "))
    statement.bind(Int64(ticket.pending.count))
    statement.bind(ticket.responseDue?.rawValue)
    statement.bind((migration?.state ?? .none).rawValue)
    statement.bind(migration?.due?.rawValue)
    statement.bind(migration?.isBreached == true ? 1 : 0)
    statement.bind(isMigrating ? 1 : 0)
    statement.bind(try Self.list(ticket.tags))
    statement.bind(ticket.isQuarantined ? 1 : 0)
    statement.bind(ticket.holdsUncoveredExternal ? 1 : 0)
    statement.bind((ticket.changedAt ?? .earliest).rawValue)
    statement.bind(ticket.nextAlarm?.rawValue)
    statement.bind(urgency)
    try statement.run()
  }

  /// Texts as one JSON array, whatever characters they have.
  private static func list(_ texts: [String]) throws -> String {
    let value = CanonicalValue.array(texts.map(CanonicalValue.string))
    return String(decoding: try value.canonicalBytes(), as: UTF8.self)
  }

  /// Reads ``list(_:)`` back; nothing for anything else.
  static func texts(_ list: String) -> [String] {
    let bytes = Array(list.utf8)
    guard let value = try? CanonicalValue(canonicalBytes: bytes, byteLimit: bytes.count),
      case .array(let values) = value
    else { return [] }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
