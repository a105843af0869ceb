import GRDB
package import HelpdeskCore
import HelpdeskTrail

extension ReadSnapshot {
  /// The desk's own events, in order.
  package func deskEvents() throws -> [StoredDeskEvent] {
    var events: [StoredDeskEvent] = []
    try forEachRow(of: .desk) { row in
      if case .desk(let event) = try row.event(try content(of: row.index)) { events.append(event) }
    }
    return events
  }

  /// A ticket's events, in order.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - includingFiles: Whether the bytes of attachments and raw mail are read; nil in the events otherwise.
  package func events(of ticket: TicketID, includingFiles: Bool = false) throws -> [StoredEvent] {
    var events: [StoredEvent] = []
    try forEachEvent(of: ticket, includingFiles: includingFiles) { events.append($0) }
    return events
  }

  /// A ticket folded from its events, one in memory at a time.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - entry: The last entry to fold in; nil for all of them.
  /// - Returns: nil where the ticket has no events.
  package func ticket(_ ticket: TicketID, through entry: Int? = nil) throws -> Ticket? {
    guard ticket != .desk else { return nil }
    var folded = Ticket(id: ticket)
    try forEachEvent(of: ticket, through: entry) { folded.apply($0.event) }
    return folded.entryCount == 0 ? nil : folded
  }

  /// One event of whichever stream, without the bytes of files; nil beyond the log's end.
  package func event(at index: Int64) throws -> RecordedEvent? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(LogRow.columns) FROM trail WHERE idx = ?"), arguments: [index])
    guard let row = try row.map(LogRow.init) else { return nil }
    return try row.event(try content(of: index))
  }

  /// The log without its content.
  ///
  /// - Parameters:
  ///   - index: The last index that is already known; nil from the beginning.
  ///   - ticket: One ticket alone; nil for the whole log.
  ///   - limit: Most entries returned.
  package func log(after index: Int64? = nil, ticket: TicketID? = nil, limit: Int) throws -> [LogEntry] {
    let selection = "SELECT \(LogRow.columns) FROM trail WHERE"
    let rows =
      if let ticket {
        // The unary plus keeps SQLite on the stream's own index.
        try Row.fetchCursor(
          db.cachedStatement(sql: "\(selection) ticket = ? AND +idx > ? ORDER BY tseq LIMIT ?"),
          arguments: [ticket.rawValue, index ?? -1, limit])
      } else {
        try Row.fetchCursor(
          db.cachedStatement(sql: "\(selection) idx > ? ORDER BY idx LIMIT ?"),
          arguments: [index ?? -1, limit])
      }
    var entries: [LogEntry] = []
    while let row = try rows.next().map(LogRow.init) { entries.append(LogEntry(row)) }
    return entries
  }

  /// The bytes of a file; nil where there is none of that number, or once erased.
  package func attachmentBytes(of entry: EntryID, number: Int) throws -> [UInt8]? {
    let index = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT idx FROM trail WHERE ticket = ? AND tseq = ?"),
      arguments: [entry.ticket.rawValue, entry.number])
    guard let index else { return nil }
    let keys = ContentID.keys(index: index)
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM content WHERE id >= ? AND id < ? AND name = ?"),
      arguments: [keys.lowerBound, keys.upperBound, [Attachment].item(number)])
    return try row?.bytes(0)
  }

  // MARK: Streams

  func forEachEvent(
    of ticket: TicketID, through entry: Int? = nil, includingFiles: Bool = false,
    _ body: (StoredEvent) throws -> Void
  ) throws {
    guard ticket != .desk else { return }
    try forEachRow(of: ticket, through: entry) { row in
      let content = try content(of: row.index, includingFiles)
      if case .ticket(_, let event) = try row.event(content) { try body(event) }
    }
  }

  func forEachRow(
    of ticket: TicketID, through entry: Int? = nil, _ body: (LogRow) throws -> Void
  ) throws {
    // The cursor's statement is its own: the body may read other streams.
    let statement = try db.makeStatement(
      sql: "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? AND tseq <= ? ORDER BY tseq")
    let rows = try Row.fetchCursor(statement, arguments: [ticket.rawValue, entry ?? Int.max])
    while let row = try rows.next() { try body(try LogRow(row)) }
  }

  /// What is left of an entry's content.
  ///
  /// - Parameters:
  ///   - index: The entry's place in the log.
  ///   - includingFiles: Whether the bytes of attachments and raw mail are read.
  func content(of index: Int64, _ includingFiles: Bool = false) throws -> [EncodedFact.ContentBytes] {
    let keys = ContentID.keys(index: index)
    let sql = "SELECT name, bytes FROM content WHERE id >= ? AND id < ?"
    let withoutFiles = " AND name <> 'raw' AND name NOT GLOB 'attachment/*'"
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: includingFiles ? sql : sql + withoutFiles),
      arguments: [keys.lowerBound, keys.upperBound])
    var content: [EncodedFact.ContentBytes] = []
    while let row = try rows.next() {
      content.append(EncodedFact.ContentBytes(name: try row.text(0), bytes: try row.bytes(1)))
    }
    return content
  }
}
