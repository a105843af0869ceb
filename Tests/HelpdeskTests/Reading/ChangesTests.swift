import Helpdesk
import HelpdeskTesting
import Testing

@Suite(.timeLimit(.minutes(2))) struct ChangesTests {
  @Test func `a follower catches up and then lives along, with many writers`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    for number in 0..<20 { try await desk.perform(.note("Early note \(number)"), on: ticket, by: .mika) }
    let total = 1 + 20 + 8 * 25
    async let followed = Self.take(total, from: desk.changes())
    async let second = Self.take(total, from: desk.changes())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<25 {
            try await desk.perform(.note("Note \(writer)/\(number)"), on: ticket, by: .mika)
          }
        }
      }
      try await group.waitForAll()
    }
    let changes = try await followed
    #expect(changes.map(\.entry.number) == Array(0..<total))
    #expect(changes.map(\.position) == changes.map(\.position).sorted())
    #expect(try await second.map(\.position) == changes.map(\.position))
  }

  @Test func `a follower goes on where it left`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let first = try #require(try await Self.take(1, from: desk.changes()).first)
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    let next = try await Self.take(1, from: desk.changes(after: first.position))
    #expect(next.map(\.entry) == [EntryID(ticket: ticket, number: 1)])
  }

  @Test func `attention is asked for buyers' messages and deadlines alone`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    try await desk.perform(.tag(adding: ["lid"], removing: []), on: ticket, by: .mika)
    temporary.clock.advance(by: .hours(13))
    try await desk.sweep()
    try await desk.answer(ticket)
    try await desk.receive(.relay("<2@relay.example>", "Thank you!"))
    let names = try await Self.take(3, from: desk.changes(only: .needsAttention)).map(\.event.fact.name)
    #expect(names == ["message.received", "deadline.warned", "message.received"])
  }

  @Test func `a cancelled follower ends, and the others live on`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let (seen, tell) = AsyncStream.makeStream(of: Void.self)
    let cancelled = Task {
      for try await _ in desk.changes() { tell.yield() }
      return true
    }
    for await _ in seen { break }
    async let living = Self.take(2, from: desk.changes())
    cancelled.cancel()
    #expect(try await cancelled.value)
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    #expect(try await living.count == 2)
  }

  @Test func `many followers end when the desk is closed`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    try await desk.takeIn(.relay("<1@relay.example>"))
    let (seen, tell) = AsyncStream.makeStream(of: Void.self)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask {
          var count = 0
          for try await _ in desk.changes() {
            count += 1
            tell.yield()
          }
          return count
        }
      }
      var ready = 0
      for await _ in seen {
        ready += 1
        if ready == 50 { break }
      }
      try await desk.close()
      for try await count in group { #expect(count == 1) }
    }
  }

  @Test func `a reader beside the writer gets what is there and ends`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let reader = try await folder.open(readOnly: true)
    var last: Int64?
    for try await change in reader.changes() { last = change.position }
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    var names: [String] = []
    for try await change in reader.changes(after: last) { names.append(change.event.fact.name) }
    #expect(names == ["note.added"])
    try await reader.close()
    try await desk.close()
  }

  private static func take(
    _ count: Int, from changes: AsyncThrowingStream<Change, any Error>
  ) async throws -> [Change] {
    var taken: [Change] = []
    for try await change in changes {
      taken.append(change)
      if taken.count == count { break }
    }
    return taken
  }
}
