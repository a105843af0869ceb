import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Contact data handed over in pieces (domain.md §7.2).
@Suite struct SplitContactTests {
  @Test func `a number split over two messages is blocked in the second`() {
    var story = Scenario.asked()
    story.when(.reply("My number starts with 0171.", on: .buyerSellerMessaging)).then("message.sent")
    story.recentTexts = ["My number starts with 0171."]
    let refusal = story.when(.reply("The rest is 555 011.", on: .buyerSellerMessaging)).refusal
    #expect(refusal?.rule == .replyCompliance)
    #expect(refusal?.findings.map(\.rule) == [.contactPhone])
    #expect(refusal?.findings.map(\.excerpt) == ["555 011"])
  }

  @Test func `the same words pass where nothing went before`() {
    var story = Scenario.asked()
    story.when(.reply("The rest is 555 011.", on: .buyerSellerMessaging)).then("message.sent")
  }

  @Test(arguments: ["call_0171_5550112.pdf", "www.brightnest.example.pdf", "add us on telegram.pdf"])
  func `contact data in an attachment's name is blocked`(_ name: String) {
    var story = Scenario.asked()
    let file = File(name: name, type: "application/pdf", bytes: [1])
    story.when(.reply("The manual.", on: .buyerSellerMessaging, attachments: [file])).refused(
      .replyCompliance)
  }

  @Test func `an attachment named as a camera names it goes out`() {
    var story = Scenario.asked()
    let file = File(name: "IMG_20261121_143005.jpg", type: "image/jpeg", bytes: [1])
    story.when(.reply("The picture.", on: .buyerSellerMessaging, attachments: [file])).then("message.sent")
  }
}
