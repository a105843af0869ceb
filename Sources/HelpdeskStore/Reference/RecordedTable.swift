/// A table that the engine writes to while it works, and how a reference repeats what it wrote there.
struct RecordedTable: Sendable {
  enum Change: Sendable {
    case insert
    /// Inserted, or replaced where the key is there.
    case upsert(key: [String])
    /// Deleted by these columns.
    case delete(key: [String])
  }

  let name: String
  let change: Change

  /// What work W changes; ``Recording`` counts the rows of every table, so that none is forgotten.
  static let all = [
    RecordedTable(name: "content", change: .insert),
    RecordedTable(name: "trail", change: .insert),
    RecordedTable(name: "node", change: .insert),
    RecordedTable(name: "mail_key", change: .insert),
    RecordedTable(name: "thread_key", change: .upsert(key: ["key", "ticket"])),
    RecordedTable(name: "outbox", change: .insert),
    RecordedTable(name: "outbox", change: .delete(key: ["ticket", "tseq"])),
    RecordedTable(name: "ticket", change: .upsert(key: ["id"])),
    RecordedTable(name: "counter", change: .upsert(key: ["name"])),
  ]

  /// The columns whose values are recorded.
  func columns(in file: BareFile) throws -> [String] {
    if case .delete(let key) = change { return key }
    return try file.texts("SELECT name FROM pragma_table_info('\(name)') ORDER BY cid")
  }

  /// Triggers that write each change into the table `recording`.
  func triggers(number: Int, columns: [String]) -> [String] {
    let (events, row) =
      switch change {
      case .insert: (["INSERT"], "NEW")
      case .upsert: (["INSERT", "UPDATE"], "NEW")
      case .delete: (["DELETE"], "OLD")
      }
    let values = columns.map { "\(row).\($0)" }.joined(separator: ", ")
    let places = columns.indices.map { "v\($0)" }.joined(separator: ", ")
    return events.map { event in
      """
      CREATE TRIGGER recording_\(number)_\(event) AFTER \(event) ON \(name)
      BEGIN INSERT INTO recording(kind, \(places)) VALUES(\(number), \(values)); END;
      """
    }
  }

  /// The statement that repeats a change.
  func statement(columns: [String]) -> String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = "INSERT INTO \(name)(\(columns.joined(separator: ", "))) VALUES(\(marks))"
    switch change {
    case .insert: return insertion
    case .upsert(let key):
      let others = columns.filter { !key.contains($0) }.map { "\($0) = excluded.\($0)" }
      let keys = key.joined(separator: ", ")
      return "\(insertion) ON CONFLICT(\(keys)) DO UPDATE SET \(others.joined(separator: ", "))"
    case .delete(let key):
      return "DELETE FROM \(name) WHERE \(key.map { "\($0) = ?" }.joined(separator: " AND "))"
    }
  }
}
