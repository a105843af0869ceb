import HelpdeskStore
public import Logging

/// One seller's helpdesk: one SQLite file, one trail, one writing process (design.md §3).
///
/// One verb changes things, ``perform(_:on:by:key:)``; a handful of nouns read them. A command is durable
/// before
/// the call returns. A desk may be shared between tasks.
public final class Desk: Sendable {
  let store: DeskStore
  /// nil where the desk is open for reading only.
  let writer: Writer?
  let clock: DeskClock
  let compliance: Compliance
  let limits: Limits
  let commits = CommitSignal()
  let inFlight = InFlightMessages()
  let folded: FoldedDesk

  init(store: DeskStore, clock: DeskClock, options: Options) throws {
    self.store = store
    self.clock = clock
    compliance = Compliance(policy: options.compliance)
    limits = options.limits
    writer =
      store.isReadOnly
      ? nil
      : try Writer(
        store: store, clock: clock, compliance: compliance, limits: limits, commits: commits,
        hotTickets: options.hotTickets, logger: options.logger)
    folded = FoldedDesk(writer)
  }

  /// A desk that is let go is closed as by ``close()``.
  deinit { try? close() }

  /// Settings of the process that opens a desk; none of them is recorded.
  public struct Options: Sendable {
    /// What outbound texts are judged by.
    public var compliance = Compliance.Policy.standard
    /// How large things may be.
    public var limits = Limits.standard
    /// Most tickets kept folded in memory, 1 or more.
    public var hotTickets = 10_000
    /// Where the engine says what it does; codes and numbers only, never content.
    public var logger = Logger(label: "helpdesk")

    /// The settings as they come.
    public init() {}
  }

  /// The one writing thread.
  ///
  /// - Throws: ``Refusal`` of the rule `desk.read-only` where the desk is open for reading only.
  func writing() throws -> Writer {
    guard let writer else { throw Refusal(.deskReadOnly) }
    return writer
  }

  /// Ends all writing and lets another process have the desk; whatever was acknowledged stays.
  ///
  /// - Throws: ``DeskError`` where the file cannot be closed.
  public func close() throws {
    writer?.stop()
    commits.finish()
    try translatingStoreErrors { try store.close() }
  }
}
