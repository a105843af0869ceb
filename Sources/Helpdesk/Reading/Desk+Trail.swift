import HelpdeskStore
import HelpdeskTrail

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

  /// Checks every leaf, every link and every commitment against the bytes in the file.
  ///
  /// - Parameter progress: Told how many leaves of how many are done, from time to time.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func verifyTrail(
    progress: (@Sendable (_ done: Int64, _ size: Int64) -> Void)? = nil
  ) async throws -> TrailReport {
    let found = try translatingStoreErrors { try store.verifyLog { progress?($0, $1) } }
    return TrailReport(
      size: found.size,
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
