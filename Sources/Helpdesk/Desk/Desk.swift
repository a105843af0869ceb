import HelpdeskStore
public import HelpdeskTrail
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
  /// nil where nobody signs.
  let issuer: CheckpointIssuer?
  let copies: [any OutsideCopies]
  /// What the trail was found to be at opening; nil where nothing spoke against it. Then the desk is open for
  /// reading only, and nothing is signed.
  public let trailDoubt: TrailDoubt?

  init(store: DeskStore, clock: DeskClock, options: Options, doubt: TrailDoubt? = nil) throws {
    self.store = store
    trailDoubt = doubt
    copies = options.copies
    self.clock = clock
    compliance = Compliance(policy: options.compliance)
    limits = options.limits
    let writer =
      store.isReadOnly
      ? nil
      : try Writer(
        store: store, clock: clock, compliance: compliance, limits: limits, commits: commits,
        hotTickets: options.hotTickets, logger: options.logger)
    self.writer = writer
    folded = FoldedDesk(writer)
    if let writer, let signer = options.signer {
      issuer = CheckpointIssuer(
        store: store, writer: writer, signer: signer, sink: options.sink, commits: commits,
        logger: options.logger)
    } else {
      issuer = nil
    }
    // An unsigned tail of the last process is signed without waiting for the next event.
    if let writer { commits.advance(to: writer.size) }
  }

  /// A desk that is let go is closed, but without a last checkpoint; call ``close()`` instead.
  deinit {
    let (writer, issuer, commits, store) = (writer, issuer, commits, store)
    guard let issuer else { return Self.end(writer, commits, store) }
    Task {
      await issuer.stop()
      Self.end(writer, commits, store)
    }
  }

  private static func end(_ writer: Writer?, _ commits: CommitSignal, _ store: DeskStore) {
    writer?.stop()
    commits.finish()
    try? store.close()
  }

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
    /// Signs the trail's checkpoints; nil: nothing is signed.
    public var signer: (any TrailSigner)?
    /// The public key, 32 bytes, that the desk's checkpoints are checked with at opening; nil takes the
    /// signer's.
    public var publicKey: [UInt8]?
    /// A checkpoint of this desk that the host has kept elsewhere, as the bytes of its note; nil where it keeps
    /// none. A desk that does not continue it is opened for reading only.
    public var pinnedCheckpoint: [UInt8]?
    /// Where checkpoints are kept outside the desk's file; nil for nowhere.
    public var sink: (any CheckpointSink)?
    /// Places outside the desk's file that hold words of tickets, such as a spool directory; erasing reaches
    /// them too.
    public var copies: [any OutsideCopies] = []

    /// The settings as they come.
    public init() {}
  }

  /// The one writing thread.
  ///
  /// - Throws: ``Refusal`` of the rule `desk.read-only` where the desk is open for reading only.
  func writing() throws -> Writer {
    guard let writer else {
      guard let trailDoubt else { throw Refusal(.deskReadOnly) }
      throw Refusal(.deskReadOnly, trailDoubt.description)
    }
    return writer
  }

  /// Signs what is not signed yet, ends all writing and lets another process have the desk; whatever was
  /// acknowledged stays.
  ///
  /// - Throws: ``DeskError`` where the file cannot be closed; a last checkpoint that cannot be signed is logged.
  public func close() async throws {
    if let issuer {
      await issuer.stop()
      await issuer.issueLast()
    }
    writer?.stop()
    commits.finish()
    try translatingStoreErrors { try store.close() }
  }
}
