import Foundation
import GRDB
package import HelpdeskCore

extension ReadSnapshot {
  /// A page of the inbox, most urgent first, then by number.
  ///
  /// - Parameters:
  ///   - query: Which page.
  ///   - now: The moment by which deadlines are judged.
  package func inbox(_ query: InboxQuery, now: Timestamp) throws -> InboxPage {
    guard let places = query.filter.places(now: now) else { return InboxPage(rows: [], next: nil) }
    let start = query.after ?? InboxCursor(urgency: places.lowerBound, ticket: 0)
    let first = start.urgency < places.lowerBound ? InboxCursor(urgency: places.lowerBound, ticket: 0) : start
    var arguments: StatementArguments = [
      "urgency": first.urgency, "ticket": first.ticket, "last": places.upperBound, "limit": query.limit + 1,
    ]
    if let tag = query.tag { arguments += ["tag": tag] }
    if let assignee = query.assignee { arguments += ["assignee": assignee.rawValue] }
    let rows = try Row.fetchAll(db.cachedStatement(sql: query.sql), arguments: arguments)
    let page = rows.prefix(query.limit).map { InboxRow($0, now: now) }
    return InboxPage(rows: page, next: rows.count > query.limit ? page.last?.cursor : nil)
  }

  /// How many tickets each filter lets through.
  ///
  /// - Parameter now: The moment by which `at-risk` and `breached` are judged.
  package func counters(now: Timestamp) throws -> [InboxFilter: Int] {
    try (self as? WriteTransaction)?.flushCounts()
    var counters = Dictionary(uniqueKeysWithValues: InboxFilter.allCases.map { ($0, 0) })
    let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT name, value FROM counter"))
    for row in rows { if let filter = InboxFilter(rawValue: row[0]) { counters[filter] = row[1] } }
    let count = try db.cachedStatement(sql: "SELECT count(*) FROM ticket WHERE urgency BETWEEN ? AND ?")
    for filter in InboxFilter.allCases where !filter.isCounted {
      guard let places = filter.places(now: now) else { continue }
      counters[filter] = try Int.fetchOne(count, arguments: [places.lowerBound, places.upperBound])
    }
    return counters
  }

  /// Tickets for which `sweep` has something to record, the earliest alarm first.
  ///
  /// - Parameters:
  ///   - now: Alarms later than this are left out.
  ///   - limit: Most tickets returned.
  package func alarms(upTo now: Timestamp, limit: Int) throws -> [TicketID] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT id FROM ticket WHERE next_alarm <= ? ORDER BY next_alarm, id LIMIT ?"),
      arguments: [now.rawValue, limit]
    ).map { TicketID(rawValue: $0) }
  }
}

extension InboxQuery {
  /// One statement for each combination of filters, so that each finds its index.
  var sql: String {
    var conditions: [String] = []
    if assignee != nil { conditions.append("ticket.assignee = :assignee") }
    if filter == .migrating { conditions.append("ticket.migrating = 1") }
    let place = tag == nil ? "(ticket.urgency, ticket.id)" : "(ticket_tag.urgency, ticket_tag.ticket)"
    conditions.append("\(place) > (:urgency, :ticket)")
    conditions.append("\(tag == nil ? "ticket" : "ticket_tag").urgency <= :last")
    let tables =
      tag == nil ? "ticket" : "ticket_tag CROSS JOIN ticket ON ticket.id = ticket_tag.ticket"
    if tag != nil { conditions.append("ticket_tag.tag = :tag") }
    let order = tag == nil ? "ticket.urgency, ticket.id" : "ticket_tag.urgency, ticket_tag.ticket"
    return """
      SELECT ticket.* FROM \(tables) WHERE \(conditions.joined(separator: " AND ")) \
      ORDER BY \(order) LIMIT :limit
      """
  }
}

extension InboxRow {
  init(_ row: Row, now: Timestamp) {
    func moment(_ column: String) -> Timestamp? { (row[column] as Int64?).map { Timestamp(rawValue: $0) } }
    let due = moment("response_due")
    self.init(
      ticket: TicketID(rawValue: row["id"]), subject: row["subject"], status: row["status"],
      outcome: (row["outcome"] as String?).flatMap(Resolution.Outcome.init),
      priority: Priority(rawValue: row["priority"]) ?? .normal,
      assignee: (row["assignee"] as String?).map { PrincipalID($0) },
      marketplace: (row["marketplace"] as String?).map { Marketplace(rawValue: $0) }, order: row["order_id"],
      category: (row["category"] as String?).flatMap(Category.init),
      risks: (row["risks"] as String).split(separator: " ").compactMap { Risk(rawValue: String($0)) },
      unanswered: row["unanswered"], responseDue: due, isBreached: due.map { now > $0 } ?? false,
      migration: Migration.State(rawValue: row["migration"]) ?? .none, migrationDue: moment("migration_due"),
      isMigrationBreached: row["migration_breached"], tags: TicketRow.texts(row["tags"]),
      isQuarantined: row["quarantined"], holdsUncoveredExternal: row["holds_uncovered_external"],
      updatedAt: moment("updated_at") ?? .earliest,
      cursor: InboxCursor(urgency: row["urgency"], ticket: row["id"]))
  }
}
