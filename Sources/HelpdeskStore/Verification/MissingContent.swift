import GRDB
import HelpdeskTrail

/// Content that a verification did not find and that no event has explained yet.
///
/// An erasure stands later in the log than what it erases, maybe a million entries later: the list lies in a
/// database of its own, which SQLite moves to an unnamed temporary file once it grows. It holds no content.
struct MissingContent {
  private var queue: DatabaseQueue?

  /// Takes down a piece that is not there.
  mutating func add(_ item: Leaf.ContentItem, of leaf: Leaf) throws {
    try inScratch { db in
      var statement = try PreparedStatement(
        db, "INSERT INTO missing(commitment, ticket, idx, name) VALUES(?, ?, ?, ?)")
      item.commitment.hash.withUnsafeBytes { statement.bind($0) }
      statement.bind(leaf.ticket)
      statement.bind(leaf.index)
      statement.bind(item.name)
      try statement.run()
    }
  }

  /// Strikes out what an event says was erased: content of its own ticket or of the desk's stream.
  ///
  /// - Returns: Whether it was missing.
  mutating func explain(_ commitment: Commitment, by leaf: Leaf) throws -> Bool {
    guard queue != nil else { return false }
    return try inScratch { db in
      var statement = try PreparedStatement(
        db, "DELETE FROM missing WHERE commitment = ? AND ticket IN (?, 0)")
      commitment.hash.withUnsafeBytes { statement.bind($0) }
      statement.bind(leaf.ticket)
      try statement.run()
      return db.changesCount > 0
    }
  }

  /// What nothing explains, in the order of the log.
  mutating func unexplained(limit: Int) throws -> [(index: Int64, name: String)] {
    guard queue != nil else { return [] }
    return try inScratch { db in
      try Row.fetchAll(db, sql: "SELECT idx, name FROM missing ORDER BY idx LIMIT ?", arguments: [limit])
        .map { (try $0.integer(0), try $0.text(1)) }
    }
  }

  private mutating func inScratch<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let scratch = try queue ?? Self.make()
    queue = scratch
    return try scratch.writeWithoutTransaction(body)
  }

  private static func make() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: "")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF;
          CREATE TABLE missing(commitment BLOB, ticket INTEGER, idx INTEGER, name TEXT);
          CREATE INDEX missing_commitment ON missing(commitment);
          """)
    }
    return queue
  }
}
