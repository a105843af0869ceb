/// What a macro is for; the protocol finds its texts by purpose, never by name.
public enum MacroPurpose: String, CaseIterable, Sendable {
  /// Step 2 of a migration for media the channel cannot carry (R53).
  case noticeForMedia = "notice-for-media"
  /// Step 2 of a migration for safety (R53).
  case noticeForSafety = "notice-for-safety"
  /// Tells the buyer that the external channel will not be used after all.
  case withdrawal
  /// Tells how the matter ended, without an amount (R54).
  case summary
  /// Tells how the matter ended, with the amount that moved (R54).
  case summaryWithAmount = "summary-with-amount"
  /// Asks a buyer who wrote elsewhere to go on in the marketplace's messages (R62).
  case routeBack = "route-back"
  /// An answer like any other.
  case answer
  /// Says that nobody is there; settles nothing (R128).
  case outOfOffice = "out-of-office"

  /// What follows from a purpose.
  public struct Rules: Hashable, Sendable {
    /// Whether a message from this macro settles the buyer's messages before it.
    public let answers: Bool
    /// Whether only `migrate` may send it.
    public let isForMigrateOnly: Bool
    /// Whether it tells the resolution.
    public let isSummary: Bool
    /// Whether the wording must be locked.
    public let mustBeLocked: Bool
  }

  /// What follows from this purpose. Source: rules.md §2, §6 (protocol macros).
  public var rules: Rules { Self.table[self] ?? Self.ordinary }

  static let ordinary = Rules(answers: true, isForMigrateOnly: false, isSummary: false, mustBeLocked: false)
  static let table: [MacroPurpose: Rules] = [
    .noticeForMedia: Rules(answers: true, isForMigrateOnly: true, isSummary: false, mustBeLocked: true),
    .noticeForSafety: Rules(answers: true, isForMigrateOnly: true, isSummary: false, mustBeLocked: true),
    .withdrawal: Rules(answers: true, isForMigrateOnly: true, isSummary: false, mustBeLocked: true),
    .summary: Rules(answers: true, isForMigrateOnly: false, isSummary: true, mustBeLocked: true),
    .summaryWithAmount: Rules(answers: true, isForMigrateOnly: false, isSummary: true, mustBeLocked: true),
    .routeBack: Rules(answers: true, isForMigrateOnly: false, isSummary: false, mustBeLocked: true),
    .answer: ordinary,
    .outOfOffice: Rules(answers: false, isForMigrateOnly: false, isSummary: false, mustBeLocked: false),
  ]
}
