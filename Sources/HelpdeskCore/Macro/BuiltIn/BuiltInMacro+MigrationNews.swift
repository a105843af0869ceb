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
      """)
}
