package import GRDB

/// One numbered step of the file format. Once shipped it is frozen: a change is a further step.
package struct SchemaStep: Sendable {
  /// The format that the file has after the step; kept as SQLite's `user_version`.
  package let number: Int
  /// Statements, in plain SQL, that depend on nothing but the step before.
  package let sql: String
  /// Fills what the statements made from what was there before; nil where nothing needs filling.
  package let fill: (@Sendable (Database) throws -> Void)?

  /// States a step.
  package init(number: Int, sql: String, fill: (@Sendable (Database) throws -> Void)? = nil) {
    self.number = number
    self.sql = sql
    self.fill = fill
  }

  /// Takes the step, inside the caller's transaction.
  func take(in db: Database) throws {
    try db.execute(sql: sql)
    try fill?(db)
    try db.execute(sql: "PRAGMA user_version = \(number)")
  }
}

/// The file format: its steps, and how a file is brought up to date.
package enum Schema {
  /// Every step, in order.
  package static let steps = [
    SchemaStep(number: 1, sql: step1),
    SchemaStep(number: 2, sql: step2, fill: growTree),
    SchemaStep(number: 3, sql: step3),
  ]

  /// Brings a file up to date, each step in a transaction of its own.
  ///
  /// - Throws: ``StoreError/newerSchema(found:known:)`` where the file is ahead of `steps`.
  package static func migrate(_ db: Database, steps: [SchemaStep] = Schema.steps) throws {
    let found = try version(of: db)
    try check(found, steps: steps)
    for step in steps where step.number > found {
      try db.inTransaction(.immediate) {
        try step.take(in: db)
        return .commit
      }
    }
  }

  static func check(_ found: Int, steps: [SchemaStep] = Schema.steps) throws(StoreError) {
    let known = steps.last?.number ?? 0
    if found > known { throw .newerSchema(found: found, known: known) }
  }

  /// The format a file has.
  package static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
