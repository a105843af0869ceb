// Brings talk to where it belongs: back to the marketplace's messages, to the right order, to the product
// page.
extension BuiltInMacro {
  static let routing = [routeBack, askOrderID, videoByLink]

  // R62: the solution at once, then the wish to go on in the marketplace's messages. No order: a buyer who
  // wrote elsewhere may not have named one.
  private static let routeBack = BuiltInMacro(
    "route-back", .routeBack, isLocked: true, slots: [Slot("text", .paragraph, limit: Slot.longestParagraph)],
    english: """
      Thank you for your message. Here is our answer:

      {text}

      For anything further, please write to us through Amazon's messages: open your orders there, choose \
      the order and contact the seller. That keeps the whole conversation with your order.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Hier ist unsere Antwort:

      {text}

      Bitte schreiben Sie uns bei allem Weiteren über die Amazon-Nachrichten: Öffnen Sie dort Ihre \
      Bestellungen, wählen Sie die Bestellung aus und kontaktieren Sie den Verkäufer. So bleibt das ganze \
      Gespräch bei Ihrer Bestellung.
      """,
    spanish: """
      Gracias por su mensaje. Esta es nuestra respuesta:

      {text}

      Para todo lo demás, escríbanos por favor a través de los mensajes de Amazon: abra allí sus \
      pedidos, elija el pedido y contacte con el vendedor. Así toda la conversación queda junto a su \
      pedido.
      """,
    japanese: """
      お問い合わせありがとうございます。回答は次のとおりです。

      {text}

      今後のご連絡は、Amazonのメッセージをご利用ください。Amazonで注文履歴を開き、該当するご注文を選んで、出品者への連絡にお進みください。やり取りがご注文とともに残ります。
      """,
    chinese: """
      感谢您的来信。我们的答复如下。

      {text}

      其他事宜请通过亚马逊消息与我们联系: 在亚马逊打开您的订单，选择该订单并联系卖家。这样全部沟通都会和订单保存在一起。
      """,
    french: """
      Merci pour votre message. Voici notre réponse :

      {text}

      Pour la suite, merci de nous écrire par la messagerie Amazon : ouvrez-y vos commandes, choisissez \
      la commande et contactez le vendeur. Toute la conversation reste ainsi avec votre commande.
      """,
    italian: """
      grazie per il messaggio. Ecco la nostra risposta:

      {text}

      Per tutto il resto ci scriva per favore tramite i messaggi di Amazon: apra lì i suoi ordini, \
      scelga l'ordine e contatti il venditore. Così tutta la conversazione resta insieme al suo ordine.
      """)

  // R86.
  private static let askOrderID = BuiltInMacro(
    "ask-order-id", .answer,
    english: """
      Thank you for your message. To help you, we need to know which order it is about. Please reply with \
      the order number; you will find it in the details of the order in your Amazon account.

      We will take care of your request as soon as we have it.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Damit wir Ihnen helfen können, müssen wir wissen, um welche \
      Bestellung es geht. Bitte antworten Sie uns mit der Bestellnummer; Sie finden sie in Ihrem \
      Amazon-Konto bei den Bestelldetails.

      Sobald sie uns vorliegt, kümmern wir uns um Ihr Anliegen.
      """,
    spanish: """
      Gracias por su mensaje. Para poder ayudarle necesitamos saber de qué pedido se trata. Respóndanos \
      por favor con el número de pedido; lo encontrará en los detalles del pedido, en su cuenta de \
      Amazon.

      En cuanto lo tengamos, nos ocuparemos de su consulta.
      """,
    japanese: """
      お問い合わせありがとうございます。対応にあたり、どのご注文の件かを確認させてください。お手数ですが、注文番号をご返信ください。注文番号は、Amazonアカウントの注文の詳細に記載されております。

      番号が分かり次第、すぐに対応いたします。
      """,
    chinese: """
      感谢您的来信。为了帮助您，我们需要知道是哪个订单。请回复订单号，它就在亚马逊账户的订单详情里。

      收到后我们会马上处理您的问题。
      """,
    french: """
      Merci pour votre message. Pour vous aider, nous devons savoir de quelle commande il s'agit. Merci \
      de nous répondre avec le numéro de commande ; vous le trouverez dans les détails de la commande, \
      dans votre compte Amazon.

      Dès que nous l'aurons, nous nous occuperons de votre demande.
      """,
    italian: """
      grazie per il messaggio. Per aiutarla dobbiamo sapere di quale ordine si tratta. Ci risponda per \
      favore con il numero d'ordine; lo trova nei dettagli dell'ordine, nel suo account Amazon.

      Appena lo avremo, ci occuperemo della sua richiesta.
      """)

  // R64: the way to the video in words, and back to the thread.
  private static let videoByLink = BuiltInMacro(
    "video-by-link", .answer,
    english: """
      There is a video that shows the steps, on the product page on Amazon. To get there, open your orders \
      in your Amazon account and choose the item; the video is among the pictures or further down on the \
      page.

      If the steps do not help, please reply here in this thread and tell us at which point you got stuck. \
      We will then find another solution with you.
      """,
    german: """
      ein Video auf der Produktseite bei Amazon zeigt die einzelnen Schritte. Öffnen Sie dazu in Ihrem \
      Amazon-Konto Ihre Bestellungen und wählen Sie den Artikel aus; das Video steht bei den Bildern oder \
      weiter unten auf der Seite.

      Falls die Schritte nicht weiterhelfen, antworten Sie uns bitte hier in diesem Nachrichtenverlauf und \
      schreiben Sie uns, an welcher Stelle es hakt. Wir finden dann gemeinsam mit Ihnen eine andere \
      Lösung.
      """,
    spanish: """
      En la página del producto en Amazon hay un vídeo que muestra los pasos. Para llegar a él, abra sus \
      pedidos en su cuenta de Amazon y elija el artículo; el vídeo está entre las imágenes o más abajo \
      en la página.

      Si los pasos no le sirven, respóndanos aquí, en este hilo, y díganos en qué punto se ha quedado. \
      Buscaremos con usted otra solución.
      """,
    japanese: """
      手順を示した動画が、Amazonの商品ページにございます。Amazonアカウントで注文履歴を開き、商品をお選びください。動画は画像の並びか、ページの下のほうにございます。

      手順どおりにしても直らない場合は、どこで止まったかをこのスレッドでお知らせください。別の方法を一緒に探します。
      """,
    chinese: """
      亚马逊的商品页面上有演示步骤的视频。请在您的亚马逊账户中打开订单并选择该商品，视频在图片当中或页面下方。

      如果按步骤操作仍没有解决，请在这个会话里回复，告诉我们卡在哪一步，我们再和您一起找其他办法。
      """,
    french: """
      Une vidéo montre les étapes sur la page du produit chez Amazon. Pour y arriver, ouvrez vos \
      commandes dans votre compte Amazon et choisissez l'article ; la vidéo se trouve parmi les images \
      ou plus bas sur la page.

      Si les étapes ne suffisent pas, répondez-nous ici, dans ce fil, en précisant à quel endroit vous \
      êtes bloqué. Nous chercherons une autre solution avec vous.
      """,
    italian: """
      sulla pagina del prodotto su Amazon c'è un video che mostra i passaggi. Per arrivarci apra i suoi \
      ordini nel suo account Amazon e scelga l'articolo; il video è tra le immagini o più in basso nella \
      pagina.

      Se i passaggi non bastano, risponda qui, in questa conversazione, e ci dica a che punto si è \
      fermato. Cercheremo con lei un'altra soluzione.
      """)
}
