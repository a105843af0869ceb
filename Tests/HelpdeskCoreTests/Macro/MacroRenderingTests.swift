import HelpdeskCore
import HelpdeskLanguage
import Testing

@Suite struct MacroRenderingTests {
  @Test(arguments: MacroSample.replies)
  func `a macro filled to its limits fits the channel and passes the outbound check`(_ sample: MacroSample)
    throws
  {
    let desk = try MacroDesk()
    let channel = sample.macro.purpose == .routeBack ? Channel.email : .buyerSellerMessaging
    var ticket = try desk.ticket(by: channel, in: sample.language)
    let (message, findings) = try desk.perform(
      .reply(macro: sample.macro.id, slots: sample.values, on: channel), on: &ticket)
    let sent = try #require(message)
    let text = try #require(sent.text)
    #expect(findings == [])
    #expect(sent.language == sample.language)
    #expect(text.count <= ChannelCapacity.official.textCharacters)
    #expect(!text.contains("{") && !text.contains("}"))
    for value in sample.values.values where !Self.isChoice(value, of: sample.macro) {
      #expect(text.contains(value))
    }
  }

  private static func isChoice(_ value: String, of macro: Macro) -> Bool {
    macro.slots.contains { slot in
      if case .choice(let choices) = slot.kind { choices.contains { $0.value == value } } else { false }
    }
  }

  /// Free words: a slot, its macro, and values for the slots beside it.
  static let freeWords: [(macro: MacroID, slot: String, others: [String: String], channel: Channel)] = [
    ("resolution-summary", "text", ["outcome": "repair"], .buyerSellerMessaging),
    (
      "resolution-summary-amount", "text", ["outcome": "refund", "amount": "89.90 EUR"], .buyerSellerMessaging
    ),
    ("route-back", "text", [:], .email),
  ]

  @Test func `the table of free words names every slot that takes them`() {
    let declared = Macro.builtIn.flatMap { builtIn in
      builtIn.macro.slots.filter { $0.kind == .text || $0.kind == .paragraph }
        .map { "\(builtIn.macro.id).\($0.name)" }
    }
    #expect(declared.sorted() == Self.freeWords.map { "\($0.macro).\($0.slot)" }.sorted())
  }

  @Test(arguments: freeWords)
  func `free words are taken up to the limit and refused beyond it`(
    _ row: (macro: MacroID, slot: String, others: [String: String], channel: Channel)
  ) throws {
    let desk = try MacroDesk()
    let macro = try #require(Macro.builtIn.first { $0.macro.id == row.macro }?.macro)
    let limit = try #require(macro.slots.first { $0.name == row.slot }?.limit)
    #expect(limit == 2_500)
    func send(_ words: String?) throws {
      var ticket = try desk.ticket(by: row.channel)
      var slots = row.others
      slots[row.slot] = words
      try desk.perform(.reply(macro: row.macro, slots: slots, on: row.channel), on: &ticket)
    }
    let words = "The contact was loose; we tightened it. "
    let longest = words + String(repeating: "x", count: limit - words.count)
    #expect(throws: Never.self) { try send(longest) }
    for refused in [longest + "x", "", "   ", nil] {
      let refusal = #expect(throws: Refusal.self) { try send(refused) }
      #expect(refusal?.rule == (refused == longest + "x" ? .limitExceeded : .macroSlot))
    }
  }

  @Test(arguments: ["89.90", "EUR", "89.90 EU", "-1 EUR", "1.5 JPY", "1 000 EUR", "0000000000000089.90 EUR"])
  func `an amount that is none is refused`(_ amount: String) throws {
    let desk = try MacroDesk()
    var ticket = try desk.ticket()
    let refusal = #expect(throws: Refusal.self) {
      try desk.perform(
        .reply(macro: "refund-issued", slots: ["amount": amount], on: .buyerSellerMessaging), on: &ticket)
    }
    #expect(refusal?.rule == .macroSlot)
  }

  @Test func `nobody fills the order but the engine`() throws {
    let desk = try MacroDesk()
    var ticket = try desk.ticket()
    let refusal = #expect(throws: Refusal.self) {
      try desk.perform(
        .reply(macro: "replacement-sent", slots: ["order": "302-0000000-0000000"], on: .buyerSellerMessaging),
        on: &ticket)
    }
    #expect(refusal?.rule == .macroSlot)
    let (message, _) = try desk.perform(
      .reply(macro: "replacement-sent", on: .buyerSellerMessaging), on: &ticket)
    #expect(message?.text?.contains("302-1234567-7654321") == true)
  }

  @Test func `the absence note settles nothing, even from a human`() throws {
    let desk = try MacroDesk()
    var ticket = try desk.ticket()
    let (message, _) = try desk.perform(
      .reply(macro: "out-of-office", on: .buyerSellerMessaging), on: &ticket)
    #expect(message?.answers == false)
    let altered = Reply(
      channel: .buyerSellerMessaging, body: .macro("out-of-office", slots: [:], preview: "Back on Monday."))
    let refusal = #expect(throws: Refusal.self) { try desk.perform(.reply(altered), on: &ticket) }
    #expect(refusal?.rule == .macroLocked)
  }
}
