import HelpdeskCore
import HelpdeskLanguage
import Testing

/// The slips of domain.md §7.2 that are made in words.
@Suite struct LanguageSlipTests {
  @Test(arguments: [
    "Please send us your phone number and e-mail address.", "What is your mobile number, please?",
  ])
  func `asking for a phone or an address in a reply is blocked`(_ text: String) {
    var story = Scenario.asked()
    let refusal = story.when(.reply(text, on: .buyerSellerMessaging)).refusal
    #expect(refusal?.findings.map(\.rule) == [.personalDataRequest])
  }

  static let drift: [(text: String, rule: HelpdeskLanguage.Rule)] = [
    ("The lid ships today. Save 20% on your next order with the code LID20.", .promoMarketing),
    ("Please leave us a 5-star review.", .reviewPositive),
    ("Send the rest to us by PayPal.", .paymentOffPlatform),
    ("Next time order directly from us, without Amazon.", .divertOffPlatform),
  ]

  @Test(arguments: drift.indices)
  func `promotion, reviews, payment and diversion are blocked by mail as well`(_ index: Int) {
    let row = Self.drift[index]
    var story = Scenario.asked()
    story.goes(to: .external)
    let refusal = story.when(.reply(row.text, on: .email)).refusal
    #expect(refusal?.rule == .replyCompliance)
    #expect(refusal?.findings.contains { $0.rule == row.rule } == true)
  }

  @Test func `what the move is for may be said by mail`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.when(.reply("Upload it at https://brightnest.example/up or call +49 30 5550111.", on: .email))
      .then("message.sent")
  }

  @Test(arguments: [
    "The motor was replaced. Subscribe to our newsletter for special offers.",
    "The motor was replaced. Write to mika@brightnest.example.",
  ])
  func `a summary with advertising or contact data is blocked`(_ text: String) {
    var story = Scenario.asked()
    story.goes(to: .ended)
    story.when(.migrate(.summarize(Resolution(.replacement, text)))).refused(.replyCompliance)
  }
}
