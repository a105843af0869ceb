import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct DeliveryTests {
  /// A desk with one answer in its outbox.
  private struct Scene {
    let temporary: TemporaryDesk
    let entry: EntryID

    init() async throws {
      temporary = try await TemporaryDesk()
      let ticket = try await temporary.desk.takeIn(.relay("<1@relay.example>"))
      let outcome = try await temporary.desk.perform(
        .reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
      entry = try #require(outcome.entry)
    }

    var desk: Desk { temporary.desk }

    func delivery() async throws -> Delivery {
      try #require(try await desk.present(entry.ticket).outbound[entry.number]?.delivery)
    }
  }

  @Test func `what a transport took is accepted and settles`() async throws {
    let scene = try await Scene()
    let transport = ScriptedTransport()
    let reports = try await scene.desk.deliver(through: transport)
    #expect(reports.map(\.entry) == [scene.entry] && reports.map(\.delivery) == [.accepted])
    #expect(reports.map(\.attempts) == [0])
    #expect(try await scene.delivery().transport == "scripted")
    #expect(try await scene.desk.present(scene.entry.ticket).status == .waiting)
    #expect(try await scene.desk.deliver(through: transport).isEmpty)
    #expect(transport.messages.count == 1)
  }

  @Test(arguments: Delivery.Failure.allCases)
  func `what a transport will never take has failed`(failure: Delivery.Failure) async throws {
    let scene = try await Scene()
    let transport = ScriptedTransport { _ in throw TransportFailure.permanent(failure) }
    #expect(try await scene.desk.deliver(through: transport).map(\.delivery) == [failure.state])
    #expect(try await scene.desk.present(scene.entry.ticket).status == .open)
    scene.temporary.clock.advance(by: .hours(30))
    #expect(try await scene.desk.deliver(through: transport).isEmpty)
  }

  @Test(arguments: [false, true])
  func `a passing failure is tried again at growing intervals, then given up`(isStrange: Bool) async throws {
    let scene = try await Scene()
    let transport = ScriptedTransport { _ in
      if isStrange { throw StrangeError() }
      throw TransportFailure.temporary
    }
    var tries: [Int64] = []
    for minute in 0..<2_000 {
      scene.temporary.clock.set(TemporaryDesk.start + .seconds(minute * 60))
      if try await !scene.desk.deliver(through: transport).isEmpty { tries.append(Int64(minute)) }
    }
    // Each wait is up to a tenth longer, and is seen at the next full minute; the first attempt after 24
    // hours is the last.
    let waits = zip(tries, tries.dropFirst()).map { $1 - $0 }
    for (wait, least) in zip(waits, [1, 5, 30, 120, 360, 360, 360, 360] as [Int64]) {
      #expect((least...(least + least / 10 + 1)).contains(wait))
    }
    #expect(waits.reduce(0, +) >= 24 * 60 && waits.dropLast().reduce(0, +) < 24 * 60)
    #expect(try await scene.delivery().state == .dead)
    #expect(Set(transport.messages.map(\.messageID)).count == 1)
  }

  @Test func `two deliveries at once send once`() async throws {
    let scene = try await Scene()
    for number in 0..<20 {
      try await scene.desk.perform(
        .reply("Please turn the lid, step \(number).", on: .buyerSellerMessaging), on: scene.entry.ticket,
        by: .mika)
    }
    let transport = ScriptedTransport { _ in await Task.yield() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { try await scene.desk.deliver(through: transport) } }
      try await group.waitForAll()
    }
    let sent = transport.messages.map(\.entry)
    #expect(sent.count == 21 && Set(sent).count == 21)
  }

  @Test func `a message whose acknowledgement was lost is sent again under the same Message-ID`() async throws
  {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.perform(.reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    // The machine stops after the transport took the message and before the receipt is recorded.
    let first = ScriptedTransport()
    let remains = try folder.copiedFiles()
    try await desk.deliver(through: first)
    try await desk.close()
    let after = try await remains.open()
    let second = ScriptedTransport()
    #expect(try await after.deliver(through: second).map(\.delivery) == [.accepted])
    #expect(second.messages == first.messages)
    #expect(try await after.deliver(through: second).isEmpty)
    try await after.close()
  }

  @Test func `a failing receipt leaves the other messages to the next delivery`() async throws {
    let scene = try await Scene()
    for number in 0..<3 {
      try await scene.desk.perform(
        .reply("Please turn the lid, step \(number).", on: .buyerSellerMessaging), on: scene.entry.ticket,
        by: .mika)
    }
    let worker = Task {
      let transport = ScriptedTransport { _ in
        withUnsafeCurrentTask { $0?.cancel() }
        try Task.checkCancellation()
      }
      return try await scene.desk.deliver(through: transport)
    }
    #expect(try await worker.value.isEmpty)
    #expect(try await scene.delivery().attempts == 0)
    #expect(try await scene.desk.deliver(through: ScriptedTransport()).count == 4)
  }

  @Test func `at most as many are sent as asked for`() async throws {
    let scene = try await Scene()
    try await scene.desk.perform(
      .reply("Please close the lid.", on: .buyerSellerMessaging), on: scene.entry.ticket, by: .mika)
    #expect(try await scene.desk.deliver(through: ScriptedTransport(), limit: 0).isEmpty)
    #expect(try await scene.desk.deliver(through: ScriptedTransport(), limit: -1).isEmpty)
    #expect(try await scene.desk.deliver(through: ScriptedTransport(), limit: 1).count == 1)
    #expect(try await scene.desk.deliver(through: ScriptedTransport()).count == 1)
  }

  @Test func `a notice that was taken back is not sent`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.perform(
      .migrate(
        .open(
          .media(file: "noise.mp4", bytes: 22_000_000),
          note: "The film of the grinding motor has 22 MB, over what messages carry.", to: .email)),
      on: ticket, by: .mika)
    try await desk.perform(.migrate(.notice()), on: ticket, by: .mika)
    try await desk.perform(
      .migrate(.withdraw(reason: "The buyer found a smaller film.")), on: ticket, by: .mika)
    let transport = ScriptedTransport()
    #expect(try await desk.deliver(through: transport).isEmpty)
    #expect(transport.messages.isEmpty)
    #expect(try await desk.present(ticket).migrations.map(\.state) == [.withdrawn])
  }

  @Test func `a message taken back while another is under way is not sent`() async throws {
    let scene = try await Scene()
    let desk = scene.desk
    let other = try await desk.takeIn(.relay("<2@relay.example>", from: "tom"))
    try await desk.perform(
      .migrate(
        .open(
          .media(file: "noise.mp4", bytes: 22_000_000),
          note: "The film of the grinding motor has 22 MB, over what messages carry.", to: .email)),
      on: other, by: .mika)
    try await desk.perform(.migrate(.notice()), on: other, by: .mika)
    let transport = ScriptedTransport { message in
      guard message.entry == scene.entry else { return }
      try await desk.perform(.migrate(.withdraw(reason: "A smaller film came.")), on: other, by: .mika)
    }
    #expect(try await desk.deliver(through: transport).map(\.entry) == [scene.entry])
    #expect(transport.messages.map(\.entry) == [scene.entry])
  }

  @Test func `who may not work the outbox is refused, and so is a reader`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let viewer = Principal(id: "guest:tom", role: .viewer)
    let transport = ScriptedTransport()
    #expect(await refusedRule { try await desk.deliver(through: transport, by: viewer) } == .permissionDenied)
    let reader = try await folder.open(readOnly: true)
    #expect(await refusedRule { try await reader.deliver(through: transport) } == .deskReadOnly)
    try await reader.close()
    try await desk.close()
  }

  @Test func `what an answer cites does not change between two attempts`() async throws {
    let scene = try await Scene()
    let transport = ScriptedTransport { _ in throw TransportFailure.temporary }
    try await scene.desk.deliver(through: transport)
    _ = try await scene.desk.takeIn(.relay("<2@relay.example>", answering: ["<1@relay.example>"]))
    scene.temporary.clock.advance(by: .hours(1))
    try await scene.desk.deliver(through: transport)
    let sent = transport.messages
    #expect(sent.count == 2 && sent[0] == sent[1] && sent[0].references == ["<1@relay.example>"])
  }

  @Test func `programs write to one buyer three times in ten minutes and ten times a day`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    // A second matter of the same buyer counts with the first.
    let other = try await desk.takeIn(.relay("<2@relay.example>", order: "305-7654321-1234567"))
    for number in 0..<14 {
      try await desk.perform(
        .reply("Please turn the lid, step \(number).", on: .buyerSellerMessaging),
        on: number.isMultiple(of: 2) ? ticket : other, by: .automation("helper"))
    }
    let transport = ScriptedTransport()
    try await desk.deliver(through: transport)
    #expect(transport.messages.count == 3)
    var departures: [Int] = [0, 0, 0]
    for minute in 1..<(23 * 60) {
      temporary.clock.set(TemporaryDesk.start + .seconds(minute * 60))
      let before = transport.messages.count
      try await desk.deliver(through: transport)
      departures += Array(repeating: minute, count: transport.messages.count - before)
    }
    #expect(departures.count == 10)
    for minute in departures { #expect(departures.count { (minute..<(minute + 10)).contains($0) } <= 3) }
    // A human's answer is held back by nothing.
    try await desk.perform(
      .reply("I will see to it myself.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    try await desk.deliver(through: transport)
    #expect(transport.messages.last?.text == "I will see to it myself.")
    #expect(
      transport.messages.dropLast().allSatisfy(\.isAutomatic) && transport.messages.last?.isAutomatic == false
    )
  }

  @Test func `an answer cites what it answers`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let message = InboundMessage.relay(
      "<3@relay.example>", answering: ["<2@relay.example>", "<1@relay.example>"])
    let ticket = try await desk.takeIn(message)
    try await desk.perform(.reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    let transport = ScriptedTransport()
    try await desk.deliver(through: transport)
    let sent = try #require(transport.messages.first)
    #expect(sent.references == ["<1@relay.example>", "<2@relay.example>", "<3@relay.example>"])
    #expect(sent.subject == "Re: Blender" && sent.order == "305-1234567-7654321")
    #expect(sent.sender == "marketplace@brightnest.example")
    #expect(sent.recipient == "jana@marketplace.amazon.de")
  }
}
