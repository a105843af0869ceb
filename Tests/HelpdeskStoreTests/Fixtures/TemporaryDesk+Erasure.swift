import Foundation
import GRDB
import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail

extension TemporaryDesk {
  /// Deletes all content behind the engine's back.
  func deleteContent() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM content") }
    try queue.close()
  }

  /// Erases tickets the way the engine does, each in one transaction.
  func erase(_ tickets: [Int64], at: Timestamp = Timestamp(rawValue: 2_000)) throws {
    for number in tickets {
      let commitments = try store.read { try $0.erasable(of: TicketID(rawValue: number)) }
        .compactMap { ContentCommitment(bytes: $0.hash.bytes) }
      let limit = ContentErased.commitmentLimit
      let facts = stride(from: 0, to: commitments.count, by: limit).map { start in
        Fact.contentErased(
          ContentErased(
            erases: Array(commitments[start..<min(start + limit, commitments.count)]), reason: .request))
      }
      if !facts.isEmpty { try record(facts, on: number, at: at, by: "admin:ada") }
    }
  }

  /// All bytes of the desk's files, the write-ahead log and the shared memory among them.
  func bytesOnDisk() throws -> Data {
    try ["", "-wal", "-shm"].reduce(into: Data()) { bytes, suffix in
      let file = URL(filePath: path + suffix)
      if FileManager.default.fileExists(atPath: file.path) { bytes += try Data(contentsOf: file) }
    }
  }
}
