import GRDB
import HelpdeskStore
import Testing

@Suite struct SchemaTests {
  @Test func `steps are numbered from one without a gap`() {
    #expect(Schema.steps.map(\.number) == Array(1...Schema.steps.count))
  }

  @Test func `a file is brought up to date step by step`() throws {
    let queue = try DatabaseQueue()
    let steps = [
      SchemaStep(number: 1, sql: "CREATE TABLE one(x)"), SchemaStep(number: 2, sql: "CREATE TABLE two(x)"),
    ]
    try queue.writeWithoutTransaction { (db) throws in
      try Schema.migrate(db, steps: [steps[0]])
      #expect(try Schema.version(of: db) == 1)
      try Schema.migrate(db, steps: steps)
      try Schema.migrate(db, steps: steps)
      #expect(try Schema.version(of: db) == 2)
      #expect(try db.tableExists("one") && db.tableExists("two"))
    }
  }

  @Test func `a step that fails leaves the step before`() throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { (db) throws in
      let steps = [
        SchemaStep(number: 1, sql: "CREATE TABLE one(x)"),
        SchemaStep(number: 2, sql: "CREATE TABLE two(x); CREATE TABLE one(x)"),
      ]
      #expect(throws: (any Error).self) { try Schema.migrate(db, steps: steps) }
      #expect(try Schema.version(of: db) == 1)
      #expect(try !db.tableExists("two"))
    }
  }

  @Test func `a newer file is refused before anything is changed`() throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { (db) throws in
      try db.execute(sql: "PRAGMA user_version = 4")
      #expect(throws: StoreError.newerSchema(found: 4, known: 3)) { try Schema.migrate(db) }
      #expect(try !db.tableExists("trail"))
    }
  }

  @Test func `every ordinary table is strict`() throws {
    let desk = try TemporaryDesk()
    try desk.store.close()
    let queue = try DatabaseQueue(path: desk.path)
    let loose = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT GLOB 'sqlite_*'
          """)
    }
    #expect(loose.isEmpty)
  }
}
