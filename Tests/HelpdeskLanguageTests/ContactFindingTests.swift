import HelpdeskLanguage
import Testing

/// What a text says, and exactly the words that break a rule.
struct ContactSample: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let text: String
  let excerpt: String

  init(_ rule: Rule, _ text: String, _ excerpt: String) {
    self.rule = rule
    self.text = text
    self.excerpt = excerpt
  }

  var testDescription: String { "\(rule): \(text)" }
}

/// Findings on the official channel, as most tests ask for them.
func findings(_ text: String, _ context: TextContext = .reply, approved: [String] = []) -> [Finding] {
  Compliance().findings(in: text, context: context, isOfficialChannel: true, approvedContacts: approved)
}

@Suite struct ContactFindingTests {
  static let emails = [
    ContactSample(.contactEmail, "Write to help@brightnest.example please.", "help@brightnest.example"),
    ContactSample(
      .contactEmail, "Mail: help (at) brightnest (dot) example", "help (at) brightnest (dot) example"),
    ContactSample(.contactEmail, "help[at]brightnest[.]example works too", "help[at]brightnest[.]example"),
    ContactSample(
      .contactEmail, "Escriba a ayuda arroba brightnest punto com hoy", "ayuda arroba brightnest punto com"),
    ContactSample(.contactEmail, "連絡先は help＠brightnest．example です", "help＠brightnest．example"),
    ContactSample(.contactEmail, "helpアットマークbrightnestドットcom まで", "helpアットマークbrightnestドットcom"),
    ContactSample(.contactEmail, "发到 help艾特brightnest点com 就行", "help艾特brightnest点com"),
    ContactSample(
      .contactEmail, "Schreiben Sie an hilfe ät-Zeichen nein: hilfe(ät)brightnest.example",
      "hilfe(ät)brightnest.example"),
    ContactSample(
      .contactEmail, "contact arobase brightnest point fr", "contact arobase brightnest point fr"),
    ContactSample(
      .contactEmail, "Scriva a info chiocciola brightnest punto it", "info chiocciola brightnest punto it"),
    ContactSample(
      .contactEmail, "he\u{200B}lp\u{00AD}@bright\u{2060}nest.example",
      "he\u{200B}lp\u{00AD}@bright\u{2060}nest.example"),
    ContactSample(.contactEmail, "help&#64;brightnest&period;example", "help&#64;brightnest&period;example"),
    ContactSample(.contactEmail, "support at brightnest.example answers", "support at brightnest.example"),
    ContactSample(.contactEmail, "hеlp@brightnest.example with a foreign letter", "hеlp@brightnest.example"),
  ]

  static let phones = [
    ContactSample(.contactPhone, "Call +1 415 555 0132 now", "+1 415 555 0132"),
    ContactSample(.contactPhone, "Ring (0341) 555-0132", "(0341) 555-0132"),
    ContactSample(.contactPhone, "電話は０３－５５５５－０１３２です", "０３－５５５５－０１３２"),
    ContactSample(.contactPhone, "〇三五五五五〇一三二", "〇三五五五五〇一三二"),
    ContactSample(.contactPhone, "请打幺三八零零零零零幺三二", "幺三八零零零零零幺三二"),
    ContactSample(
      .contactPhone, "four one five five five five zero one three two",
      "four one five five five five zero one three two"),
    ContactSample(
      .contactPhone, "null drei vier eins, fünf fünf fünf null eins",
      "null drei vier eins, fünf fünf fünf null eins"),
    ContactSample(
      .contactPhone, "zéro six douze trente-quatre cinquante-six",
      "zéro six douze trente-quatre cinquante-six"),
    ContactSample(.contactPhone, "④①⑤ ⑤⑤⑤ ⓪①③②", "④①⑤ ⑤⑤⑤ ⓪①③②"),
    ContactSample(.contactPhone, "4️⃣1️⃣5️⃣5️⃣5️⃣5️⃣0️⃣1️⃣3️⃣2️⃣", "4️⃣1️⃣5️⃣5️⃣5️⃣5️⃣0️⃣1️⃣3️⃣2"),
    ContactSample(.contactPhone, "٤١٥ ٥٥٥ ٠١٣٢", "٤١٥ ٥٥٥ ٠١٣٢"),
    ContactSample(.contactPhone, "O6 55SO no, O6 555O O132 yes", "O6 555O O132"),
    ContactSample(.contactPhone, "Les 06.12.34.56.78 répondent", "06.12.34.56.78"),
    ContactSample(.contactPhone, "Part number? No: call 415-555-0132", "415-555-0132"),
    ContactSample(.contactPhone, "Tracking 415-555-0132, just dial it", "415-555-0132"),
  ]

  static let links = [
    ContactSample(
      .linkExternal, "See https://brightnest.example/manual today", "https://brightnest.example/manual"),
    ContactSample(.linkExternal, "hxxps://brightnest[.]example/x", "hxxps://brightnest[.]example/x"),
    ContactSample(.linkExternal, "go to www.brightnest.example.", "www.brightnest.example"),
    ContactSample(.linkExternal, "brightnest.shop has it", "brightnest.shop"),
    ContactSample(.linkExternal, "Besuchen Sie brightnest Punkt com heute", "brightnest Punkt com"),
    ContactSample(.linkExternal, "brightnestドットcomをご覧ください", "brightnestドットcom"),
    ContactSample(
      .linkExternal, "https://amazon.com@brightnest.example/r", "https://amazon.com@brightnest.example/r"),
    ContactSample(
      .linkExternal, "https://www.amazon.de.brightnest.example/r",
      "https://www.amazon.de.brightnest.example/r"),
    ContactSample(.linkExternal, "https://www.аmazon.de/returns", "https://www.аmazon.de/returns"),
  ]

