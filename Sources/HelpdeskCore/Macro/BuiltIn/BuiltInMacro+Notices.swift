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
      """)
}
