import Foundation
import GRDB
package import HelpdeskCore
import HelpdeskLanguage

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
    let page = try rows.prefix(query.limit).map { try InboxRow($0, now: now) }
    return InboxPage(rows: page, next: rows.count > query.limit ? page.last?.cursor : nil)
  }

  /// How many tickets each filter lets through.
  ///
  /// - Parameter now: The moment by which `at-risk` and `breached` are judged.
  package func counters(now: Timestamp) throws -> [InboxFilter: Int] {
    try (self as? WriteTransaction)?.flushCounts()
    var counters = Dictionary(uniqueKeysWithValues: InboxFilter.allCases.map { ($0, 0) })
    let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT name, value FROM counter"))
    for row in rows {
      if let filter = InboxFilter(rawValue: try row.text(0)) { counters[filter] = Int(try row.integer(1)) }
    }
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
  init(_ row: Row, now: Timestamp) throws {
    func moment(_ column: String) throws -> Timestamp? {
      let milliseconds: Int64? = try row.valueIfAny(column)
      return milliseconds.map { Timestamp(rawValue: $0) }
    }
    func named<Named: RawRepresentable<String>>(_ column: String) throws -> Named? {
      let name: String? = try row.valueIfAny(column)
      return name.flatMap { Named(rawValue: $0) }
    }
    let due = try moment("response_due")
    let risks: String = try row.value("risks")
    self.init(
      ticket: TicketID(rawValue: try row.value("id")), subject: try row.valueIfAny("subject"),
      status: try row.value("status"), outcome: try named("outcome"),
      priority: try named("priority") ?? .normal, assignee: try named("assignee"),
      marketplace: try named("marketplace"), order: try row.valueIfAny("order_id"),
      category: try named("category"),
      risks: risks.split(separator: " ").compactMap { Risk(rawValue: String($0)) },
      unanswered: try row.value("unanswered"), responseDue: due, isBreached: due.map { now > $0 } ?? false,
      migration: try named("migration") ?? .none, migrationDue: try moment("migration_due"),
      isMigrationBreached: try row.value("migration_breached"), tags: TicketRow.texts(try row.value("tags")),
      isQuarantined: try row.value("quarantined"),
      holdsUncoveredExternal: try row.value("holds_uncovered_external"),
      updatedAt: try moment("updated_at") ?? .earliest,
      cursor: InboxCursor(urgency: try row.value("urgency"), ticket: try row.value("id")))
  }
}
