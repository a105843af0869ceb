import GRDB

extension ReadSnapshot {
  /// What the search index keeps of its documents and of how far it has come.
  static let searchTables = ["search_docsize", "search_progress"]

  /// Every row of every projection as a line of text, to be compared with what a rebuild makes.
  ///
  /// Leases are left out: they are nobody's history.
  package func dumpProjections() throws -> [String] {
    try (self as? WriteTransaction)?.flushCounts()
    var lines: [String] = []
    for table in WriteTransaction.projections + Self.searchTables {
      let rows = try String.fetchCursor(db, sql: try dumpStatement(of: table, in: "main"))
      while let row = try rows.next() { lines.append("\(table): \(row)") }
    }
    return lines
  }

  /// Selects a table's rows as lines of text, in an order that depends on nothing but them.
  func dumpStatement(of table: String, in schema: String) throws -> String {
    let columns = try db.columns(in: table).map(\.name).filter { $0 != "leased_until" }
    let list = columns.map { "quote(\($0))" }.joined(separator: " || ', ' || ")
    // A counter that came back to nothing is as good as one that was never there.
    let selection = table == "counter" ? " WHERE value <> 0" : ""
    let order = columns.joined(separator: ", ")
    return "SELECT \(list) FROM \(schema).\(table)\(selection) ORDER BY \(order)"
  }
}
