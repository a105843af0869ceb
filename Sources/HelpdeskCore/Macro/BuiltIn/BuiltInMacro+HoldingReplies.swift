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
      """)
}
