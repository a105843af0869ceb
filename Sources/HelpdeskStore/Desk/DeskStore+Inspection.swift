import GRDB
import Synchronization

// What tests and a doctor ask of the file itself.
extension DeskStore {
  /// The safety settings of the writing connection, or of a reader on a read-only desk, in SQLite's words.
  package func settings() throws -> [String: String] {
    let names =
      (Pragma.always + Pragma.writing).map(\.name) + ["journal_mode", "application_id", "user_version"]
    return try inspecting { db in
      var settings: [String: String] = [:]
      for name in names { settings[name] = try String.fetchOne(db, sql: "PRAGMA \(name)") }
      return settings
    }
  }

  /// How SQLite goes about each statement that `body` runs, one line a step.
  package func queryPlans(of body: (ReadSnapshot) throws -> Void) throws -> [String] {
    try inspecting { db in
      let statements = Mutex<[String]>([])
      db.trace(options: .statement) { event in statements.withLock { $0.append(event.expandedDescription) } }
      defer { db.trace(nil) }
      try body(ReadSnapshot(db, secret: []))
      db.trace(nil)
      // What a virtual table runs inside is told as a comment.
      return try statements.withLock { $0 }.filter { !$0.hasPrefix("--") }.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
      }
    }
  }
}
