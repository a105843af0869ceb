import HelpdeskCore
import HelpdeskLanguage

extension World {
  static let noticeForMedia: MacroID = "notice-media"
  static let noticeForSafety: MacroID = "notice-safety"
  static let withdrawal: MacroID = "withdrawal"
  static let summary: MacroID = "summary"
  static let summaryWithAmount: MacroID = "summary-amount"
  static let routeBack: MacroID = "route-back"
  static let holding: MacroID = "holding"
  static let outOfOffice: MacroID = "out-of-office"
  static let locked: MacroID = "progress"

  static let macros =
    protocolMacros + [
      Macro(
        id: routeBack, purpose: .routeBack,
        texts: [
          .english: "Thank you for your mail. Please continue in the Amazon messages for this order.",
          .german: "Danke für Ihre Mail. Bitte schreiben Sie uns weiter über die Amazon Nachrichten.",
        ]),
      Macro(
        id: holding, purpose: .answer, slots: [Slot("topic", .text, limit: 40)],
        texts: [.english: "We are looking into {topic} and will answer tomorrow."]),
      Macro(id: outOfOffice, purpose: .outOfOffice, texts: [.english: "Our office opens again on Monday."]),
      Macro(
        id: locked, purpose: .outOfOffice,
        texts: [.english: "We are closed for a public holiday.", .german: "Heute ist ein Feiertag."]),
    ]

  private static let outcomes = Slot.Kind.choice(
    Resolution.Outcome.allCases.filter(\.claimsBuyerContact).map {
      Slot.Choice(
        $0.rawValue,
        [.english: "refund or other outcome: \($0.rawValue)", .german: "Erstattung: \($0.rawValue)"])
    })

  private static let protocolMacros = [
    Macro(
      id: noticeForMedia, purpose: .noticeForMedia,
      slots: [Slot("address", .announcedAddress), Slot("order", .order)],
      texts: [
        .english:
          "Your file is too large here. Send it to {address}. We will return to this thread ({order}).",
        .german:
          "Ihre Datei ist zu groß. Bitte an {address}. Wir antworten Ihnen hier im Verlauf ({order}).",
      ]),
    Macro(
      id: noticeForSafety, purpose: .noticeForSafety, slots: [Slot("address", .announcedAddress)],
      texts: [
        .english: "A recall concerns your item. Reach us at {address}. We will return to this thread.",
        .german:
          "Ein Rückruf betrifft Ihren Artikel. Kontakt: {address}. Wir antworten Ihnen hier im Verlauf.",
      ]),
    Macro(
      id: withdrawal, purpose: .withdrawal,
      texts: [
        .english: "Nothing more is needed elsewhere; we go on here.", .german: "Wir machen hier weiter.",
      ]),
    Macro(
      id: summary, purpose: .summary,
      slots: [Slot("outcome", outcomes), Slot("text", .paragraph, limit: 400)],
      texts: [.english: "How it ended ({outcome}): {text}", .german: "Ergebnis ({outcome}): {text}"]),
    Macro(
      id: summaryWithAmount, purpose: .summaryWithAmount,
      slots: [Slot("outcome", outcomes), Slot("text", .paragraph, limit: 400), Slot("amount", .amount)],
      texts: [
        .english: "How it ended ({outcome}, {amount}): {text}",
        .german: "Ergebnis ({outcome}, {amount}): {text}",
      ]),
  ]
}
