import HelpdeskCore
import HelpdeskLanguage
import Testing

/// A notice on its way: which ground, which channel, which language.
struct NoticeSample: CustomTestStringConvertible, Sendable {
  let reason: MigrationReason
  let channel: Channel
  let language: Language

  var address: String { channel == .email ? MacroDesk.mailbox : MacroDesk.number }
  var testDescription: String { "\(reason.kind) \(channel) \(language)" }

  static let all: [NoticeSample] = [
    MigrationReason.media(file: "flicker.mov", bytes: 22_000_000), .safety(reference: "Recall 2026-114"),
  ].flatMap { reason in
    [Channel.email, .phone].flatMap { channel in
      BuiltInMacro.languages.map { NoticeSample(reason: reason, channel: channel, language: $0) }
    }
  }

  /// The notice as the engine sends it.
  func sent(addresses: DeskAddresses? = nil) throws -> String {
    let desk = try addresses.map { try MacroDesk(addresses: $0) } ?? MacroDesk()
    var ticket = try desk.justified(reason, by: channel, in: language)
    let (message, findings) = try desk.perform(.migrate(.notice()), on: &ticket)
    #expect(findings == [])
    return try #require(message?.text)
  }
}

@Suite struct ProtocolMacroTests {
  /// What each notice says of its reason (R53): words that the reason cannot be told without.
  static let reasonCues: [MigrationReason.Kind: [Language: [String]]] = [
    .media: [
      .english: ["file", "too large"], .german: ["Datei", "zu groß"], .spanish: ["archivo", "grande"],
      .french: ["fichier", "trop lourd"], .italian: ["file", "troppo grande"], .japanese: ["ファイル", "大きすぎる"],
      .chinese: ["文件", "太大"],
    ],
    .safety: [
      .english: ["safety", "regulation"], .german: ["Sicherheit", "Vorschriften"],
      .spanish: ["seguridad", "regulada"], .french: ["sécurité", "réglementation"],
      .italian: ["sicurezza", "legge"], .japanese: ["安全", "法令"], .chinese: ["安全", "法规"],
    ],
  ]

  /// The words by which each notice promises to come back (R53).
  static let promises: [Language: String] = [
    .english: "we will return to this thread", .german: "kommen wir hierher zurück",
    .spanish: "volveremos a este hilo", .french: "nous reviendrons dans ce fil",
    .italian: "torneremo in questa conversazione", .japanese: "このスレッドに戻り", .chinese: "回到这个会话",
  ]

  @Test(arguments: NoticeSample.all)
  func `a notice tells reason, contact and return, and the order`(_ sample: NoticeSample) throws {
    let text = try sample.sent()
    let cues = try #require(Self.reasonCues[sample.reason.kind]?[sample.language])
    #expect(cues.allSatisfy { text.contains($0) })
    #expect(text.split(separator: sample.address, omittingEmptySubsequences: false).count == 2)
    #expect(text.contains("302-1234567-7654321"))
    #expect(text.contains(try #require(Self.promises[sample.language])))
    #expect(text.count <= ChannelCapacity.official.textCharacters)
  }

  @Test(arguments: NoticeSample.all)
  func `one sentence of a notice promises the return, and without it the notice is refused`(
    _ sample: NoticeSample
  ) throws {
    let text = try sample.sent()
    let sentences = text.split(separator: "\n").flatMap { $0.split(separator: ". ") }
    let needed = sentences.filter { sentence in
      let cut = text.split(separator: String(sentence)).joined(separator: " ")
      return Compliance().findings(
        in: cut, context: .migrationNotice, isOfficialChannel: true, language: sample.language,
        approvedContacts: [sample.address]
      ).contains { $0.rule == .migrationNoReturn && $0.severity == .block }
    }
    #expect(needed.count == 1)
  }

  @Test(arguments: NoticeSample.all)
  func `a notice names no contact but the one that was approved`(_ sample: NoticeSample) throws {
    let rules = Compliance().findings(
      in: try sample.sent(), context: .migrationNotice, isOfficialChannel: true, language: sample.language,
      approvedContacts: []
    ).map(\.rule)
    #expect(rules == [sample.channel == .email ? .contactEmail : .contactPhone])
  }

  @Test(arguments: BuiltInMacro.languages)
  func `the longest and the shortest address fit a notice`(_ language: Language) throws {
    let labels = String(repeating: String(repeating: "w", count: 60) + ".", count: 3)
    let local = String(repeating: "w", count: 254 - labels.utf8.count - 8)
    let longest = "\(local)@\(labels)example"
    #expect(longest.utf8.count == 254)
    for address in [longest, "a@b.example"] {
      let sample = NoticeSample(
        reason: .media(file: "flicker.mov", bytes: 22_000_000), channel: .email, language: language)
      let text = try sample.sent(addresses: DeskAddresses(support: [address]))
      #expect(text.split(separator: address, omittingEmptySubsequences: false).count == 2)
      #expect(text.count <= ChannelCapacity.official.textCharacters)
    }
    let refusal = #expect(throws: Refusal.self) {
      let desk = try MacroDesk(addresses: DeskAddresses(support: ["w" + longest]))
      var ticket = try desk.justified(.media(file: "flicker.mov", bytes: 22_000_000), in: language)
      try desk.perform(.migrate(.notice()), on: &ticket)
    }
    #expect(refusal?.rule == .macroSlot)
  }

  @Test(arguments: BuiltInMacro.languages)
  func `a withdrawal passes the outbound check and names no contact`(_ language: Language) throws {
    let desk = try MacroDesk()
    var ticket = try desk.noticed(in: language)
    let (message, findings) = try desk.perform(
      .migrate(.withdraw(reason: "The buyer sent a picture instead.")), on: &ticket)
    #expect(findings == [])
    #expect(message?.macro?.reference.id == "migration-withdrawal")
    #expect(message?.text?.contains(MacroDesk.mailbox) == false)
  }

  @Test(arguments: BuiltInMacro.languages)
  func `a progress reply is an answer that a migration allows`(_ language: Language) throws {
    let desk = try MacroDesk()
    var ticket = try desk.noticed(in: language)
    let (message, findings) = try desk.perform(
      .reply(macro: "migration-progress", on: .buyerSellerMessaging), on: &ticket)
    #expect(findings == [])
    #expect(message?.answers == true)
  }
}
