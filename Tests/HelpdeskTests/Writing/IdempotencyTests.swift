import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct IdempotencyTests {
  @Test func `a call repeated with its key acts once and tells the same`() async throws {
    let folder = try DeskFolder()
    var desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let first = try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "note-1")
    let again = try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "note-1")
    #expect(!first.isRepetition && again.isRepetition)
    #expect(again.entries == first.entries && again.events == first.events)
    try await desk.close()
    desk = try await folder.open()
    try await desk.rebuild(by: .olga)
    let later = try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "note-1")
    #expect(later.entries == first.entries && later.events == first.events)
    #expect(try await desk.entryCount(ticket) == 2)
    try await desk.close()
  }

  @Test func `a key stands for one command on one ticket of one principal`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let other = try await desk.takeIn(.relay("<2@relay.example>", from: "tom"))
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "k")
    let otherWords = await refusedRule {
      try await desk.perform(.note("The lid leaks!"), on: ticket, by: .mika, key: "k")
    }
    #expect(otherWords == .commandKeyReused)
    let otherTicket = await refusedRule {
      try await desk.perform(.note("The lid leaks."), on: other, by: .mika, key: "k")
    }
    #expect(otherTicket == .commandKeyReused)
    let colleague = try await desk.perform(.note("The lid leaks."), on: ticket, by: .agent("noor"), key: "k")
    #expect(!colleague.isRepetition)
  }

  @Test func `a refusal is decided again`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let close = Command.close(.information, "Told how the lid is turned")
    let early = await refusedRule { try await desk.perform(close, on: ticket, by: .mika, key: "close") }
    #expect(early == .closeUnansweredMessage)
    try await desk.answer(ticket)
    #expect(try await !desk.perform(close, on: ticket, by: .mika, key: "close").isRepetition)
    #expect(try await desk.perform(close, on: ticket, by: .mika, key: "close").isRepetition)
  }

  @Test func `a command without effect binds its key too`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let nothing = try await desk.perform(.assign(nil), on: ticket, by: .mika, key: "k")
    #expect(nothing.entries.isEmpty)
    let again = try await desk.perform(.assign(nil), on: ticket, by: .mika, key: "k")
    #expect(again.isRepetition && again.entries.isEmpty)
  }

  @Test func `a key is forgotten after 30 days and not before`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "k")
    temporary.clock.advance(by: IdempotencyKey.lifetime)
    #expect(try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "k").isRepetition)
    temporary.clock.advance(by: .seconds(1))
    #expect(try await !desk.perform(.note("Another note."), on: ticket, by: .mika, key: "k").isRepetition)
    #expect(try await desk.entryCount(ticket) == 3)
  }

  @Test func `who may not act learns nothing from a key`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika, key: "k")
    let demoted = Principal(id: Principal.mika.id, role: .viewer)
    let rule = await refusedRule {
      try await desk.perform(.note("The lid leaks."), on: ticket, by: demoted, key: "k")
    }
    #expect(rule == .permissionDenied)
  }
}
