// An answer at once, although there is no solution yet (R97); and the absence that is no answer (R128).
extension BuiltInMacro {
  static let holdingReplies = [holdingReply, waitingForSupplier, outOfOffice]

  // R97.
  private static let holdingReply = BuiltInMacro(
    "holding-reply", .answer,
    english: """
      Thank you for your message. We do not have a solution for you yet, but we are looking into it and \
      will write to you here as soon as we know more.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Noch haben wir keine Lösung für Sie, aber wir gehen der Sache nach \
      und schreiben Ihnen hier, sobald wir mehr wissen.
      """,
    spanish: """
      Gracias por su mensaje. Todavía no tenemos una solución para usted, pero lo estamos mirando y le \
      escribiremos por aquí en cuanto sepamos más.
      """,
    japanese: """
      お問い合わせありがとうございます。まだ解決のご案内はできておりませんが、現在確認しております。分かり次第、このスレッドでお知らせいたします。
      """,
    chinese: """
      感谢您的来信。目前我们还没有解决办法，但正在查，一有消息就在这里写给您。
      """,
    french: """
      Merci pour votre message. Nous n'avons pas encore de solution pour vous, mais nous cherchons et \
      vous écrirons ici dès que nous en saurons plus.
      """,
    italian: """
      grazie per il messaggio. Non abbiamo ancora una soluzione per lei, ma stiamo verificando e le \
      scriveremo qui appena ne sapremo di più.
      """)

  // R97, R103.
  private static let waitingForSupplier = BuiltInMacro(
    "waiting-for-supplier", .answer,
    english: """
      Thank you for your message. We have asked our supplier about it and are waiting for the answer. As \
      soon as we have it, we will write to you here.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Wir haben bei unserem Lieferanten nachgefragt und warten auf seine \
      Antwort. Sobald sie da ist, schreiben wir Ihnen hier.
      """,
    spanish: """
      Gracias por su mensaje. Hemos preguntado a nuestro proveedor y esperamos su respuesta. En cuanto \
      la tengamos, le escribiremos por aquí.
      """,
    japanese: """
      お問い合わせありがとうございます。仕入先に問い合わせ、回答を待っております。回答があり次第、このスレッドでお知らせいたします。
      """,
    chinese: """
      感谢您的来信。我们已经询问供应商，正在等待答复。一收到答复，我们就在这里写给您。
      """,
    french: """
      Merci pour votre message. Nous avons interrogé notre fournisseur et attendons sa réponse. Dès que \
      nous l'aurons, nous vous écrirons ici.
      """,
    italian: """
      grazie per il messaggio. Abbiamo chiesto al nostro fornitore e attendiamo la sua risposta. Appena \
      l'avremo, le scriveremo qui.
      """)

  // Locked: with altered words it would be an agent's own answer, and would settle what it only puts off.
  private static let outOfOffice = BuiltInMacro(
    "out-of-office", .outOfOffice, isLocked: true,
    english: """
      We have received your message. Nobody is at the desk at the moment; a member of our team will answer \
      you here as soon as possible.
      """,
    german: """
      Ihre Nachricht ist bei uns eingegangen. Zurzeit ist niemand im Büro; ein Mitglied unseres Teams \
      antwortet Ihnen hier so bald wie möglich.
      """,
    spanish: """
      Hemos recibido su mensaje. En este momento no hay nadie en la oficina; una persona de nuestro \
      equipo le responderá por aquí lo antes posible.
      """,
    japanese: """
      メッセージを受け取りました。ただいま担当者が不在のため、戻り次第、このスレッドで回答いたします。
      """,
    chinese: """
      您的消息我们已经收到。现在没有人值班，我们的同事会尽快在这里回复您。
      """,
    french: """
      Nous avons bien reçu votre message. Le bureau est fermé pour le moment ; une personne de notre \
      équipe vous répondra ici dès que possible.
      """,
    italian: """
      abbiamo ricevuto il suo messaggio. Al momento non c'è nessuno in ufficio; una persona del nostro \
      gruppo le risponderà qui appena possibile.
      """)
}
