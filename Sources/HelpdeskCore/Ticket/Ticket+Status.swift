extension Ticket {
  /// Where a ticket stands: derived, never set (rules.md §2).
  public enum Status: Hashable, Sendable {
    /// Nothing is owed and somebody said how it ended.
    case closed(Resolution.Outcome)
    /// Something is owed.
    case open
    /// The buyer's turn.
    case waiting

    /// `closed`, `open` or `waiting`.
    public var name: String {
      switch self {
      case .closed: "closed"
      case .open: "open"
      case .waiting: "waiting"
      }
    }
  }

  /// The first row of rules.md §2 that holds.
  public var status: Status {
    for row in StatusTable.rows { if let status = row.status(self) { return status } }
    return .waiting
  }

  /// Whether the ticket is closed.
  public var isClosed: Bool { closing != nil }

  /// The messages that still owe an answer, oldest first.
  public var pending: [Question] { pendingQuestions.map { questions[$0] } }

  /// The earliest moment at which an answer is due; nil where none is pending or no clock runs.
  public var responseDue: Timestamp? { pending.compactMap(\.due).min() }

  /// When something was last said in the official thread, by its own date; nil where nothing was.
  package var lastSaidAt: Timestamp? {
    let ours = outbound.values.filter(\.channel.isOfficial).map(\.at).max()
    return [officialHeadAt, copies.map(\.sentAt).max(), ours].compactMap(\.self).max()
  }

  /// The migration that is not finished; nil where there is none.
  public var openMigration: Migration? { migrations.last { !$0.state.isFinished } }

  /// The migration an app shows: the unfinished one, else the last; nil where there never was one.
  public var currentMigration: Migration? { openMigration ?? migrations.last }

  /// Whether no human has reached the buyer although the buyer wrote; where the marketplace's service alone
  /// did, the service.
  var lacksAnswer: Bool {
    guard buyersQuestions == 0 else { return liveAnswers == 0 }
    return !questions.isEmpty && liveAnswers == 0 && serviceAnswers == 0
  }

  /// Whether that is so, messages apart that were declared to need no answer or handed over.
  var isNeverAnswered: Bool { lacksAnswer && buyersQuestions > waivedQuestions }

  /// Whether a message of the protocol is in the outbox.
  var hasQueuedStep: Bool { migrations.contains { $0.awaiting != nil } }

  /// The official summary that tells how this matter ended: a human's last one since the matter began.
  var latestSummary: Outbound? {
    latestSummaryEntry.flatMap { $0 > matterStart ? outbound[$0] : nil }
  }
}
