// Orders that the marketplace ships: its own service settles delivery and returns (R90). The way there is
// told in words; numbers and links stay out although they would be the marketplace's own (R131).
extension BuiltInMacro {
  static let marketplaceService = [contactMarketplaceService, notArrived, damagedInTransit, mistakenPurchase]

  // R90.
  private static let contactMarketplaceService = BuiltInMacro(
    "contact-marketplace-service", .answer,
    english: """
      Thank you for your message. Your order was stored, packed and shipped by Amazon, so Amazon's \
      customer service can settle this for you fastest. You reach it through the Contact Us pages in the \
      help section of your Amazon account.

      If something stays open after that, please reply here and we will help.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Ihre Bestellung wurde von Amazon gelagert, verpackt und versendet. \
      Deshalb kann der Kundenservice von Amazon dies am schnellsten für Sie klären. Sie erreichen ihn über \
      die Kontaktseiten im Hilfebereich Ihres Amazon-Kontos.

      Falls danach noch etwas offen ist, antworten Sie uns bitte hier, und wir helfen Ihnen weiter.
      """,
    spanish: """
      Gracias por su mensaje. Amazon almacenó, preparó y envió su pedido, así que el servicio de \
      atención al cliente de Amazon es quien puede resolver esto más rápido. Lo encontrará en las \
      páginas de contacto, en la sección de ayuda de su cuenta de Amazon.

      Si después queda algo abierto, respóndanos aquí y le ayudaremos.
      """,
    japanese: """
      お問い合わせありがとうございます。お客様のご注文は、Amazonが保管、梱包、発送いたしました。そのため、Amazonカスタマーサービスが最も早く対応できます。Amazonアカウントのヘルプにある\
      お問い合わせページからご連絡いただけます。

      その後もご不明な点が残りましたら、このスレッドにご返信ください。お手伝いいたします。
      """,
    chinese: """
      感谢您的来信。您的订单由亚马逊存储、包装和发货，因此亚马逊客服可以最快为您处理。您可以在亚马逊账户的帮助页面找到联系客服的入口。

      如果之后还有没解决的问题，请在此回复，我们会继续帮您。
      """,
    french: """
      Merci pour votre message. Votre commande a été stockée, préparée et expédiée par Amazon ; le \
      service client d'Amazon est donc le plus rapide pour régler cela. Vous le joignez par les pages de \
      contact, dans la rubrique d'aide de votre compte Amazon.

      S'il reste ensuite une question, répondez-nous ici et nous vous aiderons.
      """,
    italian: """
      grazie per il messaggio. Il suo ordine è stato conservato, preparato e spedito da Amazon, quindi \
      il servizio clienti di Amazon può risolvere la cosa più in fretta. Lo raggiunge dalle pagine di \
      contatto, nella sezione di aiuto del suo account Amazon.

      Se dopo resta qualcosa in sospeso, risponda qui e la aiuteremo.
      """)

