import Foundation
import HelpdeskStore
import Logging

/// The one thread that writes: it decides commands in batches, one transaction and one flush a batch
/// (design.md §4.3). Not an actor, because it blocks.
final class Writer: Sendable {
  struct Queue {
    var items: [Item] = []
    var isAsleep = false
    var isStopped = false
    /// The thread itself, which must not wait for its own end.
    var thread: ObjectIdentifier?
  }

  /// Something to do on the thread, with its caller waiting.
  struct Item: Sendable {
    /// Runs inside the batch's transaction and returns what resumes the caller after the commit; nil where
    /// the item
    /// needs the thread to itself.
    let inBatch: (@Sendable (Batch) -> @Sendable () -> Void)?
    /// Runs between transactions.
    let alone: (@Sendable (Writer) -> Void)?
    /// Resumes the caller with an error, nothing having been written.
    let abandon: @Sendable (any Error) -> Void
  }

  /// Most commands one transaction takes.
  static let batchLimit = 4_096

  let store: DeskStore
  let surroundings: Batch.Surroundings
  private let memory: Guarded<Memory>
  private let hot: HotTickets
  let queue = Guarded(Queue())
  let wake = DispatchSemaphore(value: 0)
  let stopped = DispatchSemaphore(value: 0)
  private let commits: CommitSignal
  let logger: Logger

  init(
    store: DeskStore, clock: DeskClock, compliance: Compliance, limits: Limits, commits: CommitSignal,
    hotTickets: Int, logger: Logger
  ) throws {
    self.store = store
    surroundings = Batch.Surroundings(clock: clock, compliance: compliance, limits: limits)
    memory = Guarded(try Memory(reading: store))
    hot = HotTickets(capacity: hotTickets)
    self.commits = commits
    self.logger = logger
    let thread = Thread { [self] in run() }
    thread.name = "helpdesk.writer"
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Lets `work` run in the next batch and returns after its commit.
  ///
  /// - Throws: What `work` throws, a refusal being recorded all the same; ``DeskError`` where the batch
  ///   could not
  ///   be written.
  func submit<T: Sendable>(_ work: @escaping @Sendable (Batch) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(
        Item(
          inBatch: { batch in
            let result = Result { try work(batch) }
            return { continuation.resume(with: result) }
          }, alone: nil, abandon: { continuation.resume(throwing: $0) }))
    }
  }

  /// Lets `work` run on the thread between two transactions.
  func submitAlone<T: Sendable>(_ work: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(
        Item(
          inBatch: nil, alone: { writer in continuation.resume(with: Result { try work(writer) }) },
          abandon: { continuation.resume(throwing: $0) }))
    }
  }

  /// Forgets what is in memory and reads it again, after something changed the file beneath it.
  func reload() throws {
    let fresh = try Memory(reading: store)
    hot.removeAll()
    memory.withLock { $0 = fresh }
  }

  /// The desk as of the last commit.
  var desk: DeskState { memory.withLock { $0.desk } }

  /// How many leaves the log has as of the last commit.
  var size: Int64 { memory.withLock { $0.head.nextIndex } }

  /// Finishes what is queued and ends the thread; later submissions fail. Every caller returns after the end.
  func stop() {
    let (isAsleep, isOwnThread) = queue.withLock { queue in
      defer {
        queue.isStopped = true
        queue.isAsleep = false
      }
      return (queue.isAsleep, queue.thread == ObjectIdentifier(Thread.current))
    }
    if isAsleep { wake.signal() }
    guard !isOwnThread else { return }
    stopped.wait()
    // The next one that waits shall return as well.
    stopped.signal()
  }

  private func enqueue(_ item: Item) {
    enum Next { case wake, nothing, refuse }
    let next = queue.withLock { queue -> Next in
      guard !queue.isStopped else { return .refuse }
      queue.items.append(item)
      defer { queue.isAsleep = false }
      return queue.isAsleep ? .wake : .nothing
    }
    switch next {
    case .wake: wake.signal()
    case .nothing: break
    case .refuse: item.abandon(DeskError.closed)
    }
  }

  func perform(_ items: [Item]) {
    var rest = items[...]
    while let first = rest.first {
      if let alone = first.alone {
        alone(self)
        rest = rest.dropFirst()
      } else {
        let batch = rest.prefix(Self.batchLimit).prefix { $0.alone == nil }
        commit(batch)
        rest = rest.dropFirst(batch.count)
      }
    }
  }

  /// One transaction; what it acknowledges is resumed after the commit and never before.
  private func commit(_ items: ArraySlice<Item>) {
    let memory = memory.withLock { $0 }
    do {
      let (after, touched, resumptions, hasWritten) = try store.write { transaction in
        let batch = Batch(transaction, memory: memory, hot: hot, in: surroundings)
        let resumptions = try items.map { item in
          let resume = item.inBatch?(batch)
          if let failure = batch.failure { throw failure }
          return resume
        }
        try batch.finish()
        return (batch.memory, batch.touched, resumptions, batch.hasWritten)
      }
      for stream in touched.values { hot.keep(stream) }
      self.memory.withLock { $0 = after }
      if hasWritten { commits.advance(to: after.head.nextIndex) }
      for resume in resumptions { resume?() }
    } catch  where items.count > 1 && Self.concernsOneCommand(error) {
      logger.notice("batch repeated one by one", metadata: ["commands": "\(items.count)"])
      for index in items.indices { commit(items[index...index]) }
    } catch {
      let told = (error as? StoreError)?.forCallers ?? error
      logger.error("batch not written", metadata: ["commands": "\(items.count)", "error": "\(told)"])
      for item in items { item.abandon(told) }
    }
  }

  /// Whether one command of a batch is at fault, so that the others may stand (rules.md §6).
  private static func concernsOneCommand(_ error: any Error) -> Bool {
    switch error as? StoreError {
    case .storageFull, .io, .readOnly, .locked, .busy, .closed, .corrupt: false
    default: true
    }
  }
}
