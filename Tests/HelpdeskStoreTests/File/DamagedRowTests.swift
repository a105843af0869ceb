import Foundation
import HelpdeskCore
import HelpdeskStore
import Testing

/// A row whose bytes have changed under SQLite may hold any kind of value in any column.
@Suite struct DamagedRowTests {
  private static let subject = "The kettle of the damaged row"

  /// Reads what a list shows of the only ticket.
  private func read(_ path: String) throws -> InboxPage {
    let store = try DeskStore.open(at: path, readOnly: true)
    defer { try? store.close() }
    return try store.read { snapshot in
      _ = try snapshot.counters(now: .earliest)
      return try snapshot.inbox(InboxQuery(filter: .all), now: .earliest)
    }
  }

  @Test func `no flipped bit in a list's row stops the process`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("hello", subject: Self.subject)], on: 1)
    try desk.store.close()
    var bytes = try Data(contentsOf: URL(filePath: desk.path))
    // The list's row: the subject stands in front of the status. Its header lies in the bytes before.
    let row = try #require(bytes.range(of: Data((Self.subject + "open").utf8)))
    let twin = desk.folder.appending(path: "twin.sqlite")
    var refused = 0
    for place in row.lowerBound - 32..<row.lowerBound + 2 {
      for bit in 0..<8 {
        bytes[place] ^= 1 << bit
        try bytes.write(to: twin)
        do { _ = try read(twin.path) } catch {
          #expect(error is StoreError, "\(error)")
          refused += 1
        }
        bytes[place] ^= 1 << bit
      }
    }
    #expect(refused > 10)
  }
}
