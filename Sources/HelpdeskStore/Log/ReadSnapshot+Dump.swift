import GRDB

extension ReadSnapshot {
  /// Every row of every projection as a line of text, to be compared with what a rebuild makes.
  ///
  /// Leases are left out: they are nobody's history.
  package func dumpProjections() throws -> [String] {
    try (self as? WriteTransaction)?.flushCounts()
    var lines: [String] = []
    for table in WriteTransaction.projections + ["search_docsize", "search_progress"] {
      let columns = try db.columns(in: table).map(\.name).filter { $0 != "leased_until" }
      let list = columns.map { "quote(\($0))" }.joined(separator: " || ', ' || ")
      // A counter that came back to nothing is as good as one that was never there.
      let selection = table == "counter" ? " WHERE value <> 0" : ""
      let order = columns.map { "\($0)" }.joined(separator: ", ")
      let rows = try String.fetchCursor(
        db, sql: "SELECT \(list) FROM \(table)\(selection) ORDER BY \(order)")
      while let row = try rows.next() { lines.append("\(table): \(row)") }
    }
    return lines
  }
}
