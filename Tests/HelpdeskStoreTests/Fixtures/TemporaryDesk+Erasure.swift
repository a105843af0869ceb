import GRDB

extension TemporaryDesk {
  /// Deletes all content behind the engine's back.
  func deleteContent() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM content") }
    try queue.close()
  }
}
