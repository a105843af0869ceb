import Foundation
import HelpdeskStore
public import HelpdeskTrail

extension Desk {
  /// A leaf of the trail, without its content.
  public struct TrailEntry: Hashable, Sendable {
    /// Its place in the log.
    public let position: Int64
    /// The ticket and the entry; ticket 0 is the desk's own stream.
    public let entry: EntryID
    /// When it was recorded.
    public let at: Timestamp
    /// Who did it.
    public let actor: PrincipalID
    /// What happened, by its name in the trail.
    public let type: String
    /// SHA-256 of the leaf as trail.md §3 has it, in hexadecimal.
    public let hash: String
  }

  /// What checking the trail found.
  public struct TrailReport: Hashable, Sendable {
    /// How many leaves there are.
    public let size: Int64
    /// The root of the tree over all of them, in base64.
    public let root: String
    /// The last checkpoint, the text of its note; nil where nothing was ever signed.
    public let checkpoint: String?
    /// What is wrong, in the order of the log; empty where all is well.
    public let problems: [Problem]
    /// Whether nothing is wrong.
    public var isOK: Bool { problems.isEmpty }

    /// Something wrong with a leaf.
    public struct Problem: Hashable, Sendable {
      /// The leaf's place in the log.
      public let position: Int64
      /// What is wrong.
      public let description: String
    }
  }

  /// Leaves of the trail, in its order.
  ///
  /// - Parameters:
  ///   - ticket: Only those of this ticket; nil for all, the desk's own stream included.
  ///   - position: The last one already seen; nil to begin with the first.
  ///   - limit: Most leaves of this call.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func trail(
    of ticket: TicketID? = nil, after position: Int64? = nil, limit: Int = 1_000
  ) async throws -> [TrailEntry] {
    try await reading { snapshot in
      try snapshot.log(after: position, ticket: ticket, limit: max(1, limit)).map { entry in
        TrailEntry(
          position: entry.index, entry: EntryID(ticket: entry.ticket, number: entry.sequence), at: entry.at,
          actor: entry.actor, type: entry.type, hash: entry.hash.hexadecimal)
      }
    }
  }

  /// The number of leaves, and the last one; nil for a desk without any.
  ///
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func trailHead() async throws -> (size: Int64, last: TrailEntry?) {
    let size = try await reading { try $0.head().nextIndex }
    return (size, try await trail(after: size - 2, limit: 1).last)
  }

  /// Checks the whole trail against the bytes in the file: each leaf, link, commitment, tree node, checkpoint
  /// and list.
  ///
  /// - Parameters:
  ///   - key: Whose signatures count; nil leaves them unchecked.
  ///   - pinned: A checkpoint that was kept elsewhere, as the bytes of its note; the log must continue it.
  ///   - includingLists: Whether lists, keys, counters and the search index are compared with what the trail
  ///     gives; it takes several times as long.
  ///   - progress: Told how many leaves of how many are done, from time to time, on a thread of its own.
  /// - Throws: ``DeskError`` where the file cannot be read, `CancellationError` once the task is cancelled.
  public func verifyTrail(
    key: VerifierKey? = nil, pinned: [UInt8]? = nil, includingLists: Bool = true,
    progress: (@Sendable (_ done: Int64, _ size: Int64) -> Void)? = nil
  ) async throws -> TrailReport {
    let store = store
    let isCancelled = Guarded(false)
    // It computes for minutes where a log is long: on a thread of its own, for those of tasks are few.
    let (found, note) = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let thread = Thread {
          let result = Result {
            try translatingStoreErrors {
              // Read before: a later one may cover more than what is verified.
              let note = try store.read { try $0.lastCheckpoint()?.note }
              let found = try store.verify(
                key: key, pinned: pinned, includingProjections: includingLists
              ) { done, size in
                if isCancelled.withLock(\.self) { throw CancellationError() }
                progress?(done, size)
              }
              return (found, note)
            }
          }
          continuation.resume(with: result)
        }
        thread.stackSize = 8 << 20
        thread.start()
      }
    } onCancel: {
      isCancelled.withLock { $0 = true }
    }
    return TrailReport(
      size: found.size, root: found.root.base64,
      checkpoint: note.map { String(decoding: $0, as: UTF8.self) },
      problems: found.problems.map { TrailReport.Problem(position: $0.index, description: $0.problem) })
  }

  /// What a rebuild came to.
  public struct Rebuilding: Hashable, Sendable {
    /// Events read from the trail.
    public let events: Int
    /// Tickets folded.
    public let tickets: Int
  }

  /// Drops every projection and builds it anew from the trail.
  ///
  /// - Parameter principal: Who asks for it; needs the role of an admin.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError`` where the file cannot be written.
  @discardableResult
  public func rebuild(by principal: Principal) async throws -> Rebuilding {
    guard Permission.allows(.govern, by: principal) else { throw Refusal(.permissionDenied) }
    return try await writing().submitAlone { writer in
      let built = try translatingStoreErrors { try writer.store.rebuild() }
      try writer.reload()
      return Rebuilding(events: built.events, tickets: built.tickets)
    }
  }
}
