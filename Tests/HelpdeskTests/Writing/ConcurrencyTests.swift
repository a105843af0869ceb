import Helpdesk
import HelpdeskTesting
import Testing

@Suite(.timeLimit(.minutes(5))) struct ConcurrencyTests {
  @Test func `2,000 callers over 50 tickets are each answered, and the trail has no gap`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    var tickets: [TicketID] = []
    for buyer in 0..<50 {
      tickets.append(try await desk.takeIn(.relay("<\(buyer)@relay.example>", from: "b\(buyer)", order: nil)))
    }
    let before = try await desk.trailHead().size
    let acknowledged = Shared<Set<EntryID>>([])
    let refused = Shared(0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<2_000 {
        let ticket = tickets[caller % tickets.count]
        group.addTask {
          do {
            let outcome = try await desk.perform(Self.command(caller), on: ticket, by: .mika)
            let entries = outcome.entries
            let all = acknowledged.change { known in
              entries.map { known.insert($0).inserted }.allSatisfy(\.self)
            }
            #expect(all && outcome.entries.allSatisfy { $0.ticket == ticket })
          } catch let refusal as Refusal {
            #expect(refusal.rule == .closeUnansweredMessage)
            refused.change { $0 += 1 }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(refused.value == 400)
    let leaves = try await desk.trail(after: before - 1, limit: 5_000)
    #expect(leaves.map(\.position) == Array(before..<before + Int64(leaves.count)))
    // Beside what was acknowledged, only refused attempts are on record.
    #expect(acknowledged.value.isSubset(of: Set(leaves.map(\.entry))))
    #expect(leaves.filter { $0.type != "attempt.refused" }.count == acknowledged.value.count)
    for ticket in tickets {
      let entries = try #require(try await desk.ticket(ticket)).entries
      #expect(entries.map(\.id.number) == Array(entries.indices))
    }
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  /// Four that pass and one that is refused.
  private static func command(_ caller: Int) -> Command {
    switch caller / 50 % 5 {
    case 0: .note("Note of caller \(caller).")
    case 1: .tag(adding: ["tag-\(caller)"], removing: [])
    case 2: .reply("Please turn the lid a little further.", on: .buyerSellerMessaging)
    case 3: .assign(PrincipalID("agent:a\(caller)"))
    default: .close(.information, "Told how the lid is turned")
    }
  }

  @Test func `a cancelled caller leaves nothing by halves`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let acknowledged = Shared<Set<EntryID>>([])
    await withTaskGroup(of: Void.self) { group in
      for caller in 0..<400 {
        group.addTask {
          let call = Task {
            let outcome = try await desk.perform(.note("Note of \(caller)."), on: ticket, by: .mika)
            let entries = outcome.entries
            acknowledged.change { $0.formUnion(entries) }
          }
          if caller.isMultiple(of: 3) { call.cancel() }
          _ = await call.result
        }
      }
    }
    let entries = try #require(try await desk.ticket(ticket)).entries
    let recorded = Set(entries.dropFirst().map(\.id))
    #expect(acknowledged.value == recorded)
    #expect(recorded.count == 400)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `a command that cannot be written takes no neighbour down`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    // A store's name stands in the leaf, and no leaf is that long.
    let store = Marketplace(rawValue: String(repeating: "x", count: 70_000))
    let failures = Shared(0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<200 {
        group.addTask {
          guard caller.isMultiple(of: 20) else {
            try await desk.perform(.note("Note of \(caller)."), on: ticket, by: .mika)
            return
          }
          var message = InboundMessage.mail("<long-\(caller)@post.example>", order: nil)
          message.marketplace = store
          do { try await desk.receive(message) } catch is DeskError { failures.change { $0 += 1 } }
        }
      }
      try await group.waitForAll()
    }
    #expect(failures.value == 10)
    #expect(try await desk.entryCount(ticket) == 1 + 190)
    #expect(try await desk.inbox(.all).rows.count == 1)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `a desk may be closed while callers wait`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let acknowledged = Shared(0)
    await withTaskGroup(of: Void.self) { group in
      for caller in 0..<200 {
        group.addTask {
          do {
            try await desk.perform(.note("Note of \(caller)."), on: ticket, by: .mika)
            acknowledged.change { $0 += 1 }
          } catch { #expect(error as? DeskError == .closed) }
        }
        if caller == 100 { for _ in 0..<3 { group.addTask { try? await desk.close() } } }
      }
    }
    try await desk.close()
    await #expect(throws: DeskError.closed) { try await desk.perform(.note("Late."), on: ticket, by: .mika) }
    await #expect(throws: DeskError.closed) { try await desk.ticket(ticket) }
    let again = try await folder.open()
    #expect(try await again.entryCount(ticket) == 1 + acknowledged.value)
    try await again.close()
  }

  @Test func `a desk that is let go ends its thread and gives the file free`() async throws {
    let folder = try DeskFolder()
    for round in 0..<10 {
      let desk = round == 0 ? try await folder.create() : try await folder.open()
      try await desk.receive(.relay("<\(round)@relay.example>"))
    }
    let desk = try await folder.open()
    #expect(try await desk.inbox(.all).rows.count == 1)
    try await desk.close()
  }

  @Test func `more tickets than are kept in memory are all judged by their state`() async throws {
    let folder = try DeskFolder()
    var options = Desk.Options()
    options.hotTickets = 1
    let desk = try await folder.create(options: options)
    var tickets: [TicketID] = []
    for buyer in 0..<10 {
      tickets.append(try await desk.takeIn(.relay("<\(buyer)@relay.example>", from: "b\(buyer)")))
    }
    for round in 0..<5 {
      for ticket in tickets { try await desk.perform(.note("Note \(round)."), on: ticket, by: .mika) }
    }
    for ticket in tickets { #expect(try await desk.entryCount(ticket) == 6) }
    try await folder.expectWhole(desk)
    try await desk.close()
  }
}
