import HelpdeskLanguage

// Step 3 of the protocol (R54), and the refund that must be told on the official channel without one
// (rules.md §4). A summary has the slots of a resolution and no others: the engine fills them from it.
extension BuiltInMacro {
  static let summaries = [summary, summaryWithAmount]

  // Each wording names its outcome by itself, so that the summary does whatever the words around it say.
  // Source: rules.md §4, the outcomes that claim contact with the buyer.
  private static let outcome = Slot(
    Resolution.SlotName.outcome,
    .choice([
      choice(.refund, "refund through Amazon", "Erstattung über Amazon"),
      choice(.replacement, "replacement", "Ersatzlieferung"),
      choice(.repair, "repair", "Reparatur"),
      choice(.information, "your question was answered, the matter was explained", "Auskunft erteilt"),
      choice(.noFault, "no fault found", "kein Fehler festgestellt"),
    ]))
  private static let words = Slot(Resolution.SlotName.text, .paragraph, limit: Slot.longestParagraph)

  private static func choice(_ outcome: Resolution.Outcome, _ english: String, _ german: String)
    -> Slot.Choice
  {
    Slot.Choice(outcome.rawValue, [.english: english, .german: german])
  }

  private static let summary = BuiltInMacro(
    "resolution-summary", .summary, isLocked: true, slots: [outcome, words],
    english: """
      We can now tell you how your request has ended.

      Outcome: {outcome}

      {text}

      Unless it says otherwise above, there is nothing left for you to do. If anything is still open, \
      please reply here in this thread.
      """,
    german: """
      wir können Ihnen jetzt mitteilen, wie Ihr Anliegen ausgegangen ist.

      Ergebnis: {outcome}

      {text}

      Sofern oben nichts anderes steht, müssen Sie nichts weiter tun. Falls noch etwas offen ist, \
      antworten Sie uns bitte hier in diesem Nachrichtenverlauf.
      """)

  private static let summaryWithAmount = BuiltInMacro(
    "resolution-summary-amount", .summaryWithAmount, isLocked: true, slots: [outcome, words, .amount],
    english: """
      We can now tell you how your request has ended.

      Outcome: {outcome}
      Amount: {amount}

      {text}

      Unless it says otherwise above, there is nothing left for you to do. If anything is still open, \
      please reply here in this thread.
      """,
    german: """
      wir können Ihnen jetzt mitteilen, wie Ihr Anliegen ausgegangen ist.

      Ergebnis: {outcome}
      Betrag: {amount}

      {text}

      Sofern oben nichts anderes steht, müssen Sie nichts weiter tun. Falls noch etwas offen ist, \
      antworten Sie uns bitte hier in diesem Nachrichtenverlauf.
      """)
}
