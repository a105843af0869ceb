import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct RecoveryTests {
  @Test func `a desk that was never closed opens with all it acknowledged`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    for number in 0..<50 { try await desk.perform(.note("Note \(number)."), on: ticket, by: .mika) }
    let copy = try folder.copiedFiles()
    let recovered = try await copy.open()
    let (original, found) = (try await desk.ticket(ticket), try await recovered.ticket(ticket))
    #expect(try #require(found).entries == original?.entries)
    try await copy.expectWhole(recovered)
    try await recovered.close()
    try await desk.close()
  }

  @Test func `every past state reads the same after reopening and rebuilding`() async throws {
    let folder = try DeskFolder()
    var desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.migrate(ticket)
    try await desk.receive(.mail("<2@post.example>"))
    try await desk.perform(.migrate(.end("Film received; motor faulty")), on: ticket, by: .mika)
    var states: [Ticket] = []
    for number in 0..<(try await desk.entryCount(ticket)) {
      states.append(try #require(try await desk.ticket(ticket, through: number)).ticket)
    }
    try await desk.close()
    desk = try await folder.open()
    try await desk.rebuild(by: .olga)
    for (number, state) in states.enumerated() {
      #expect(try await desk.ticket(ticket, through: number)?.ticket == state)
    }
    #expect(try await desk.ticket(ticket, through: -1) == nil)
    #expect(try await desk.ticket(ticket, through: .max)?.ticket == states.last)
    try await desk.close()
  }

  @Test func `after a rebuild the desk goes on where it was`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let mail = InboundMessage.mail("<2@post.example>", kind: .ignored)
    try await desk.receive(mail)
    try await desk.perform(.reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    #expect(await refusedRule { try await desk.rebuild(by: .mika) } == .permissionDenied)
    let built = try await desk.rebuild(by: .olga)
    #expect(Int64(built.events) == (try await desk.trailHead().size) && built.tickets == 1)
    #expect(try await desk.receive(mail).isDuplicate)
    #expect(try await desk.receive(.relay("<1@relay.example>")).isDuplicate)
    #expect(try await desk.search("grinds").count == 1)
    #expect(try await desk.deliver(through: ScriptedTransport()).count == 1)
    #expect(try await desk.takeIn(.relay("<3@relay.example>")) == ticket)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `a reader beside the writer sees what was committed and writes nothing`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let reader = try await folder.open(readOnly: true)
    try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    try await desk.perform(
      .setAddresses(DeskAddresses(own: [], support: ["help@brightnest.example"], phones: [])), by: .olga)
    #expect(try await reader.entryCount(ticket) == 2)
    #expect(try await reader.state() == (try await desk.state()))
    #expect(
      await refusedRule { try await reader.perform(.note("No."), on: ticket, by: .mika) } == .deskReadOnly)
    #expect(await refusedRule { try await reader.receive(.relay("<2@relay.example>")) } == .deskReadOnly)
    #expect(await refusedRule { try await reader.sweep() } == .deskReadOnly)
    #expect(await refusedRule { try await reader.rebuild(by: .olga) } == .deskReadOnly)
    #expect(try await reader.verifyTrail().isOK)
    try await reader.close()
    try await desk.close()
  }

  @Test func `a second writer is told who holds the desk, and may write once it is free`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    do {
      _ = try await folder.open()
      Issue.record("two writers")
    } catch let refusal as Refusal {
      #expect(refusal.rule == .deskLocked)
      #expect(refusal.explanation.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
    }
    try await desk.close()
    try await folder.open().close()
  }

  @Test func `closing twice does no harm`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    try await desk.close()
    try await desk.close()
    await #expect(throws: DeskError.closed) { try await desk.receive(.relay("<1@relay.example>")) }
    await #expect(throws: DeskError.closed) { try await desk.state() }
    await #expect(throws: DeskError.closed) { try await desk.search("lid") }
  }
}
