// Step 2 of the protocol (R53): the reason of the temporary move, the contact, and the promise to come
// back. One sentence alone carries the promise, and the contact ends its line, so that nothing written
// after it can be read as part of it. The words hold for a mailbox and for a phone number.
extension BuiltInMacro {
  static let migrationNotices = [noticeForMedia, noticeForSafety]

  // R50 (a), R53.
  private static let noticeForMedia = BuiltInMacro(
    "migration-notice-media", .noticeForMedia, isLocked: true, slots: [.order, .channelAddress],
    english: """
      To settle your request about order {order}, a file has to be exchanged that is too large for this \
      channel or of a type it does not carry.

      For this one step only, please use this contact of ours: {channel-address}

      Once that is done, we will return to this thread and tell you the final result here. We settle \
      everything else about your order here as before.
      """,
    german: """
      um Ihr Anliegen zur Bestellung {order} zu klären, muss eine Datei ausgetauscht werden, die für \
      diesen Kanal zu groß ist oder deren Dateityp hier nicht zugelassen ist.

      Bitte verwenden Sie nur für diesen einen Schritt diesen Weg zu uns: {channel-address}

      Sobald das erledigt ist, kommen wir hierher zurück und teilen Ihnen das endgültige Ergebnis in \
      diesem Nachrichtenverlauf mit. Alles andere zu Ihrer Bestellung klären wir weiterhin hier.
      """,
    spanish: """
      Para resolver su consulta sobre el pedido {order} hay que intercambiar un archivo que es demasiado \
      grande para este canal o de un tipo que no admite.

      Solo para este paso, utilice por favor este contacto nuestro: {channel-address}

      En cuanto esté hecho, volveremos a este hilo y le comunicaremos el resultado final. Todo lo demás \
      sobre su pedido lo tratamos como hasta ahora.
      """,
    japanese: """
      ご注文 {order} の件を解決するには、このチャンネルには大きすぎる、または対応していない形式のファイルをやり取りする必要がございます。

      この手順に限り、次の窓口をご利用ください: {channel-address}

      手順が済みましたら、このスレッドに戻り、最終的な結果をお伝えいたします。ご注文に関するその他の件は、これまでどおり承ります。
      """,
    chinese: """
      为了处理您关于订单 {order} 的问题，需要传送一个文件。该文件对本渠道来说太大，或者格式不受支持。

      仅此一步，请用下面的渠道与我们联系: {channel-address}

      完成之后，我们会回到这个会话，并在此告知您最终结果。订单的其他事宜照旧由我们处理。
      """,
    french: """
      Pour traiter votre demande sur la commande {order}, il faut échanger un fichier trop lourd pour ce \
      canal ou d'un type qu'il n'accepte pas.

      Pour cette seule étape, merci d'utiliser ce contact : {channel-address}

      Dès que ce sera fait, nous reviendrons dans ce fil et nous vous y donnerons le résultat final. \
      Pour le reste de votre commande, rien ne change.
      """,
    italian: """
      per risolvere la sua richiesta sull'ordine {order} occorre scambiare un file troppo grande per \
      questo canale o di un tipo che il canale non accetta.

      Solo per questo passaggio usi per favore questo nostro contatto: {channel-address}

      Appena fatto, torneremo in questa conversazione e le comunicheremo il risultato finale. Tutto il \
      resto del suo ordine prosegue come prima.
      """)

  // R50 (b), R53.
  private static let noticeForSafety = BuiltInMacro(
    "migration-notice-safety", .noticeForSafety, isLocked: true, slots: [.order, .channelAddress],
    english: """
      Your order {order} is affected by a safety matter that is governed by public regulation. It needs \
      instructions from our specialists without delay, which this channel cannot provide.

      For this one step only, please use this contact of ours: {channel-address}

      Once that is done, we will return to this thread and tell you the final result here. We settle \
      everything else about your order here as before.
      """,
    german: """
      Ihre Bestellung {order} ist von einem Sicherheitsthema betroffen, für das gesetzliche Vorschriften \
      gelten. Dafür sind ohne Verzögerung Anweisungen unserer Fachleute nötig, die über diesen Kanal nicht \
      möglich sind.

      Bitte verwenden Sie nur für diesen einen Schritt diesen Weg zu uns: {channel-address}

      Sobald das erledigt ist, kommen wir hierher zurück und teilen Ihnen das endgültige Ergebnis in \
      diesem Nachrichtenverlauf mit. Alles andere zu Ihrer Bestellung klären wir weiterhin hier.
      """,
    spanish: """
      Su pedido {order} está afectado por una cuestión de seguridad regulada por las autoridades. \
      Requiere sin demora instrucciones de nuestros especialistas que este canal no permite dar.

      Solo para este paso, utilice por favor este contacto nuestro: {channel-address}

      En cuanto esté hecho, volveremos a este hilo y le comunicaremos el resultado final. Todo lo demás \
      sobre su pedido lo tratamos como hasta ahora.
      """,
    japanese: """
      ご注文 {order} の商品は、法令で定められた安全上の問題に該当いたします。担当の専門スタッフから至急ご案内する必要がありますが、このチャンネルでは対応できません。

      この手順に限り、次の窓口をご利用ください: {channel-address}

      手順が済みましたら、このスレッドに戻り、最終的な結果をお伝えいたします。ご注文に関するその他の件は、これまでどおり承ります。
      """,
    chinese: """
      您的订单 {order} 涉及受法规约束的安全问题，需要我们的专业人员立即给予指导，而本渠道无法做到。

      仅此一步，请用下面的渠道与我们联系: {channel-address}

      完成之后，我们会回到这个会话，并在此告知您最终结果。订单的其他事宜照旧由我们处理。
      """,
    french: """
      Votre commande {order} est concernée par une question de sécurité soumise à une réglementation \
      publique. Elle demande sans délai des consignes de nos spécialistes, que ce canal ne permet pas de \
      donner.

      Pour cette seule étape, merci d'utiliser ce contact : {channel-address}

      Dès que ce sera fait, nous reviendrons dans ce fil et nous vous y donnerons le résultat final. \
      Pour le reste de votre commande, rien ne change.
      """,
    italian: """
      il suo ordine {order} è interessato da una questione di sicurezza regolata dalla legge. Servono \
      subito istruzioni dei nostri specialisti, che questo canale non permette di dare.

      Solo per questo passaggio usi per favore questo nostro contatto: {channel-address}

      Appena fatto, torneremo in questa conversazione e le comunicheremo il risultato finale. Tutto il \
      resto del suo ordine prosegue come prima.
      """)
}
