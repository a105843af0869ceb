import HelpdeskCore
import HelpdeskLanguage
import Testing

@Suite struct BuiltInMacroTests {
  @Test func `macros and languages make a table without gaps`() {
    #expect(Set(BuiltInMacro.languages) == Set(Language.supported))
    #expect(BuiltInMacro.languages.map(\.rawValue) == Language.supported.map(\.rawValue).sorted())
    for builtIn in Macro.builtIn {
      #expect(builtIn.macro.languages == BuiltInMacro.languages, "\(builtIn.macro.id)")
    }
  }

  @Test func `the names are the ones scripts rely on`() {
    #expect(
      Macro.builtIn.map(\.macro.id.rawValue).sorted() == [
        "ask-order-id", "authenticity-concern", "contact-marketplace-service", "damaged-in-transit",
        "defective-item", "holding-reply", "migration-notice-media", "migration-notice-safety",
        "migration-progress", "migration-withdrawal", "mistaken-purchase", "not-arrived", "out-of-office",
        "refund-issued", "replacement-sent", "resolution-summary", "resolution-summary-amount", "route-back",
        "used-or-dirty-item", "video-by-link", "waiting-for-supplier",
      ])
  }

  @Test(arguments: MacroPurpose.allCases)
  func `every purpose is served, a purpose of the protocol by one macro alone`(_ purpose: MacroPurpose) {
    let serving = Macro.builtIn.filter { $0.macro.purpose == purpose }
    #expect(purpose == .answer ? serving.count > 1 : serving.count == 1)
    if purpose.rules.mustBeLocked { #expect(serving.allSatisfy { $0.isLocked }) }
  }

  @Test(arguments: Macro.builtIn)
  func `every macro is a well-formed first version`(_ builtIn: BuiltInMacro) throws {
    try builtIn.macro.checkWellFormed()
    #expect(builtIn.macro.version == 1)
  }

  @Test func `a desk begins with them all and finds the protocol's by purpose`() throws {
    let desk = try MacroDesk().desk
    #expect(desk.macros.all.count == Macro.builtIn.count)
    for purpose in MacroPurpose.allCases where purpose.rules.mustBeLocked {
      #expect(desk.macros.active(for: purpose)?.macro.purpose == purpose)
    }
  }

  static let ownMarks: [Language: Set<Unicode.Scalar>] = [
    .japanese: Set("。、".unicodeScalars), .chinese: Set("，。、".unicodeScalars),
  ]

  static let ownLetters: [Language: Set<Unicode.Scalar>] = [
    .german: Set("äöüÄÖÜß".unicodeScalars), .spanish: Set("áéíóúñ".unicodeScalars),
    .french: Set("àâçéèêëîïôûùœ".unicodeScalars), .italian: Set("àèéìòùÈ".unicodeScalars),
  ]

  static func isIdeograph(_ scalar: Unicode.Scalar, in language: Language) -> Bool {
    let isHan = (0x4E00...0x9FFF).contains(scalar.value)
    let isKana = (0x3041...0x30FF).contains(scalar.value)
    return language == .chinese ? isHan : language == .japanese && (isHan || isKana)
  }

  @Test(arguments: MacroSample.texts)
  func `the words are plain, and at most one line stays blank in a row`(_ sample: MacroSample) throws {
    let text = try #require(sample.macro.texts[sample.language])
    let marks = Set(" \n.,;:'{}-".unicodeScalars).union(Self.ownMarks[sample.language] ?? [])
    let letters = Self.ownLetters[sample.language] ?? []
    let strangers = text.unicodeScalars.filter { scalar in
      !marks.contains(scalar) && !letters.contains(scalar) && !Self.isIdeograph(scalar, in: sample.language)
        && !(scalar.isASCII && scalar.properties.isAlphabetic)
    }
    #expect(strangers.isEmpty)
    #expect(text.split(separator: "\n\n\n", omittingEmptySubsequences: false).count == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.first != " " && $0.last != " " })
    #expect(lines.first?.isEmpty == false && lines.last?.isEmpty == false)
  }

  @Test(arguments: MacroSample.texts)
  func `each slot stands in every language exactly once`(_ sample: MacroSample) throws {
    let text = try #require(sample.macro.texts[sample.language])
    let pieces = text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
    #expect(pieces.map(String.init).sorted() == sample.macro.slots.map(\.name).sorted())
  }

  @Test func `the texts are in the language they claim`() {
    for sample in MacroSample.texts {
      #expect(sample.macro.texts[sample.language].flatMap(Language.detect) == sample.language, "\(sample)")
    }
  }

  /// The situations of R103; nil for the one in which nothing is written to the buyer.
  static let situations: [(situation: String, macro: MacroID?)] = [
    ("not arrived", "not-arrived"), ("damaged", "damaged-in-transit"),
    ("mistaken purchase", "mistaken-purchase"), ("defective", "defective-item"),
    ("counterfeit suspicion", "authenticity-concern"), ("used or dirty", "used-or-dirty-item"),
    ("waiting for supplier", "waiting-for-supplier"), ("replacement", "replacement-sent"),
    ("refund", "refund-issued"), ("suspected abuse", nil),
  ]

  @Test func `every situation that asks for a template has one`() {
    for case (let situation, let id?) in Self.situations {
      #expect(Macro.builtIn.contains { $0.macro.id == id && $0.macro.purpose == .answer }, "\(situation)")
    }
  }

  /// R93: whom to send to the marketplace's service, and whom never.
  @Test(arguments: BuiltInMacro.languages)
  func `faults are not sent to the marketplace's service`(_ language: Language) throws {
    let cue: [Language: String] = [
      .english: "Amazon's customer service", .german: "Kundenservice von Amazon",
      .spanish: "servicio de atención al cliente de Amazon", .french: "service client d'Amazon",
      .italian: "servizio clienti di Amazon", .japanese: "Amazonカスタマーサービス", .chinese: "亚马逊客服",
    ]
    let service = try #require(cue[language])
    let sending = Macro.builtIn.filter { $0.macro.texts[language]?.contains(service) ?? false }
    #expect(
      Set(sending.map(\.macro.id)) == [
        "contact-marketplace-service", "not-arrived", "damaged-in-transit", "mistaken-purchase",
      ])
  }
}
