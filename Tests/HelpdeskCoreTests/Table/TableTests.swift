import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Small tables, each written down a second time and total over its cases.
@Suite struct TableTests {
  @Test(arguments: [
    (Resolution.Outcome.refund, Resolution.AmountRule.required, true), (.replacement, .optional, true),
    (.repair, .optional, true), (.information, .forbidden, true), (.noFault, .forbidden, true),
    (.noResponseNeeded, .forbidden, false), (.transferred, .forbidden, false), (.spam, .forbidden, false),
  ])
  func `an outcome says whether money and the buyer belong to it`(
    outcome: Resolution.Outcome, amount: Resolution.AmountRule, claimsContact: Bool
  ) {
    #expect(outcome.amount == amount)
    #expect(outcome.claimsBuyerContact == claimsContact)
  }

  @Test func `there are eight outcomes`() {
    #expect(
      Resolution.Outcome.allCases.map(\.rawValue) == [
        "refund", "replacement", "repair", "information", "no-fault", "no-response-needed", "transferred",
        "spam",
      ])
  }

  @Test func `six categories are basic matters`() {
    let basic = Category.allCases.filter(\.isBasicMatter).map(\.rawValue)
    #expect(basic == ["delivery", "return", "refund", "cancel-or-change", "invoice", "feedback-removal"])
    #expect(Category.allCases.count == 21)
  }

  /// Purpose, then: answers, for `migrate` alone, summary, must be locked.
  @Test(arguments: [
    (MacroPurpose.noticeForMedia, "am-l"), (.noticeForSafety, "am-l"), (.withdrawal, "am-l"),
    (.summary, "a-sl"), (.summaryWithAmount, "a-sl"), (.routeBack, "a--l"), (.answer, "a---"),
    (.outOfOffice, "----"),
  ])
  func `a macro's purpose decides what it does`(purpose: MacroPurpose, row: String) {
    let rules = purpose.rules
    #expect(rules.answers == row.contains("a"))
    #expect(rules.isForMigrateOnly == row.contains("m"))
    #expect(rules.isSummary == row.contains("s"))
    #expect(rules.mustBeLocked == row.contains("l"))
  }

  @Test func `there are eight purposes`() { #expect(MacroPurpose.allCases.count == 8) }

  /// Kind, then: opens a ticket, opens or settles a claim, tells a failure, owes an answer.
  @Test(
    arguments: [
      (NoticeKind.aToZOpened, true, true, Delivery.Failure?.none, false),
      (.aToZClosed, true, false, nil, false), (.returnRequest, true, nil, nil, false),
      (.refundIssued, false, nil, nil, false), (.cancellationRequest, true, nil, nil, false),
      (.chargeback, true, true, nil, false), (.optedOut, false, nil, .optedOut, false),
      (.messageBlocked, false, nil, .blocked, false), (.senderNotAuthorised, false, nil, .blocked, false),
      (.deliveryFailed, false, nil, .bounced, false), (.deliveryDelayed, false, nil, nil, false),
      (.serviceQuestion, true, nil, nil, true),
    ] as [(NoticeKind, Bool, Bool?, Delivery.Failure?, Bool)])
  func `a notice does what its row says`(
    kind: NoticeKind, opens: Bool, claim: Bool?, failure: Delivery.Failure?, owes: Bool
  ) {
    #expect(kind.effect.opensTicket == opens)
    #expect(kind.effect.claim == claim)
    #expect(kind.effect.failure == failure)
    #expect(kind.effect.owesAnswer == owes)
  }

  @Test func `there are twelve kinds of notice`() { #expect(NoticeKind.allCases.count == 12) }

  @Test func `one channel is official`() {
    #expect(Channel.allCases.filter(\.isOfficial) == [.buyerSellerMessaging])
  }

  @Test func `a delivery that failed is not delivered`() {
    let delivered = Delivery.State.allCases.filter(\.isDelivered)
    let failed = Delivery.State.allCases.filter(\.isFailed)
    #expect(delivered == [.accepted, .confirmed])
    #expect(failed == [.bounced, .blocked, .optedOut, .dead])
    #expect(Delivery.Failure.allCases.map(\.state) == failed)
  }

  @Test func `warnings come at half, three quarters, nine tenths and the end`() {
    #expect(DeadlineMark.allCases.map(\.rawValue) == [50, 75, 90, 100])
  }

  @Test(
    arguments: [
      ("a.png", 10_000_000, true), ("a.PNG", 1, true), ("a.jpeg", 0, true), ("a.docx", 5, true),
      ("a.png", 10_000_001, false), ("a.mp4", 1, false), ("a.zip", 1, false), ("a.mp3", 1, false),
      ("a.dwg", 1, false), ("a", 1, false), ("a.png", -1, false), ("a.png ", 1, true),
      ("a.png\u{200B}", 1, true),
      ("a.mp4.png", 1, true), ("a.png.", 1, true), (".png", 1, true), ("", 1, false),
    ] as [(String, Int64, Bool)])
  func `the official channel carries small pictures and papers`(name: String, bytes: Int64, carries: Bool) {
    #expect(ChannelCapacity.official.carries(fileName: name, bytes: bytes) == carries)
  }

  @Test func `every carriable ending is in the rules`() {
    let endings = "png jpg jpeg gif tiff bmp pdf txt doc docx".split(separator: " ").map(String.init)
    #expect(ChannelCapacity.official.carriableExtensions == Set(endings))
    #expect(ChannelCapacity.official.textCharacters == 4_000)
  }
}
