import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Handing over to the marketplace's customer service (R38, rules.md §2).
@Suite struct TransferTests {
  private static let transfer = Command.transfer(reason: "The service answers for this order.")

  private static func sent(_ story: Scenario, _ entry: Int) -> MessageSent? {
    guard story.events.indices.contains(entry), case .messageSent(let sent) = story.events[entry].fact else {
      return nil
    }
    return sent
  }

  @Test func `the mail goes to the service's address of the store`() throws {
    var story = Scenario.askedOfService()
    let entry = story.given(Self.transfer)
    let sent = try #require(Self.sent(story, entry))
    #expect(sent.channel == .email && sent.recipient == World.serviceAddress)
    #expect(
      sent.transfer == MessageSent.Transfer(entries: [0], reason: "The service answers for this order."))
    #expect(!sent.answers && !sent.isAutomatic && sent.macro == nil)
  }

  @Test func `the mail tells order, store, time and the buyer's words`() throws {
    var story = Scenario.askedOfService()
    story.pendingTexts = [0: "Where is it?\nI wait."]
    let entry = story.given(Self.transfer)
    let text = try #require(Self.sent(story, entry)?.text)
    for part in [
      "Order: 305-1234567-7654321", "Store: amazon.de", "> Where is it?", "> I wait.", "2026-03-02",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("The service answers for this order."))
  }

  @Test func `a flood of words fits the mail`() throws {
    var story = Scenario.askedOfService()
    for entry in 1..<9 { story.buyerWrites("Hello \(entry)", order: World.ownOrder) }
    for entry in 0..<9 { story.pendingTexts[entry] = String(repeating: "é\n", count: 4_000) }
    let entry = story.given(Self.transfer)
    let text = try #require(Self.sent(story, entry)?.text)
    #expect(text.count <= Limits.standard.textCharacters && text.contains("> (shortened)"))
  }

  @Test func `the message is settled once the mail is accepted, and not before`() {
    var story = Scenario.askedOfService()
    let entry = story.given(Self.transfer)
    #expect(story.ticket.pending.count == 1 && story.ticket.status == .open)
    story.accept(entry, after: .hours(1))
    #expect(story.ticket.pending.isEmpty && story.ticket.status == .waiting)
    let settlement = story.ticket.questions.first?.settlement
    #expect(settlement?.means == .transfer && settlement?.at == World.monday + .hours(1))
    story.when(.close(.transferred, "Handed over to the service.")).then("ticket.closed")
  }

  @Test func `a mail that comes back revives the message with its first due time`() {
    var story = Scenario.askedOfService()
    let entry = story.given(Self.transfer)
    story.accept(entry)
    story.given(.close(.transferred, "Handed over to the service."))
    story.fail(entry, after: .hours(2))
    #expect(story.ticket.status == .open)
    #expect(story.ticket.pending.map(\.due) == [World.monday + .hours(24)])
    let again = story.given(Self.transfer)
    story.accept(again)
    #expect(story.ticket.status == .waiting)
  }

  @Test func `what is handed over stays the service's`() {
    var story = Scenario.askedOfService()
    story.accept(story.given(Self.transfer))
    story.when(.reply("One more thing.", on: .buyerSellerMessaging)).refused(.replyOwnedByMarketplace)
    story.when(.migrate(.video())).refused(.migrationOwnedByMarketplace)
    story.when(Self.transfer).refused(.transferNothingPending)
  }

  @Test func `nothing is handed over twice while its mail waits`() {
    var story = Scenario.askedOfService()
    story.given(Self.transfer)
    story.when(Self.transfer).refused(.transferNothingPending)
    story.buyerWrites("Hello?", after: .seconds(60), order: World.ownOrder)
    let entry = story.given(Self.transfer)
    #expect(Self.sent(story, entry)?.transfer?.entries == [2])
  }

  @Test func `the seller's own messages are not handed over`() {
    var story = Scenario.asked()
    story.when(Self.transfer).refused(.transferNothingPending)
    story.enrols()
    story.when(Self.transfer).refused(.transferNothingPending)
    story.given(.receive(Arrival(.notice(.serviceQuestion))), by: .intake)
    story.when(Self.transfer).refused(.transferNothingPending)
  }

  @Test func `a transfer tells the buyer nothing`() {
    var story = Scenario.askedOfService()
    story.accept(story.given(Self.transfer))
    story.when(.close(World.information)).refused(.closeNeverAnswered, owing: .buyerContact)
  }

  @Test func `a transfer is no part of an open migration`() {
    var story = Scenario()
    story.buyerWrites(order: World.ownOrder)
    story.goes(to: .noticeSent)
    story.enrols()
    story.buyerWrites("And my parcel?", after: .hours(1), order: World.ownOrder)
    story.accept(story.given(Self.transfer))
    #expect(story.ticket.openMigration?.state == .noticeSent)
    story.when(.close(.transferred, "Handed over to the service.")).refused(.closeMigrationOpen)
  }

  @Test func `an answer that failed leaves what the transfer settled`() {
    var story = Scenario()
    story.enrols(from: World.monday)
    story.buyerWrites(order: World.ownOrder)
    story.buyerWrites("Hello?", after: .hours(2), order: World.ownOrder)
    let transfer = story.given(Self.transfer)
    let answer = story.given(.reply("It is on its way.", on: .buyerSellerMessaging))
    story.accept(answer)
    story.accept(transfer)
    story.fail(answer)
    #expect(story.ticket.pending.map(\.entry) == [0])
    #expect(story.ticket.questions[1].settlement?.means == .transfer)
  }
}
