import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct ClockTests {
  @Test func `a simulated desk without a time of its own stands at its last moment`() async throws {
    let folder = try DeskFolder()
    var desk = try await folder.create()
    folder.clock.advance(by: .hours(3))
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.close()
    desk = try await Desk.open(at: folder.file)
    #expect(try await desk.now() == TemporaryDesk.start + .hours(3))
    let outcome = try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    #expect(outcome.events.map(\.at) == [TemporaryDesk.start + .hours(3)])
    try await desk.close()
  }

  @Test func `an earlier time reads as the last one`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    temporary.clock.advance(by: .hours(2))
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    temporary.clock.set(TemporaryDesk.start)
    #expect(try await desk.now() == TemporaryDesk.start + .hours(2))
    let outcome = try await desk.perform(.note("The lid leaks."), on: ticket, by: .mika)
    #expect(outcome.events.map(\.at) == [TemporaryDesk.start + .hours(2)])
  }

  @Test(arguments: [Timestamp.latest, Timestamp(milliseconds: 2_147_483_648_000)])
  func `a clock at the end of time stops nothing`(moment: Timestamp) async throws {
    let temporary = try await TemporaryDesk()
    temporary.clock.set(moment)
    let ticket = try await temporary.desk.takeIn(.relay("<1@relay.example>"))
    try await temporary.desk.answer(ticket)
    try await temporary.desk.sweep()
    #expect(try await temporary.desk.now() == moment)
    #expect(try await temporary.desk.verifyTrail().isOK)
  }

  @Test func `a random walk of the clock never turns the log back`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      temporary.clock.advance(by: .seconds(Int64.random(in: -7_200...7_200, using: &generator)))
      try await desk.perform(
        .prioritize(Priority.allCases.randomElement(using: &generator) ?? .normal), on: ticket, by: .mika)
      try await desk.sweep()
    }
    let moments = try await desk.trail().map(\.at)
    #expect(moments == moments.sorted())
  }

  @Test func `a desk that keeps real time takes no time from a caller`() async throws {
    let folder = try DeskFolder()
    let real = DeskConfiguration(origin: "brightnest.example/helpdesk/real", home: .amazonGermany)
    await #expect(throws: DeskError.clockNotSimulated) {
      try await Desk.create(at: folder.file, as: real, clock: .simulated(folder.clock))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file.path))
    let desk = try await Desk.create(at: folder.file, as: real)
    try await desk.close()
    await #expect(throws: DeskError.clockNotSimulated) { try await folder.open() }
    let reader = try await Desk.open(at: folder.file, readOnly: true)
    #expect(try await !reader.state().isSimulated)
    try await reader.close()
  }

  @Test func `a sweep records each mark once`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", sentAt: TemporaryDesk.start))
    var recorded: [Int] = []
    for minutes in stride(from: Int64(0), through: 25 * 60, by: 30) {
      temporary.clock.set(TemporaryDesk.start + .seconds(minutes * 60))
      let passings = try await desk.sweep()
      #expect(passings.allSatisfy { $0.entry.ticket == ticket && $0.deadline == .response(entry: 0) })
      recorded += passings.map(\.percent)
    }
    #expect(recorded == [50, 75, 90, 100])
    #expect(try await desk.sweep().isEmpty)
  }

  @Test func `a sweep after a long rest tells the breach, and the inbox shows it`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    var tickets: [TicketID] = []
    for buyer in 0..<20 {
      tickets.append(try await desk.takeIn(.relay("<\(buyer)@relay.example>", from: "b\(buyer)")))
    }
    try await desk.answer(tickets[0])
    temporary.clock.advance(by: .hours(25))
    let passings = try await desk.sweep()
    #expect(Set(passings.filter { $0.percent == 100 }.map(\.entry.ticket)) == Set(tickets.dropFirst()))
    #expect(try await desk.counters()[.breached] == 19)
    #expect(try await desk.sweep().isEmpty)
  }

  @Test func `who may not run the timer is refused`() async throws {
    let temporary = try await TemporaryDesk()
    let viewer = Principal(id: "guest:tom", role: .viewer)
    #expect(await refusedRule { try await temporary.desk.sweep(by: viewer) } == .permissionDenied)
  }
}
