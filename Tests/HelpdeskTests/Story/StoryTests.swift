import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct StoryTests {
  @Test func `Jana's blender goes from the first message to the close`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let arrival = try await desk.receive(.jana(sentAt: temporary.clock.now))
    let ticket = try #require(arrival.ticket)
    #expect(arrival.openedTicket && arrival.startsResponseClock)
    let phone = await refusedRule {
      try await desk.perform(
        .reply("Call us: +1 415 555 0100", on: .buyerSellerMessaging), on: ticket, by: .mika)
    }
    #expect(phone == .replyCompliance)
    try await desk.migrate(ticket)
    let film = try await desk.receive(.janaByMail())
    #expect(film.ticket == ticket)
    let early = await refusedRule {
      try await desk.perform(.close(.information, "The film shows the fault"), on: ticket, by: .mika)
    }
    #expect(early == .closeMigrationOpen)
    try await desk.perform(.migrate(.end("Film received; motor faulty")), on: ticket, by: .mika)
    try await desk.perform(.migrate(.summarize(try .refund())), on: ticket, by: .mika)
    let queued = await refusedRule {
      try await desk.perform(.close(try .refund("Refunded after the film")), on: ticket, by: .mika)
    }
    #expect(queued == .closeSummaryNotDelivered)
    #expect(try await desk.ticket(ticket)?.obligations(before: .close).isEmpty == false)
    #expect(try await desk.deliver(through: temporary.spool).map(\.delivery) == [.accepted])
    try await desk.perform(.close(try .refund("Refunded after the film")), on: ticket, by: .mika)
    #expect(try await desk.present(ticket).status == .closed(.refund))
    #expect(try await desk.verifyTrail().isOK)
  }

  @Test func `a recall is settled by phone and told on the official channel`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>", "Is my blender part of the recall?"))
    try await desk.perform(
      .migrate(
        .open(
          .safety(reference: "RAPEX A12/00345/26"),
          note: "The recall asks us to explain step by step how the blade is locked.", to: .phone)),
      on: ticket, by: .mika)
    try await desk.perform(.migrate(.notice()), on: ticket, by: .mika)
    try await desk.deliver(through: temporary.spool)
    let now = try await desk.now()
    let call = Call(
      .inbound, number: "+49 151 5550 0123", startedAt: now, endedAt: now + .seconds(300),
      summary: "Blade locked, blender is safe until the new part comes.")
    let outcome = try await desk.perform(.call(call), on: ticket, by: .mika)
    #expect(outcome.ticket.id == ticket)
    #expect(outcome.ticket.openMigration?.state == .external)
    try await desk.perform(.migrate(.end("Blade locked on the phone")), on: ticket, by: .mika)
    let told = Resolution(.replacement, "You locked the blade with us; a new blade is on its way.")
    try await desk.perform(.migrate(.summarize(told)), on: ticket, by: .mika)
    try await desk.deliver(through: temporary.spool)
    try await desk.perform(.close(.replacement, "A new blade is on its way"), on: ticket, by: .mika)
    #expect(try await desk.present(ticket).status == .closed(.replacement))
  }

  @Test func `who mails first is answered there and led back`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let official = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.answer(official)
    let mail = try await desk.receive(.mail("<2@post.example>", "My blender still grinds. Can you help?"))
    let beside = try #require(mail.ticket)
    #expect(beside != official && mail.openedTicket)
    #expect(try await desk.present(beside).opening?.linked == official)
    let reply = Command.reply(
      macro: MacroID("route-back"), slots: ["text": "Please turn the lid until it clicks."], on: .email,
      language: .english)
    try await desk.perform(reply, on: beside, by: .mika)
    let transport = ScriptedTransport()
    try await desk.deliver(through: transport)
    #expect(transport.messages.first?.recipient == "jana.albers@post.example")
    #expect(try await desk.present(beside).migrations.isEmpty)
    let view = try #require(try await desk.ticket(official))
    #expect(view.linked.map(\.ticket.id) == [beside])
  }

  @Test func `a bounce takes a closed ticket up again`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    let due = try await desk.present(ticket).responseDue
    let answer = try await desk.answer(ticket)
    try await desk.perform(.close(.information, "Told how the lid is turned"), on: ticket, by: .mika)
    #expect(try await desk.present(ticket).isClosed)
    try await desk.perform(.receipt(Receipt(entry: answer.number, .failed(.bounced))), on: ticket, by: .mika)
    let after = try await desk.present(ticket)
    #expect(after.status == .open)
    #expect(after.responseDue == due)
  }

  @Test func `a buyer's message takes a closed ticket up again`() async throws {
    let temporary = try await TemporaryDesk()
    let desk = temporary.desk
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.answer(ticket)
    try await desk.perform(.close(.information, "Told how the lid is turned"), on: ticket, by: .mika)
    #expect(try await desk.takeIn(.relay("<2@relay.example>", "It grinds again.")) == ticket)
    #expect(try await desk.present(ticket).status == .open)
  }
}
