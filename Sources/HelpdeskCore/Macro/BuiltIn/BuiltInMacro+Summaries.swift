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
      choice(.refund, refundWording), choice(.replacement, replacementWording),
      choice(.repair, repairWording), choice(.information, informationWording),
      choice(.noFault, noFaultWording),
    ]))
  private static let words = Slot(Resolution.SlotName.text, .paragraph, limit: Slot.longestParagraph)

  private static let refundWording: [Language: String] = [
    .english: "refund through Amazon", .german: "Erstattung über Amazon",
    .spanish: "reembolso a través de Amazon", .japanese: "Amazonを通じた返金", .chinese: "通过亚马逊退款",
    .french: "remboursement par Amazon", .italian: "rimborso tramite Amazon",
  ]
  private static let replacementWording: [Language: String] = [
    .english: "replacement", .german: "Ersatzlieferung", .spanish: "sustitución del artículo",
    .japanese: "商品の交換", .chinese: "换货", .french: "remplacement", .italian: "sostituzione",
  ]
  private static let repairWording: [Language: String] = [
    .english: "repair", .german: "Reparatur", .spanish: "reparación", .japanese: "修理", .chinese: "维修",
    .french: "réparation", .italian: "riparazione",
  ]
  private static let informationWording: [Language: String] = [
    .english: "your question was answered, the matter was explained", .german: "Auskunft erteilt",
    .spanish: "consulta respondida e información facilitada", .japanese: "ご質問への回答とご説明",
    .chinese: "已答复并说明情况", .french: "question répondue, informations données",
    .italian: "domanda chiarita, informazioni fornite",
  ]
  private static let noFaultWording: [Language: String] = [
    .english: "no fault found", .german: "kein Fehler festgestellt", .spanish: "ningún defecto encontrado",
    .japanese: "異常なし", .chinese: "未发现故障", .french: "aucun défaut constaté",
    .italian: "nessun difetto riscontrato",
  ]

  private static func choice(_ outcome: Resolution.Outcome, _ wording: [Language: String]) -> Slot.Choice {
    Slot.Choice(outcome.rawValue, wording)
  }

  private static let summary = summary("resolution-summary", .summary, tellsAmount: false)
  private static let summaryWithAmount = summary(
    "resolution-summary-amount", .summaryWithAmount, tellsAmount: true)

  /// Around the money that one of them tells, both say the same.
  private static func summary(_ id: MacroID, _ purpose: MacroPurpose, tellsAmount: Bool) -> BuiltInMacro {
    func amount(_ label: String) -> String { tellsAmount ? "\n\(label) {amount}" : "" }
    return BuiltInMacro(
      id, purpose, isLocked: true, slots: tellsAmount ? [outcome, words, .amount] : [outcome, words],
      english: """
        We can now tell you how your request has ended.

        Outcome: {outcome}\(amount("Amount:"))

        {text}

        Unless it says otherwise above, there is nothing left for you to do. If anything is still open, \
        please reply here in this thread.
        """,
      german: """
        wir können Ihnen jetzt mitteilen, wie Ihr Anliegen ausgegangen ist.

        Ergebnis: {outcome}\(amount("Betrag:"))

        {text}

        Sofern oben nichts anderes steht, müssen Sie nichts weiter tun. Falls noch etwas offen ist, \
        antworten Sie uns bitte hier in diesem Nachrichtenverlauf.
        """,
      spanish: """
        Ya podemos decirle cómo ha terminado su consulta.

        Resultado: {outcome}\(amount("Importe:"))

        {text}

        Salvo que arriba se diga otra cosa, no tiene que hacer nada más. Si queda algo abierto, \
        respóndanos por favor aquí, en este hilo.
        """,
      japanese: """
        ご依頼の件が終わりましたので、結果をお知らせいたします。

        結果: {outcome}\(amount("金額:"))

        {text}

        上に特に記載がない限り、お客様にしていただくことはございません。まだご不明な点がございましたら、このスレッドでご返信ください。
        """,
      chinese: """
        您反映的事项已有结果，内容如下。

        结果: {outcome}\(amount("金额:"))

        {text}

        除非上文另有写明，您无需再做任何事。如果还有未了的事，请在这个会话里回复。
        """,
      french: """
        Nous pouvons maintenant vous dire comment votre demande s'est terminée.

        Résultat : {outcome}\(amount("Montant :"))

        {text}

        Sauf mention contraire ci-dessus, vous n'avez plus rien à faire. S'il reste un point ouvert, \
        répondez-nous ici, dans ce fil.
        """,
      italian: """
        ora possiamo dirle come si è conclusa la sua richiesta.

        Esito: {outcome}\(amount("Importo:"))

        {text}

        Se sopra non è scritto altro, non deve fare più nulla. Se resta qualcosa in sospeso, risponda per \
        favore qui, in questa conversazione.
        """)
  }
}
