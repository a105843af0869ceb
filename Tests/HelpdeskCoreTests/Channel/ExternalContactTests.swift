import HelpdeskCore
import Testing

/// What is said off the official channel, and where it belongs (rules.md §6, R62).
@Suite struct ExternalContactTests {
  private var mailed: Scenario {
    var story = Scenario()
    story.buyerMails()
    return story
  }

  private func call(_ direction: Direction, _ number: String = World.janasPhone, in story: Scenario) -> Call {
    Call(direction, number: number, startedAt: story.now, endedAt: story.now, summary: "About the lid.")
  }

  @Test func `a buyer who wrote elsewhere about an order is answered once and led back`() {
    var story = mailed
    story.when(.reply("The lid is on its way.", on: .email)).refused(.externalNoReturn, owing: .correction)
    story.when(.reply(macro: World.routeBack, on: .email)).then("message.sent")
    let text = "The lid is on its way. Please continue in the Amazon messages for this order."
    story.when(.reply(text, on: .email)).then("message.sent")
    guard case .messageSent(let sent) = story.events.last?.fact else { return }
    #expect(sent.recipient == World.janasMail)
  }

  @Test func `such a ticket has no thread to answer, opens no migration, and is not called`() {
    var story = mailed
    story.when(.reply("Hello.", on: .buyerSellerMessaging)).refused(
      .replyNoOfficialThread, owing: .officialThread)
    story.when(.migrate(.video())).refused(.migrationNoOrder)
    story.when(.call(call(.outbound, in: story))).refused(.externalNoOpenMigration)
  }

  @Test func `once the buyer writes through the marketplace, mail is over`() {
    var story = mailed
    story.buyerWrites()
    story.when(.reply(macro: World.routeBack, on: .email)).refused(.externalNoOpenMigration)
    story.when(.reply("The lid is on its way.", on: .buyerSellerMessaging)).then("message.sent")
  }

  @Test func `an official answer settles what was asked by mail, a mail nothing that was asked officially`() {
    var story = mailed
    let routed = story.given(.reply(macro: World.routeBack, on: .email))
    let official = story.buyerWrites()
    story.accept(routed)
    #expect(story.ticket.pending.map(\.entry) == [official])
    story.fail(routed)
    #expect(story.ticket.pending.count == 2)
    story.answered()
    #expect(story.ticket.pending.isEmpty)
  }

  @Test func `without order and thread any channel is open`() {
    var story = Scenario()
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    story.when(.reply("Which order is it?", on: .email)).then("message.sent")
    story.when(.call(call(.outbound, in: story))).then("call.logged")
    #expect(story.ticket.pending.isEmpty)
  }

  @Test func `a call answers as a mail does, and stands when the mail bounces`() {
    var story = Scenario()
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    let reply = story.given(.reply("Which order is it?", on: .email))
    story.accept(reply)
    story.given(.call(call(.outbound, in: story)))
    story.fail(reply)
    #expect(story.ticket.pending.isEmpty)
  }

  @Test func `a reply is no call`() {
    var story = Scenario.asked()
    story.when(.reply("Hello.", on: .phone)).refused(.replyNoOfficialThread)
  }

  @Test func `an inbound call outside a phone migration is kept beside`() {
    var story = Scenario.asked()
    #expect(
      story.ticket.placement(of: call(.inbound, in: story))
        == .beside(Arrival.Opening(linked: story.ticket.id)))
    #expect(story.ticket.placement(of: call(.outbound, in: story)) == .stays)
    story.justifies(to: .phone)
    story.accept(story.given(.migrate(.notice())))
    #expect(story.ticket.placement(of: call(.inbound, in: story)) == .joinsMigration)
    story.given(.call(call(.inbound, in: story)))
    #expect(story.ticket.placement(of: call(.inbound, "0049 (170) 5550111", in: story)) == .joinsMigration)
    let stranger = call(.inbound, "+49 30 1", in: story)
    #expect(
      story.ticket.placement(of: stranger)
        == .beside(Arrival.Opening(linked: story.ticket.id, isSecondSender: true)))
    story.when(.call(call(.outbound, "+49 30 1", in: story))).refused(.externalWrongAddress)
  }

  @Test func `mail goes to whoever used the announced address first`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.given(.reply("Thank you for the video.", on: .email))
    guard case .messageSent(let sent) = story.events.last?.fact else { return }
    #expect(sent.recipient == World.janasMail)
  }

  @Test func `the real address is of no use once the migration is over`() {
    var story = Scenario.asked()
    story.goes(to: .summarized)
    story.when(.reply("One more thing.", on: .email)).refused(.externalNoOpenMigration)
    #expect(story.buyerMails() == .beside(Arrival.Opening(linked: story.ticket.id)))
  }

  @Test func `a mail that claims to join without a migration stays uncovered`() {
    var story = mailed
    story.given(.receive(Arrival(.mail(), joinsMigration: true)), by: .intake)
    guard case .messageReceived(let received) = story.events.last?.fact else { return }
    #expect(!received.joinsMigration)
    #expect(story.ticket.holdsUncoveredExternal)
  }

  @Test func `a message during a migration is answered in its thread`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    let entry = story.buyerWrites("Are you there?")
    story.accept(story.given(.reply("Yes, we saw your video.", on: .email)))
    #expect(story.ticket.pending.map(\.entry) == [entry])
    story.answered("We are looking at your video.")
    #expect(story.ticket.pending.isEmpty)
  }
}
