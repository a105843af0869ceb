// What a buyer hears while a migration is open: that it goes on (R57), or that it is called off.
extension BuiltInMacro {
  static let migrationNews = [progress, withdrawal]

  // An answer like any other, sent by a human as a reply; it moves the migration's due time (rules.md §3).
  private static let progress = BuiltInMacro(
    "migration-progress", .answer, isLocked: true,
    english: """
      A short update on your request: we are still working on it. As soon as we have the result, we will \
      tell you here in this thread.
      """,
    german: """
      ein kurzer Zwischenstand zu Ihrem Anliegen: Wir arbeiten noch daran. Sobald das Ergebnis vorliegt, \
      teilen wir es Ihnen hier in diesem Nachrichtenverlauf mit.
      """,
    spanish: """
      Le contamos brevemente cómo va su consulta: seguimos trabajando en ella. En cuanto tengamos el \
      resultado, se lo comunicaremos aquí, en este hilo.
      """,
    japanese: """
      ご依頼の件の途中経過をお知らせいたします。現在も対応を進めております。結果が分かり次第、このスレッドでお伝えいたします。
      """,
    chinese: """
      向您通报一下您所提问题的进展: 我们仍在处理。一有结果，我们会在这个会话里告诉您。
      """,
    french: """
      Un point rapide sur votre demande : nous y travaillons toujours. Dès que nous avons le résultat, \
      nous vous le donnons ici, dans ce fil.
      """,
    italian: """
      un breve aggiornamento sulla sua richiesta: ci stiamo ancora lavorando. Appena avremo il \
      risultato, glielo comunicheremo qui, in questa conversazione.
      """)

  private static let withdrawal = BuiltInMacro(
    "migration-withdrawal", .withdrawal, isLocked: true, slots: [.order],
    english: """
      For one part of your request about order {order} we named another contact. It is no longer needed, \
      so please do not use it any more.

      We go on here in this thread and will tell you the final result here as well.
      """,
    german: """
      für einen Teil Ihres Anliegens zur Bestellung {order} hatten wir Ihnen einen anderen Weg zu uns \
      genannt. Er wird nicht mehr gebraucht. Bitte verwenden Sie ihn nicht mehr.

      Wir machen hier in diesem Nachrichtenverlauf weiter und teilen Ihnen auch das endgültige Ergebnis \
      hier mit.
      """,
    spanish: """
      Para una parte de su consulta sobre el pedido {order} le habíamos indicado otro contacto. Ya no \
      hace falta; le rogamos que no lo utilice más.

      Seguimos aquí, en este hilo, donde también le comunicaremos el resultado final.
      """,
    japanese: """
      ご注文 {order} の一部の件につきまして、別の窓口をご案内しておりました。そちらは必要なくなりましたので、今後はご利用にならないようお願いいたします。

      このスレッドで引き続き対応し、最終的な結果もこちらでお伝えいたします。
      """,
    chinese: """
      关于订单 {order} 的部分问题，我们曾给过您另一个渠道。现在已经用不到了，请不要再使用。

      我们会在这个会话里继续处理，最终结果也会在这里告诉您。
      """,
    french: """
      Pour une partie de votre demande sur la commande {order}, nous vous avions indiqué un autre \
      contact. Il n'est plus nécessaire ; merci de ne plus l'utiliser.

      Nous continuons ici, dans ce fil, et vous y donnerons aussi le résultat final.
      """,
    italian: """
      per una parte della sua richiesta sull'ordine {order} le avevamo indicato un altro contatto. Non \
      serve più, quindi la preghiamo di non usarlo.

      Proseguiamo qui, in questa conversazione, dove le comunicheremo anche il risultato finale.
      """)
}