  static let handles = [
    ContactSample(.contactHandle, "Add us on WhatsApp", "Add us on WhatsApp"),
    ContactSample(.contactHandle, "加我微信 nest_li", "加我微信 nest_li"),
    ContactSample(.contactHandle, "Follow @brightnest_shop", "@brightnest_shop"),
  ]

  @Test(arguments: emails + phones + links + handles)
  func `contact data is found at exactly its place`(_ sample: ContactSample) throws {
    let all = findings(sample.text)
    let finding = try #require(all.first { $0.rule == sample.rule }, "\(all)")
    #expect(Array(finding.excerpt.utf8) == Array(sample.excerpt.utf8), "\(finding.excerpt)")
    #expect(finding.severity == .block)
    let scalars = Array(sample.text.unicodeScalars)[finding.range]
    #expect(Array(String(String.UnicodeScalarView(scalars)).utf8) == Array(sample.excerpt.utf8))
    #expect(!finding.advice.isEmpty)
  }

  static let permitted = [
    "Your order 112-3345678-9012345 arrives on 21.11.2026 between 9:00 and 18:30.",
    "注文番号２５０－３３４４５５６－７７８８９９０の件です。",
    "Tracking number: 1234567890123",
    "Die Sendungsnummer lautet 00340434161094042557.",
    "El número de seguimiento es 61299998877665.",
    "お問い合わせ番号は 1234-5678-9012 です。",
    "运单号 75312345678901，请查收。",
    "Le numéro de série 4155550132 figure au dos.",
    "Il codice ricambio 06-5550-0132 è corretto.",
    "Refund of 1,249.90 USD and 1.249,90 € and ¥1,234,567.",
    "Measures 120 x 60 x 75 cm, 220-240 V, 2,000 mAh.",
    "〒150-0001 東京都渋谷区",
    "Open 9:00-19:00, 2024-2025, ISBN 978-3-16-148410-0.",
    "Drücken Sie auf den roten Punkt am Gerät.",
    "El punto de recogida está en la calle Mayor 15, 28013 Madrid.",
    "The manual_v2.1.pdf is attached, see chapter 4.2.",
    "Ihr Paket wurde bestellt.Es kommt morgen.",
    "We do not use WhatsApp; please answer here.",
    "Amazon.de handles the return.",
    "Place it on the line and look at the point of sale.",
  ]

  @Test(arguments: permitted)
  func `what only resembles contact data passes`(_ text: String) {
    #expect(findings(text).filter { $0.severity == .block } == [])
  }

  @Test(arguments: ["1-866-216-1072", "+1 206 266 2992", "https://www.amazon.com/contact-us"])
  func `the marketplace's own numbers and links are a warning`(_ contact: String) {
    let all = findings("Please reach Customer Service: \(contact)")
    #expect(all.map(\.severity) == [.warn])
  }

  @Test func `contact data is the official channel's matter alone`() {
    let text = "Write to help@brightnest.example or +1 415 555 0132, https://brightnest.example"
    #expect(findings(text).count == 3)
    #expect(Compliance().findings(in: text, context: .externalReply, isOfficialChannel: false) == [])
  }

  @Test func `a notice may name the approved address as it is, and nothing like it`() {
    let approved = ["support@brightnest.example", "+49 341 555 0132"]
    let plain = "Send it to support@brightnest.example or +49 341 5550132; we answer here in this thread."
    #expect(findings(plain, .migrationNotice, approved: approved) == [])
    #expect(findings(plain, .reply, approved: approved).count == 2)
    let disguised = plain.replacing("support@", with: "support(at)")
    #expect(findings(disguised, .migrationNotice, approved: approved).map(\.rule) == [.contactEmail])
    let longer = plain.replacing("support@", with: "x.support@")
    #expect(findings(longer, .migrationNotice, approved: approved).map(\.rule) == [.contactEmail])
    let summary = "A full refund was issued; write to support@brightnest.example."
    #expect(findings(summary, .resolutionSummary, approved: approved).map(\.rule) == [.contactEmail])
  }

  @Test func `a desk's policy decides about hosts and severity`() {
    let text = "Watch https://youtu.be/abc and track at https://carrier.example/1"
    #expect(findings(text).count == 2)
    let policy = Compliance.Policy(
      severities: [.linkExternal: .warn], allowedDomains: ["carrier.example"], allowsVideoPlatforms: true)
    let open = Compliance(policy: policy)
    #expect(open.findings(in: text, context: .reply, isOfficialChannel: true) == [])
    let plainText = "http://carrier.example/1"
    let findings = open.findings(in: plainText, context: .reply, isOfficialChannel: true)
    #expect(findings.map(\.severity) == [.warn])
  }
}
