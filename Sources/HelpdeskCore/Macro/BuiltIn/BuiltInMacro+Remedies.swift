// What was done for the buyer (R98 to R100).
extension BuiltInMacro {
  static let remedies = [replacementSent, refundIssued]

  // R99.
  private static let replacementSent = BuiltInMacro(
    "replacement-sent", .answer, slots: [.order],
    english: """
      We are sorry for the trouble with order {order}. A replacement is on its way to you and should \
      arrive within a few days. You do not need to send the first item back.

      If anything is not right with it, please reply here in this thread.
      """,
    german: """
      wir bedauern die Unannehmlichkeiten mit der Bestellung {order}. Eine Ersatzlieferung ist zu Ihnen \
      unterwegs und sollte in wenigen Tagen ankommen. Den ersten Artikel müssen Sie nicht zurücksenden.

      Falls damit etwas nicht stimmt, antworten Sie uns bitte hier in diesem Nachrichtenverlauf.
      """)

  // R100.
  private static let refundIssued = BuiltInMacro(
    "refund-issued", .answer, slots: [.order, .amount],
    english: """
      We are sorry for the trouble with order {order}. We have refunded {amount} through Amazon. You do \
      not need to send the item back.

      It can take a few days until you see the amount. If anything is not right with it, please reply here \
      in this thread.
      """,
    german: """
      wir bedauern die Unannehmlichkeiten mit der Bestellung {order}. Wir haben Ihnen {amount} über Amazon \
      erstattet. Den Artikel müssen Sie nicht zurücksenden.

      Es kann einige Tage dauern, bis der Betrag bei Ihnen eingeht. Falls damit etwas nicht stimmt, \
      antworten Sie uns bitte hier in diesem Nachrichtenverlauf.
      """)
}
