import GRDBSQLite

/// Writes a recording again with bare prepared statements, in the commits that the engine made.
package final class Replay {
  /// How changes of a recorded table are written: the statement, and which recorded columns it takes.
  private struct Target {
    let statement: OpaquePointer
    let columns: [Int]
  }

  private let file: BareFile
  private let recording: Recording
  /// By the number of the recorded table; nil for a table that is left out.
  private var targets: [Target?] = []
  private let begin: OpaquePointer
  private let commit: OpaquePointer

  private init(_ path: String, _ recording: Recording) throws {
    file = try BareFile(path)
    self.recording = recording
    begin = try file.prepare("BEGIN IMMEDIATE")
    commit = try file.prepare("COMMIT")
  }

  deinit {
    for statement in targets.compactMap({ $0?.statement }) + [begin, commit] { sqlite3_finalize(statement) }
  }

  /// The same bytes into the same tables.
  ///
  /// - Parameters:
  ///   - path: A desk's file as it was before the recording.
  ///   - recording: What to write.
  ///   - leavingOut: Tables that are not written to.
  package static func sameBytes(
    _ path: String, _ recording: Recording, leavingOut: Set<String> = []
  ) throws -> Replay {
    let replay = try Replay(path, recording)
    for table in RecordedTable.all {
      let columns = try table.columns(in: replay.file)
      let isLeftOut = leavingOut.contains(table.name)
      replay.targets.append(
        isLeftOut
          ? nil
          : Target(
            statement: try replay.file.prepare(table.statement(columns: columns)),
            columns: Array(columns.indices)))
    }
    return replay
  }

  /// The least that any durable helpdesk must write: an event, its texts, and the state of its ticket, in
  /// three tables without further index, trigger, hash or key.
  ///
  /// - Parameters:
  ///   - path: A new file.
  ///   - recording: What to write.
  package static func minimumRows(_ path: String, _ recording: Recording) throws -> Replay {
    let replay = try Replay(path, recording)
    for row in minimum { try replay.file.run(row.table) }
    for table in RecordedTable.all {
      let row = minimum.first { $0.source == table.name }
      replay.targets.append(
        try row.map { Target(statement: try replay.file.prepare($0.statement), columns: $0.columns) })
    }
    return replay
  }

  /// From the columns trail(idx, ticket, tseq, at, leaf, hash), content(id, name, salt, bytes) and
  /// ticket(id, subject, status, …).
  private static let minimum: [(source: String, columns: [Int], table: String, statement: String)] = [
    (
      "trail", [0, 4], "CREATE TABLE event(idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
      "INSERT INTO event(idx, bytes) VALUES(?, ?)"
    ),
    (
      "content", [0, 3], "CREATE TABLE text(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
      "INSERT INTO text(id, bytes) VALUES(?, ?)"
    ),
    (
      "ticket", [0, 1, 2],
      "CREATE TABLE ticket(id INTEGER PRIMARY KEY, subject TEXT, status TEXT NOT NULL)",
      """
      INSERT INTO ticket(id, subject, status) VALUES(?, ?, ?)
      ON CONFLICT(id) DO UPDATE SET subject = excluded.subject, status = excluded.status
      """
    ),
  ]

  /// Writes batches, each in a commit of its own.
  package func run(_ batches: ArraySlice<Recording.Batch>) throws {
    try recording.bytes.withUnsafeBytes { bytes in
      for batch in batches {
        try step(begin)
        for place in batch.changes {
          let change = recording.changes[place]
          guard let target = targets[change.table] else { continue }
          for (index, column) in target.columns.enumerated() {
            let value = recording.values[change.values.lowerBound + column]
            value.bind(to: target.statement, CInt(index) + 1, from: bytes)
          }
          try step(target.statement)
        }
        try step(commit)
      }
    }
  }

  /// Moves the write-ahead log into the file; not to be measured.
  package func settle() throws { try file.run("PRAGMA wal_checkpoint(PASSIVE)") }

  /// The tables of which the file holds another number of rows than the desk: none, if both did the same work.
  package func differingTables() throws -> [String] {
    let found = try Recording.rowCounts(of: file)
    return recording.rowCounts.filter { found[$0.key] != $0.value }.keys.sorted()
  }

  private func step(_ statement: OpaquePointer) throws {
    try file.check(sqlite3_step(statement))
    sqlite3_reset(statement)
  }
}
