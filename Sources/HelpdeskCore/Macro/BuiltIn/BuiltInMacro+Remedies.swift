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
      """,
    spanish: """
      Sentimos las molestias con el pedido {order}. Un artículo de sustitución va de camino y debería \
      llegarle en unos días. No hace falta que devuelva el primero.

      Si algo no está bien, respóndanos aquí, en este hilo.
      """,
    japanese: """
      ご注文 {order} ではご迷惑をおかけし、申し訳ございません。代替品を発送いたしました。数日中にお届けできる見込みです。最初の商品をご返送いただく必要はございません。

      何か問題がございましたら、このスレッドにご返信ください。
      """,
    chinese: """
      订单 {order} 给您添了麻烦，非常抱歉。换货商品已经寄出，几天内应该就能送到。第一件商品不需要寄回。

      如果有什么问题，请在这个会话里回复。
      """,
    french: """
      Nous sommes désolés des soucis avec la commande {order}. Un article de remplacement est en route \
      et devrait arriver dans quelques jours. Vous n'avez pas à renvoyer le premier.

      Si quelque chose ne va pas, répondez-nous ici, dans ce fil.
      """,
    italian: """
      ci dispiace per gli inconvenienti con l'ordine {order}. Un articolo sostitutivo è in viaggio e \
      dovrebbe arrivare tra pochi giorni. Non serve rispedire il primo.

      Se qualcosa non va, risponda qui, in questa conversazione.
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
      """,
    spanish: """
      Sentimos las molestias con el pedido {order}. Le hemos reembolsado {amount} a través de Amazon. No \
      hace falta que devuelva el artículo.

      Puede pasar algún día hasta que vea el importe. Si algo no está bien, respóndanos aquí, en este \
      hilo.
      """,
    japanese: """
      ご注文 {order} ではご迷惑をおかけし、申し訳ございません。Amazonを通じて {amount} を返金いたしました。商品をご返送いただく必要はございません。

      ご入金までに数日かかることがございます。何か問題がございましたら、このスレッドにご返信ください。
      """,
    chinese: """
      订单 {order} 给您添了麻烦，非常抱歉。我们已通过亚马逊向您退款 {amount}。商品不需要寄回。

      款项到账可能要几天。如果有什么问题，请在这个会话里回复。
      """,
    french: """
      Nous sommes désolés des soucis avec la commande {order}. Nous vous avons remboursé {amount} par \
      Amazon. Vous n'avez pas à renvoyer l'article.

      Quelques jours peuvent passer avant que vous voyiez la somme. Si quelque chose ne va pas, \
      répondez-nous ici, dans ce fil.
      """,
    italian: """
      ci dispiace per gli inconvenienti con l'ordine {order}. Le abbiamo rimborsato {amount} tramite \
      Amazon. Non serve rispedire l'articolo.

      Possono passare alcuni giorni prima che veda l'importo. Se qualcosa non va, risponda qui, in \
      questa conversazione.
      """)
}
