import HelpdeskCore
import HelpdeskLanguage
import Testing

/// What may be said to a buyer, and in whose words (domain.md §7.2).
@Suite struct OutboundTests {
  @Test(arguments: [
    "Call me: +49 170 5550111.", "Write to mika@brightnest.example.", "See https://brightnest.example/lid",
  ])
  func `contact data and foreign links in a reply are blocked`(text: String) {
    var story = Scenario.asked()
    let refusal = story.when(.reply(text, on: .buyerSellerMessaging)).refusal
    #expect(refusal?.rule == .replyCompliance)
    #expect(refusal?.obligations.map(\.code) == [.correction])
    #expect(refusal?.findings.isEmpty == false)
  }

  @Test func `contact data in a file's name is blocked`() {
    var story = Scenario.asked()
    let file = File(name: "mika@brightnest.example.pdf", type: "application/pdf", bytes: [1])
    story.when(.reply("The manual.", on: .buyerSellerMessaging, attachments: [file])).refused(
      .replyCompliance)
  }

  @Test(arguments: ["", " \n", "\u{200B}"]) func `a message without words or a file is none`(text: String) {
    var story = Scenario.asked()
    story.when(.reply(text, on: .buyerSellerMessaging)).refused(.replyCompliance, owing: .correction)
    let file = File(name: "manual.pdf", type: "application/pdf", bytes: [1])
    story.when(.reply(text, on: .buyerSellerMessaging, attachments: [file])).then("message.sent")
  }

  @Test(arguments: [
    ("\r\n", false), ("\u{200B}", false), (" Write to me privately.", false), ("", true),
  ])
  func `a locked macro goes out as it is or not at all`(addition: String, isSent: Bool) {
    var story = Scenario.asked()
    let text = "We are closed for a public holiday." + addition
    let reply = Reply(channel: .buyerSellerMessaging, body: .macro(World.locked, slots: [:], preview: text))
    if isSent {
      story.when(.reply(reply)).then("message.sent")
    } else {
      story.when(.reply(reply)).refused(.macroLocked)
    }
  }

  @Test func `an ordinary macro that was edited is the agent's own text`() {
    var story = Scenario.asked()
    let reply = Reply(
      channel: .buyerSellerMessaging,
      body: .macro(World.holding, slots: ["topic": "the lid"], preview: "We are looking into the jar."))
    story.when(.reply(reply)).then("message.sent")
    guard case .messageSent(let sent) = story.events.last?.fact else { return }
    #expect(sent.macro == nil)
    #expect(sent.text == "We are looking into the jar.")
  }

  @Test(
    arguments: [
      [:], ["topic": ""], ["topic": "a\nb"],
      ["topic": "a\u{202E}b"],
      ["topic": "the lid", "other": "x"], ["order": "1"],
    ] as [[String: String]])
  func `a slot takes what it was declared for`(slots: [String: String]) {
    var story = Scenario.asked()
    story.when(.reply(macro: World.holding, slots: slots, on: .buyerSellerMessaging)).refused(.macroSlot)
  }

  @Test func `a slot's value that is only too long exceeds a limit`() {
    var story = Scenario.asked()
    let topic = String(repeating: "x", count: 41)
    story.when(.reply(macro: World.holding, slots: ["topic": topic], on: .buyerSellerMessaging))
      .refused(.limitExceeded)
  }

  @Test func `what stands in a slot is judged as a text is, and never read as a slot`() {
    var story = Scenario.asked()
    let contact = ["topic": "mika@brightnest.example"]
    story.when(.reply(macro: World.holding, slots: contact, on: .buyerSellerMessaging)).refused(
      .replyCompliance)
    story.when(.reply(macro: World.holding, slots: ["topic": "{topic}"], on: .buyerSellerMessaging))
      .then("message.sent")
    guard case .messageSent(let sent) = story.events.last?.fact else { return }
    #expect(sent.text == "We are looking into {topic} and will answer tomorrow.")
  }

  @Test func `the engine's own slots cannot be set`() {
    var story = Scenario.asked()
    story.justifies()
    story.when(.migrate(.notice(slots: ["address": "mika@private.example"]))).refused(.macroSlot)
    story.when(.migrate(.notice(slots: ["order": "305-0000000-0000000"]))).refused(.macroSlot)
  }

  @Test func `unknown and retired macros are refused`() {
    var story = Scenario.asked()
    story.when(.reply(macro: "nobody", on: .buyerSellerMessaging)).refused(.macroUnknown, owing: .correction)
    story.desk.apply(DeskEvent(at: story.now, actor: "admin:ada", .macroRetired(World.holding)))
    story.when(.reply(macro: World.holding, slots: ["topic": "it"], on: .buyerSellerMessaging))
      .refused(.macroRetired, owing: .correction)
  }

  @Test func `the language is the one asked for, else the buyer's, else the store's`() {
    var story = Scenario.asked()
    story.when(.reply(macro: World.locked, on: .buyerSellerMessaging, language: .french)).refused(
      .replyLanguage)
    #expect(sent(World.locked, .german, in: &story) == .german)
    #expect(sent(World.locked, nil, in: &story) == .english)
    var silent = Scenario()
    silent.given(.receive(Arrival(.fromJana("…"))), by: .intake)
    #expect(sent(World.locked, nil, in: &silent) == .german)
  }

  private func sent(_ id: MacroID, _ language: Language?, in story: inout Scenario) -> Language? {
    story.given(.reply(macro: id, on: .buyerSellerMessaging, language: language))
    guard case .messageSent(let sent) = story.events.last?.fact else { return nil }
    return sent.language
  }

  @Test func `free words in another language are a warning`() throws {
    let story = Scenario.asked()
    let text =
      "Vielen Dank für Ihre Nachricht, wir senden Ihnen heute einen neuen Deckel und melden uns wieder."
    let decision = try story.ticket.decision(
      on: .reply(text, on: .buyerSellerMessaging), in: story.context(for: .mika))
    #expect(decision.events.count == 1)
    #expect(decision.findings.contains { $0.severity == .warn && $0.rule.rawValue == "reply.language" })
  }

  @Test func `a failed answer keeps the buyer's suffix for the next`() {
    var story = Scenario()
    var mail = InboundMessage.fromJana("Hello?")
    mail.correspondence.replyTo = "k3j9d8xq2m5v7tz+133a066e@marketplace.amazon.de"
    story.given(.receive(Arrival(mail)), by: .intake)
    story.given(.reply("We are looking into it.", on: .buyerSellerMessaging))
    guard case .messageSent(let sent) = story.events.last?.fact else { return }
    #expect(sent.recipient == "k3j9d8xq2m5v7tz+133a066e@marketplace.amazon.de")
  }
}
