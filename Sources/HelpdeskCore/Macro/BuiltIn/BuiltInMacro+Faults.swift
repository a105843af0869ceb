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
      """,
    spanish: """
      Gracias por avisarnos. Sentimos que su artículo no funcione como debería. Nos ocupamos nosotros \
      mismos: puede recibir el reembolso completo a través de Amazon o un artículo de sustitución, lo \
      que prefiera.

      Respóndanos aquí cuál de las dos cosas desea. Una breve descripción del fallo nos ayuda a \
      encontrar la causa.
      """,
    japanese: """
      ご連絡ありがとうございます。商品が正しく動作せず、申し訳ございません。当店が責任をもって対応いたします。Amazonを通じた全額の返金と、代替品のお届けのうち、ご希望のほうをお選びいただけます。

      どちらをご希望か、このスレッドにご返信ください。不具合の様子を短くお書きいただけますと、原因の調査に役立ちます。
      """,
    chinese: """
      感谢您告诉我们。很抱歉商品不能正常使用。这件事由我们负责: 您可以通过亚马逊获得全额退款，也可以换货，由您选择。

      请在此回复您想要哪一种。简单描述一下故障，有助于我们找到原因。
      """,
    french: """
      Merci de nous l'avoir dit. Nous sommes désolés que votre article ne fonctionne pas comme il le \
      devrait. Nous nous en occupons nous-mêmes : vous pouvez recevoir un remboursement complet par \
      Amazon ou un article de remplacement, comme vous préférez.

      Répondez-nous ici pour nous dire ce que vous souhaitez. Une courte description de la panne nous \
      aide à en trouver la cause.
      """,
    italian: """
      grazie della segnalazione. Ci dispiace che il suo articolo non funzioni come dovrebbe. Ce ne \
      occupiamo noi: può avere il rimborso completo tramite Amazon oppure un articolo sostitutivo, come \
      preferisce.

      Ci risponda qui quale delle due soluzioni desidera. Una breve descrizione del guasto ci aiuta a \
      trovarne la causa.
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
      """,
    spanish: """
      Gracias por avisarnos. Entendemos que dude de la autenticidad de su artículo y nos lo tomamos en \
      serio. Comprobaremos de dónde procede. No tiene que esperar al resultado: puede recibir el \
      reembolso completo a través de Amazon o un artículo de sustitución, lo que prefiera.

      Respóndanos aquí cuál de las dos cosas desea y qué le hizo dudar del artículo.
      """,
    japanese: """
      ご連絡ありがとうございます。商品が本物かどうかご不安とのこと、重く受け止めております。仕入れの経路を確認いたします。結果をお待ちいただく必要はございません。Amazonを通じた全額の返金と、代替品の\
      お届けのうち、ご希望のほうをお選びいただけます。

      どちらをご希望か、また商品のどこにご不安を感じられたかを、このスレッドにご返信ください。
      """,
    chinese: """
      感谢您告诉我们。您怀疑商品的真伪，我们理解，也会认真对待，核查它的来源。您不必等待核查结果: 您可以通过亚马逊获得全额退款，也可以换货，由您选择。

      请在此回复您想要哪一种，以及商品的哪一点让您怀疑。
      """,
    french: """
      Merci de nous l'avoir dit. Nous comprenons que vous doutiez de l'authenticité de votre article et \
      nous prenons cela au sérieux. Nous vérifierons d'où il vient. Vous n'avez pas à attendre le \
      résultat : vous pouvez recevoir un remboursement complet par Amazon ou un article de remplacement, \
      comme vous préférez.

      Répondez-nous ici pour nous dire ce que vous souhaitez et ce qui vous a fait douter de l'article.
      """,
    italian: """
      grazie della segnalazione. Comprendiamo i suoi dubbi sull'autenticità dell'articolo e li prendiamo \
      sul serio. Verificheremo da dove proviene. Non deve attendere il risultato: può avere il rimborso \
      completo tramite Amazon oppure un articolo sostitutivo, come preferisce.

      Ci risponda qui quale delle due soluzioni desidera e che cosa dell'articolo l'ha fatta dubitare.
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
      """,
    spanish: """
      Gracias por avisarnos. Usted pidió un artículo nuevo y sentimos que el suyo llegara usado o sucio. \
      Nos ocupamos nosotros mismos y averiguaremos cómo pasó. Puede recibir el reembolso completo a \
      través de Amazon o un artículo de sustitución, lo que prefiera.

      Respóndanos aquí cuál de las dos cosas desea.
      """,
    japanese: """
      ご連絡ありがとうございます。新品をご注文いただいたにもかかわらず、使用済みまたは汚れた商品が届き、申し訳ございません。当店が責任をもって対応し、経緯を確認いたします。Amazonを通じた全額の返金\
      と、代替品のお届けのうち、ご希望のほうをお選びいただけます。

      どちらをご希望か、このスレッドにご返信ください。
      """,
    chinese: """
      感谢您告诉我们。您订的是全新商品，收到的却是用过或脏污的，非常抱歉。这件事由我们负责，我们会查清是怎么发生的。您可以通过亚马逊获得全额退款，也可以换货，由您选择。

      请在此回复您想要哪一种。
      """,
    french: """
      Merci de nous l'avoir dit. Vous avez commandé un article neuf et nous sommes désolés que le vôtre \
      soit arrivé usagé ou sale. Nous nous en occupons nous-mêmes et chercherons comment c'est arrivé. \
      Vous pouvez recevoir un remboursement complet par Amazon ou un article de remplacement, comme vous \
      préférez.

      Répondez-nous ici pour nous dire ce que vous souhaitez.
      """,
    italian: """
      grazie della segnalazione. Lei ha ordinato un articolo nuovo e ci dispiace che il suo sia arrivato \
      usato o sporco. Ce ne occupiamo noi e verificheremo come è successo. Può avere il rimborso \
      completo tramite Amazon oppure un articolo sostitutivo, come preferisce.

      Ci risponda qui quale delle due soluzioni desidera.
      """)
}