  // R91.
  private static let notArrived = BuiltInMacro(
    "not-arrived", .answer,
    english: """
      Thank you for your message. We are sorry that your order has not arrived yet. It was packed and \
      shipped by Amazon, so Amazon's customer service can see where the parcel is and settle this for you. \
      You reach it through the Contact Us pages in the help section of your Amazon account.

      If that does not help, please reply here and we will look into it with you.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Es tut uns leid, dass Ihre Bestellung noch nicht angekommen ist. Sie \
      wurde von Amazon verpackt und versendet. Deshalb kann der Kundenservice von Amazon sehen, wo das \
      Paket ist, und dies für Sie klären. Sie erreichen ihn über die Kontaktseiten im Hilfebereich Ihres \
      Amazon-Kontos.

      Falls das nicht weiterhilft, antworten Sie uns bitte hier, und wir kümmern uns gemeinsam mit Ihnen \
      darum.
      """,
    spanish: """
      Gracias por su mensaje. Sentimos que su pedido todavía no haya llegado. Amazon lo preparó y lo \
      envió, así que el servicio de atención al cliente de Amazon puede ver dónde está el paquete y \
      resolver esto. Lo encontrará en las páginas de contacto, en la sección de ayuda de su cuenta de \
      Amazon.

      Si eso no le sirve, respóndanos aquí y lo miraremos con usted.
      """,
    japanese: """
      お問い合わせありがとうございます。ご注文の商品がまだ届いていないとのこと、申し訳ございません。梱包と発送はAmazonが行っておりますので、Amazonカスタマーサービスがお荷物の状況を確認し、対\
      応いたします。Amazonアカウントのヘルプにあるお問い合わせページからご連絡いただけます。

      それでも解決しない場合は、このスレッドにご返信ください。一緒に確認いたします。
      """,
    chinese: """
      感谢您的来信。很抱歉您的订单还没有送到。它由亚马逊包装和发货，因此亚马逊客服可以查到包裹在哪里并为您处理。您可以在亚马逊账户的帮助页面找到联系客服的入口。

      如果仍没有解决，请在此回复，我们会和您一起查。
      """,
    french: """
      Merci pour votre message. Nous sommes désolés que votre commande ne soit pas encore arrivée. Elle \
      a été préparée et expédiée par Amazon ; le service client d'Amazon peut donc voir où se trouve le \
      colis et régler cela. Vous le joignez par les pages de contact, dans la rubrique d'aide de votre \
      compte Amazon.

      Si cela ne suffit pas, répondez-nous ici et nous chercherons avec vous.
      """,
    italian: """
      grazie per il messaggio. Ci dispiace che il suo ordine non sia ancora arrivato. È stato preparato \
      e spedito da Amazon, quindi il servizio clienti di Amazon può vedere dov'è il pacco e risolvere la \
      cosa. Lo raggiunge dalle pagine di contatto, nella sezione di aiuto del suo account Amazon.

      Se non basta, risponda qui e lo verificheremo insieme.
      """)

  // R92.
  private static let damagedInTransit = BuiltInMacro(
    "damaged-in-transit", .answer,
    english: """
      Thank you for telling us. We are sorry that your item was damaged on its way to you. It was packed \
      and shipped by Amazon, so Amazon's customer service can arrange the return and a refund or \
      replacement for you. You reach it through the Contact Us pages in the help section of your Amazon \
      account.

      If that does not help, please reply here and we will look into it with you.
      """,
    german: """
      vielen Dank für den Hinweis. Es tut uns leid, dass Ihr Artikel auf dem Weg zu Ihnen beschädigt \
      wurde. Er wurde von Amazon verpackt und versendet. Deshalb kann der Kundenservice von Amazon die \
      Rücksendung und eine Erstattung oder Ersatzlieferung für Sie veranlassen. Sie erreichen ihn über die \
      Kontaktseiten im Hilfebereich Ihres Amazon-Kontos.

      Falls das nicht weiterhilft, antworten Sie uns bitte hier, und wir kümmern uns gemeinsam mit Ihnen \
      darum.
      """,
    spanish: """
      Gracias por avisarnos. Sentimos que su artículo se dañara por el camino. Amazon lo preparó y lo \
      envió, así que el servicio de atención al cliente de Amazon puede organizar la devolución y el \
      reembolso o la sustitución. Lo encontrará en las páginas de contacto, en la sección de ayuda de su \
      cuenta de Amazon.

      Si eso no le sirve, respóndanos aquí y lo miraremos con usted.
      """,
    japanese: """
      ご連絡ありがとうございます。お届けの途中で商品が破損してしまい、申し訳ございません。梱包と発送はAmazonが行っておりますので、Amazonカスタマーサービスが返品と、返金または交換の手続きをい\
      たします。Amazonアカウントのヘルプにあるお問い合わせページからご連絡いただけます。

      それでも解決しない場合は、このスレッドにご返信ください。一緒に確認いたします。
      """,
    chinese: """
      感谢您告诉我们。很抱歉商品在运输途中损坏了。它由亚马逊包装和发货，因此亚马逊客服可以为您安排退货以及退款或换货。您可以在亚马逊账户的帮助页面找到联系客服的入口。

      如果仍没有解决，请在此回复，我们会和您一起查。
      """,
    french: """
      Merci de nous l'avoir dit. Nous sommes désolés que votre article ait été abîmé en chemin. Il a été \
      préparé et expédié par Amazon ; le service client d'Amazon peut donc organiser le retour et le \
      remboursement ou le remplacement. Vous le joignez par les pages de contact, dans la rubrique \
      d'aide de votre compte Amazon.

      Si cela ne suffit pas, répondez-nous ici et nous chercherons avec vous.
      """,
    italian: """
      grazie della segnalazione. Ci dispiace che il suo articolo si sia danneggiato durante il \
      trasporto. È stato preparato e spedito da Amazon, quindi il servizio clienti di Amazon può \
      organizzare il reso e il rimborso o la sostituzione. Lo raggiunge dalle pagine di contatto, nella \
      sezione di aiuto del suo account Amazon.

      Se non basta, risponda qui e lo verificheremo insieme.
      """)

