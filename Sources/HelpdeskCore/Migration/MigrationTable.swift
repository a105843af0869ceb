/// The protocol as one table: state × input (rules.md §3).
public enum MigrationTable {
  /// What can happen to a migration.
  public enum Input: String, CaseIterable, Sendable {
    case open
    case notice
    case noticeAccepted = "notice accepted"
    case noticeFailed = "notice failed"
    case external = "external entry"
    case end
    case summarize
    case summaryAccepted = "summary accepted"
    case summaryFailed = "summary failed"
    case withdraw
    case withdrawalAccepted = "withdrawal accepted"
    case withdrawalFailed = "withdrawal failed"
  }

  /// The table's answer.
  public enum Effect: Hashable, Sendable {
    /// The state that follows; the same state where nothing changes.
    case become(Migration.State)
    /// The state that follows, and the flag `breached`.
    case becomeBreached(Migration.State)
    /// A message of the protocol is queued; the state follows when it is accepted.
    case await(Migration.Message)
    /// The rule that forbids it.
    case refuse(Refusal.Rule)
  }

  private static let order = Effect.refuse(.migrationOrderOfSteps)

  /// What follows from `input` in `state`; news of a message that the state knows nothing of changes nothing.
  public static func effect(of input: Input, in state: Migration.State) -> Effect {
    rows[state]?[input] ?? .become(state)
  }

  private static let finished: [Input: Effect] = [
    .open: .become(.justified), .notice: order, .external: .refuse(.externalNoOpenMigration), .end: order,
    .summarize: order, .withdraw: order,
  ]

  /// Source: rules.md §3. Inputs that a row leaves out are news that changes nothing there.
  public static let rows: [Migration.State: [Input: Effect]] = [
    .none: finished,
    // A late acceptance of a notice that was taken back: the buyer was told, so it stands.
    .withdrawn: finished.merging([
      .noticeAccepted: .become(.noticeSent), .withdrawalFailed: .become(.noticeSent),
    ]) { $1 },
    .summarized: finished.merging([.summaryFailed: .become(.ended)]) { $1 },
    .justified: [
      .open: .refuse(.migrationAlreadyOpen), .notice: .await(.notice),
      .noticeAccepted: .become(.noticeSent), .noticeFailed: .become(.justified),
      .external: .refuse(.externalNoOpenMigration), .end: order, .summarize: order,
      .withdraw: .become(.withdrawn),
    ],
    .noticeSent: [
      .open: .refuse(.migrationAlreadyOpen), .notice: order, .noticeFailed: .become(.justified),
      .external: .become(.external), .end: order, .summarize: order, .withdraw: .await(.withdrawal),
      .withdrawalAccepted: .become(.withdrawn), .withdrawalFailed: .become(.noticeSent),
    ],
    .external: [
      .open: .refuse(.migrationAlreadyOpen), .notice: order, .noticeFailed: .becomeBreached(.external),
      .external: .become(.external), .end: .become(.ended), .summarize: order, .withdraw: order,
    ],
    .ended: [
      .open: .refuse(.migrationAlreadyOpen), .notice: order, .noticeFailed: .becomeBreached(.ended),
      .external: .become(.external), .end: order, .summarize: .await(.summary),
      .summaryAccepted: .become(.summarized), .summaryFailed: .become(.ended), .withdraw: order,
    ],
  ]
}
