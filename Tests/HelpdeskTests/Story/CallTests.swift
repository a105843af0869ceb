import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct CallTests {
  private static func call(_ direction: Direction, from number: String = "+49 151 5550 0123") -> Command {
    .call(
      Call(
        direction, number: number, startedAt: TemporaryDesk.start,
        endedAt: TemporaryDesk.start + .seconds(60),
        summary: "Asked about the lid of the blender."))
  }

  @Test func `a buyer's call outside a migration is kept beside the ticket`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let entries = try await desk.entryCount(ticket)
    let outcome = try await desk.perform(Self.call(.inbound), on: ticket, by: .mika)
    #expect(outcome.ticket.id != ticket)
    #expect(outcome.entries.map(\.ticket) == [outcome.ticket.id])
    #expect(outcome.ticket.opening?.linked == ticket)
    #expect(try await desk.entryCount(ticket) == entries)
    let view = try #require(try await desk.ticket(ticket))
    #expect(view.linked.map(\.ticket.id) == [outcome.ticket.id])
  }

  @Test func `calling a marketplace's buyer outside a migration is refused and opens nothing`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let rule = await refusedRule { try await desk.perform(Self.call(.outbound), on: ticket, by: .mika) }
    #expect(rule == .externalNoOpenMigration)
    #expect(try await desk.ticket(TicketID(rawValue: ticket.rawValue + 1)) == nil)
  }

  @Test func `a call repeated with its key is kept once`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let first = try await desk.perform(Self.call(.inbound), on: ticket, by: .mika, key: "call-1")
    let again = try await desk.perform(Self.call(.inbound), on: ticket, by: .mika, key: "call-1")
    #expect(again.entries == first.entries && again.isRepetition)
  }

  @Test func `a second caller in a phone migration joins nothing`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.migrate(ticket, to: .phone)
    try await desk.perform(Self.call(.inbound), on: ticket, by: .mika)
    let other = try await desk.perform(
      Self.call(.inbound, from: "+49 151 5550 0999"), on: ticket, by: .mika)
    #expect(other.ticket.id != ticket)
    #expect(other.ticket.opening?.isSecondSender == true)
  }
}