  // R92.
  private static let mistakenPurchase = BuiltInMacro(
    "mistaken-purchase", .answer,
    english: """
      Thank you for your message. An item that was ordered by mistake can be returned through Amazon, \
      which shipped this order. Please start the return in your orders in your Amazon account; Amazon's \
      customer service helps you with it through the Contact Us pages in the help section.

      If something stays open after that, please reply here and we will help.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Einen versehentlich bestellten Artikel können Sie über Amazon \
      zurückgeben, denn Amazon hat diese Bestellung versendet. Bitte starten Sie die Rücksendung in Ihrem \
      Amazon-Konto bei Ihren Bestellungen; der Kundenservice von Amazon hilft Ihnen dabei über die \
      Kontaktseiten im Hilfebereich.

      Falls danach noch etwas offen ist, antworten Sie uns bitte hier, und wir helfen Ihnen weiter.
      """,
    spanish: """
      Gracias por su mensaje. Un artículo pedido por error se puede devolver a través de Amazon, que \
      envió este pedido. Inicie por favor la devolución desde sus pedidos, en su cuenta de Amazon; el \
      servicio de atención al cliente de Amazon le ayuda con ello desde las páginas de contacto de la \
      sección de ayuda.

      Si después queda algo abierto, respóndanos aquí y le ayudaremos.
      """,
    japanese: """
      お問い合わせありがとうございます。誤って注文された商品は、発送元であるAmazonを通じて返品いただけます。Amazonアカウントの注文履歴から返品の手続きをお願いいたします。ご不明な点は、ヘルプ\
      にあるお問い合わせページからAmazonカスタマーサービスがご案内いたします。

      その後もご不明な点が残りましたら、このスレッドにご返信ください。お手伝いいたします。
      """,
    chinese: """
      感谢您的来信。误买的商品可以通过发货方亚马逊退回。请在您的亚马逊账户的订单中开始退货，亚马逊客服会通过帮助页面协助您。

      如果之后还有没解决的问题，请在此回复，我们会继续帮您。
      """,
    french: """
      Merci pour votre message. Un article commandé par erreur peut être retourné à Amazon, qui a \
      expédié cette commande. Merci de lancer le retour depuis vos commandes, dans votre compte Amazon ; \
      le service client d'Amazon vous y aide par les pages de contact de la rubrique d'aide.

      S'il reste ensuite une question, répondez-nous ici et nous vous aiderons.
      """,
    italian: """
      grazie per il messaggio. Un articolo ordinato per sbaglio si può restituire ad Amazon, che ha \
      spedito questo ordine. Avvii per favore il reso dai suoi ordini, nel suo account Amazon; il \
      servizio clienti di Amazon la aiuta dalle pagine di contatto della sezione di aiuto.

      Se dopo resta qualcosa in sospeso, risponda qui e la aiuteremo.
      """)
}
