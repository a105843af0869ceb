// Faults the seller settles, whoever shipped: the buyer is not sent to the marketplace's service (R93) and
// may choose refund or replacement at once (R96). A suspected swap or lie has no macro: it is a matter for
// an internal note and the marketplace's support for sellers first, never for a message to the buyer (R101,
// R103).
extension BuiltInMacro {
  static let faults = [defectiveItem, authenticityConcern, usedOrDirtyItem]

  private static let defectiveItem = BuiltInMacro(
    "defective-item", .answer,
    english: """
      Thank you for telling us. We are sorry that your item does not work as it should. We take care of \
      this ourselves: you can have a full refund through Amazon or a replacement, whichever you prefer.

      Please reply here and tell us which of the two you would like. A short description of the fault \
      helps us to find its cause.
      """,
    german: """
      vielen Dank für den Hinweis. Es tut uns leid, dass Ihr Artikel nicht so funktioniert, wie er soll. \
      Wir kümmern uns selbst darum: Sie können eine vollständige Erstattung über Amazon oder eine \
      Ersatzlieferung erhalten, ganz wie Sie möchten.

      Bitte antworten Sie uns hier, was von beidem Sie wünschen. Eine kurze Beschreibung des Fehlers hilft \
      uns, seine Ursache zu finden.
      """)

  private static let authenticityConcern = BuiltInMacro(
    "authenticity-concern", .answer,
    english: """
      Thank you for telling us. We understand that you doubt whether your item is genuine, and we take \
      this seriously. We will check where it comes from. You do not have to wait for the result: you can \
      have a full refund through Amazon or a replacement, whichever you prefer.

      Please reply here and tell us which of the two you would like, and what about the item made you \
      doubt it.
      """,
    german: """
      vielen Dank für den Hinweis. Wir verstehen, dass Sie an der Echtheit Ihres Artikels zweifeln, und \
      nehmen das ernst. Wir prüfen, woher er stammt. Auf das Ergebnis müssen Sie nicht warten: Sie können \
      eine vollständige Erstattung über Amazon oder eine Ersatzlieferung erhalten, ganz wie Sie möchten.

      Bitte antworten Sie uns hier, was von beidem Sie wünschen und was an dem Artikel Sie zweifeln lässt.
      """)

  // R94: the usual cause is returned stock that was put back on sale.
  private static let usedOrDirtyItem = BuiltInMacro(
    "used-or-dirty-item", .answer,
    english: """
      Thank you for telling us. You ordered a new item, and we are sorry that yours arrived used or dirty. \
      We take care of this ourselves and will find out how it happened. You can have a full refund through \
      Amazon or a replacement, whichever you prefer.

      Please reply here and tell us which of the two you would like.
      """,
    german: """
      vielen Dank für den Hinweis. Sie haben einen neuen Artikel bestellt, und es tut uns leid, dass Ihrer \
      gebraucht oder verschmutzt angekommen ist. Wir kümmern uns selbst darum und klären, wie es dazu kam. \
      Sie können eine vollständige Erstattung über Amazon oder eine Ersatzlieferung erhalten, ganz wie Sie \
      möchten.

      Bitte antworten Sie uns hier, was von beidem Sie wünschen.
      """)
}
