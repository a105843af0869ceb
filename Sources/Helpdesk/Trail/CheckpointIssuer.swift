import HelpdeskStore
import HelpdeskTrail
import Logging

/// Signs the log's size and root as it grows, beside the writer and never in its way (trail.md §5).
actor CheckpointIssuer {
  private let store: DeskStore
  private let writer: Writer
  private let signer: any TrailSigner
  private let sink: (any CheckpointSink)?
  private let commits: CommitSignal
  private let logger: Logger
  private var task: Task<Void, Never>?
  private var publication: Task<Void, Never>?
  private var publishedSize: Int64 = -1

  init(
    store: DeskStore, writer: Writer, signer: any TrailSigner, sink: (any CheckpointSink)?,
    commits: CommitSignal, logger: Logger
  ) {
    self.store = store
    self.writer = writer
    self.signer = signer
    self.sink = sink
    self.commits = commits
    self.logger = logger
  }

  /// Begins to follow the log.
  func start() {
    guard task == nil else { return }
    task = Task { await follow() }
  }

  /// Ends the following; returns once nothing of it is under way.
  func stop() async {
    task?.cancel()
    await task?.value
    task = nil
  }

  /// Signs the log as it stands committed, stores the note and publishes it.
  ///
  /// - Returns: The checkpoint over all that was committed when this was called, or over more; the one that
  ///   stands already where nothing has been added.
  /// - Throws: ``DeskError`` where the file cannot be read or written, and what the signer throws; a sink that
  ///   fails is logged.
  @discardableResult
  func issue() async throws -> StoredCheckpoint {
    let (standing, checkpoint) = try await committed()
    guard let checkpoint else {
      if let standing { return standing }
      throw DeskError.notADesk
    }
    let note = try await checkpoint.signed(by: signer)
    let stored = try await writer.submit { batch in
      try batch.keep(note.bytes, size: checkpoint.size)
    }
    await publish(stored)
    return stored
  }

  /// Signs what is not signed yet; a failure leaves the tail unsigned.
  func issueLast() async {
    do { try await issue() } catch DeskError.closed {
      // Closed before: its tail was signed then.
    } catch {
      logger.warning("last checkpoint not signed", metadata: ["error": "\(type(of: error))"])
    }
  }

  /// The last checkpoint and, where the log has grown beyond it, what is to be signed; computed from
  /// committed rows.
  private func committed() async throws -> (StoredCheckpoint?, Checkpoint?) {
    try await store.read { snapshot in
      let last = try snapshot.lastCheckpoint()
      let tree = try snapshot.tree()
      guard tree.size > (last?.size ?? 0) else { return (last, nil) }
      let root = try tree.root(at: tree.size)
      return (last, try Checkpoint(origin: try snapshot.origin(), size: tree.size, root: root))
    }
  }

  /// Publishes a note after those before it, so that the newest one comes last; one that is older than what is
  /// published already is passed over.
  private func publish(_ checkpoint: StoredCheckpoint) async {
    guard let sink else { return }
    let before = publication
    let task = Task {
      await before?.value
      await publish(checkpoint, to: sink)
    }
    publication = task
    await task.value
  }

  private func publish(_ checkpoint: StoredCheckpoint, to sink: any CheckpointSink) async {
    guard checkpoint.size > publishedSize else { return }
    do {
      try await sink.publish(checkpoint.note, size: checkpoint.size)
      publishedSize = checkpoint.size
    } catch {
      logger.warning("checkpoint not published", metadata: ["size": "\(checkpoint.size)"])
    }
  }

  private func follow() async {
    var signed = (try? await store.read { try $0.lastCheckpoint()?.size ?? 0 }) ?? 0
    while await commits.wait(beyond: signed) {
      await rest(until: signed + Desk.checkpointPace.events)
      guard !Task.isCancelled else { return }
      do { signed = try await issue().size } catch {
        // The tail stays unsigned and is tried again: nothing acknowledged depends on it.
        logger.warning("checkpoint not signed", metadata: ["error": "\(type(of: error))"])
        do { try await Task.sleep(for: Desk.checkpointPace.delay) } catch { return }
      }
    }
  }

  /// Waits until the log has `size` events, or the longest delay is over.
  private func rest(until size: Int64) async {
    let commits = commits
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await commits.wait(beyond: size - 1) }
      group.addTask { try? await Task.sleep(for: Desk.checkpointPace.delay) }
      await group.next()
      group.cancelAll()
    }
  }
}

extension Desk {
  /// When a checkpoint is begun: once so many events stand without a signature, or the first of them has waited
  /// so long. Source: trail.md §5.
  public static let checkpointPace: (events: Int64, delay: Duration) = (256, .seconds(1))
}

extension Batch {
  /// Stores a note, unless one over as much stands already.
  ///
  /// - Returns: The checkpoint that stands then.
  func keep(_ note: [UInt8], size: Int64) throws -> StoredCheckpoint {
    try noticingFailure {
      if let last = try transaction.lastCheckpoint(), last.size >= size { return last }
      let checkpoint = StoredCheckpoint(size: size, at: now, note: note)
      try transaction.add(checkpoint)
      return checkpoint
    }
  }
}
