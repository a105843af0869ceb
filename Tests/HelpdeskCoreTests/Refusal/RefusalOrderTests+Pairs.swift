import HelpdeskCore
import HelpdeskLanguage
import Testing

extension RefusalOrderTests {
  private static let viewer = Principal(id: "viewer:kim", role: .viewer)
  private static let long = String(repeating: "a", count: 4_001)
  private static let contact = "x@y.example"

  static let pairs: [Pair] =
    generalPairs + routingPairs + migrationPairs + messagePairs + closingPairs + erasurePairs

  private static let generalPairs: [Pair] = [
    Pair(.permissionDenied, .limitExceeded, .reply(long, on: .buyerSellerMessaging), by: viewer),
    Pair(.limitExceeded, .ticketClosed, .reply(long, on: .buyerSellerMessaging)) { closed },
    Pair(.ticketClosed, .externalClaimOpen, .reply("Hello.", on: .email)) { claimed(closed) },
    Pair(.externalClaimOpen, .migrationOrderOfSteps, .reply(macro: World.noticeForMedia, on: .email)) {
      claimed(.asked())
    },
    Pair(.externalClaimOpen, .migrationAlreadyOpen, .migrate(.video())) { claimed(reached(.justified)) },
    Pair(.migrationOrderOfSteps, .externalNoOpenMigration, .reply(macro: World.noticeForMedia, on: .email)),
    Pair(
      .migrationOrderOfSteps, .replyNoOfficialThread,
      .reply(macro: World.withdrawal, on: .buyerSellerMessaging)
    ) {
      mailed
    },
    Pair(.replyNoOfficialThread, .macroUnknown, .reply(macro: "nobody", on: .buyerSellerMessaging)) {
      mailed
    },
  ]

  private static let routingPairs: [Pair] = [
    Pair(.ticketClosed, .replyOwnedByMarketplace, .reply("Hello.", on: .buyerSellerMessaging)) {
      var story = Scenario.askedOfService()
      story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
      story.closed(Resolution(.noResponseNeeded, World.words))
      return story
    },
    Pair(.replyOwnedByMarketplace, .externalClaimOpen, .reply("Hello.", on: .email)) {
      claimed(.askedOfService())
    },
    Pair(.migrationOwnedByMarketplace, .externalClaimOpen, .migrate(.video())) {
      claimed(.askedOfService())
    },
    Pair(.permissionDenied, .transferNothingPending, .transfer(reason: "r"), by: viewer),
  ]

  private static let migrationPairs: [Pair] = [
    Pair(.migrationAlreadyOpen, .migrationReason, .migrate(.video(file: nil))) { reached(.justified) },
    Pair(.migrationNoOrder, .migrationReason, .migrate(.video(file: nil))) { mailed },
    Pair(.migrationReason, .migrationBasicMatter, .migrate(.video(file: nil))) { categorised(.delivery) },
    Pair(.migrationBasicMatter, .migrationFitsChannel, .migrate(.video(file: "a.png", bytes: 1))) {
      categorised(.invoice)
    },
    Pair(
      .migrationFitsChannel, .migrationNoteTooVague, .migrate(.video(note: "n/a", file: "a.png", bytes: 1))),
    Pair(.migrationNoteTooVague, .externalWrongAddress, .migrate(.video(note: "n/a", address: contact))),
  ]

  private static let messagePairs: [Pair] = [
    Pair(.externalNoOpenMigration, .externalNoAddress, .reply("Hello.", on: .email)),
    Pair(.externalNoAddress, .externalWrongAddress, .reply("Hello.", on: .email)) { phoning(hasRung: false) },
    Pair(.externalWrongAddress, .macroUnknown, .reply(macro: "nobody", on: .email)) {
      phoning(hasRung: true)
    },
    Pair(
      .macroSlot, .migrationSummaryTooVague, .migrate(.summarize(Resolution(.spam, World.words)))
    ) { reached(.ended) },
    Pair(
      .replyLanguage, .migrationSummaryTooVague,
      .migrate(.summarize(Resolution(.information, "ok"), language: .french))
    ) { reached(.ended) },
    Pair(
      .migrationSummaryTooVague, .replyCompliance, .migrate(.summarize(Resolution(.information, contact)))
    ) { reached(.ended) },
    Pair(.replyCompliance, .externalNoReturn, .reply(" ", on: .email)) { mailed },
  ]

  private static let closingPairs: [Pair] = [
    Pair(.nrnMigrationOpen, .nrnNothingPending, .noResponseNeeded(entry: nil, reason: "")) {
      reached(.external)
    },
    Pair(.nrnNothingPending, .nrnReason, .noResponseNeeded(entry: 9, reason: "")),
    Pair(.closeAlreadyClosed, .closeSummaryTooVague, .close(.information, "ok")) { closed },
    Pair(.closeMigrationOpen, .closeUnansweredMessage, .close(World.information)) { reached(.justified) },
    Pair(.closeSummaryNotDelivered, .closeUnansweredMessage, .close(World.refund)) {
      var story = reached(.ended)
      story.given(.migrate(.summarize(World.refund)))
      story.buyerWrites("Hello?")
      return story
    },
    Pair(.closeUnansweredMessage, .closeNeverAnswered, .close(World.information)),
    Pair(.closeNeverAnswered, .closeSummaryMissing, .close(Resolution(.refund, nil))) {
      var story = Scenario.asked()
      story.given(.noResponseNeeded(entry: nil, reason: "A thank-you."))
      return story
    },
    Pair(.closeSummaryMissing, .closeSummaryTooVague, .close(Resolution(.refund, "ok"))) { answered },
    Pair(
      .closeSummaryTooVague, .closeSummaryContradicts,
      .close(.information, "ok", amount: Money(minorUnits: 1, .eur))
    ) { answered },
  ]

  private static let erasurePairs: [Pair] = [
    Pair(.permissionDenied, .eraseHold, .erase(.request), by: .lena) { claimed(.asked()) },
    Pair(.eraseHold, .eraseOpenWork, .erase(.request), by: .ada) { claimed(.asked()) },
  ]

  // MARK: Tickets as they stand

  private static var answered: Scenario {
    var story = Scenario.asked()
    story.answered()
    return story
  }

  private static var closed: Scenario {
    var story = answered
    story.closed()
    return story
  }

  private static var mailed: Scenario {
    var story = Scenario()
    story.buyerMails()
    return story
  }

  private static func reached(_ state: Migration.State) -> Scenario {
    var story = Scenario.asked()
    story.goes(to: state)
    return story
  }

  private static func categorised(_ category: Category) -> Scenario {
    var story = Scenario.asked()
    story.given(.categorize(category))
    return story
  }

  private static func claimed(_ story: Scenario) -> Scenario {
    var story = story
    story.given(.receive(Arrival(.notice(.aToZOpened))), by: .intake)
    return story
  }

  private static func phoning(hasRung: Bool) -> Scenario {
    var story = Scenario.asked()
    story.justifies(to: .phone)
    story.accept(story.given(.migrate(.notice())))
    guard hasRung else { return story }
    story.given(
      .call(
        Call(.inbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Rang.")))
    return story
  }
}
