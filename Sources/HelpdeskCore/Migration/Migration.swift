/// One excursion of a conversation to an external channel, and what is still owed for it (rules.md §3).
public struct Migration: Hashable, Sendable {
  /// How far the protocol has come.
  public enum State: String, CaseIterable, Sendable {
    /// There is none.
    case none
    /// Step 1: the internal note stands.
    case justified
    /// Step 2: the channel accepted the notice.
    case noticeSent = "notice-sent"
    /// Something was said on the external channel.
    case external
    /// The external exchange is over, the summary is owed.
    case ended
    /// Step 3: the channel accepted the summary.
    case summarized
    /// Given up before anything external happened.
    case withdrawn

    /// Whether nothing more is owed.
    public var isFinished: Bool { self == .none || self == .summarized || self == .withdrawn }
    /// Whether the announced address may be used.
    public var admitsExternal: Bool { self == .noticeSent || self == .external || self == .ended }
  }

  /// A message of the protocol on the official channel.
  public enum Message: String, CaseIterable, Sendable {
    case notice
    case withdrawal
    case summary
  }

  /// A message of the protocol that is queued and not yet accepted.
  public struct Awaiting: Hashable, Sendable {
    /// Which message.
    public let message: Message
    /// Its number in the ticket.
    public let entry: Int
  }

  /// The entry that opened it.
  public let entry: Int
  /// When it was opened; nothing external may be older.
  public let openedAt: Timestamp
  /// Which of the two grounds it rests on.
  public let reason: MigrationReason.Kind
  /// Where it goes, e-mail or phone.
  public let channel: Channel
  /// The desk's address or number that it announces; nil once erased.
  public let address: String?
  /// The versions of the protocol's macros it began with; it keeps them (rules.md §6).
  public let macros: [MacroPurpose: Macro.Reference]

  /// How far the protocol has come.
  public internal(set) var state: State = .justified
  /// The protocol's message that is queued; nil while none is.
  public internal(set) var awaiting: Awaiting?
  /// When it should have returned; nil before the notice is accepted and once it is finished.
  public var due: Timestamp? {
    guard !state.isFinished, let noticeAcceptedAt else { return nil }
    let base = max(noticeAcceptedAt, lastExternalAt ?? noticeAcceptedAt)
    return base + Self.budget * (1 + min(progress.count, Self.extensionsAtMost))
  }
  /// Whether it was late, irregular, or ended by attestation.
  public internal(set) var isBreached = false
  /// Whether a lead vouched for the summary (rules.md §3).
  public internal(set) var isAttested = false

  /// The notice that the channel accepted last; nil while none stands.
  public internal(set) var notice: Int?
  /// The summary that stands or stood; nil while none was accepted.
  public internal(set) var summary: Int?
  /// The withdrawal that stands; nil while none was accepted.
  public internal(set) var withdrawal: Int?
  /// How the matter ended, as the latest summary told it; nil before.
  public internal(set) var resolution: Resolution?
  /// Whom the external exchange is with: the sender of its first external entry; nil before, or once erased.
  public internal(set) var counterpart: String?
  var noticeAcceptedAt: Timestamp?
  /// When something was last said on the external channel; nil before.
  public internal(set) var lastExternalAt: Timestamp?
  /// The entry by which it was said; a summary before it sums nothing up.
  var lastExternalEntry: Int?
  /// Accepted answers on the official channel since the notice, which move the due time.
  var progress: Set<Int> = []
  /// News that came while a later migration was open; taken up when that one is given up.
  var lateNews: News?
  /// The highest warning recorded for the present due time.
  var warned: DeadlineMark?

  /// How long a migration may take, from the notice or the last external entry. Source: rules.md §3.
  public static let budget = Duration.hours(24)
  /// How often a progress reply may move the due time. Source: rules.md §3.
  public static let extensionsAtMost = 2

  init(
    entry: Int, openedAt: Timestamp, reason: MigrationReason.Kind, channel: Channel, address: String?,
    macros: [MacroPurpose: Macro.Reference]
  ) {
    self.entry = entry
    self.openedAt = openedAt
    self.reason = reason
    self.channel = channel
    self.address = address
    self.macros = macros
  }

  /// Whether it should have returned before `now`.
  public func isOverdue(at now: Timestamp) -> Bool { due.map { now > $0 } ?? false }
}
