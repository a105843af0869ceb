import HelpdeskStore

extension Desk {
  /// Records the deadlines that have passed since the last time: warnings at 50, 75 and 90 %, and the breach.
  ///
  /// - Parameter principal: Who runs the timer; the engine's own unless told.
  /// - Returns: What was recorded, in the order of the tickets' alarms; empty where nothing has passed.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError`` where the file cannot be written.
  @discardableResult
  public func sweep(by principal: Principal = .timer) async throws -> [Passing] {
    guard Permission.allows(.intake, by: principal) else { throw Refusal(.permissionDenied) }
    var passings: [Passing] = []
    while true {
      let recorded = try await writing().submit { batch in try batch.sweep(limit: 500, by: principal) }
      passings += recorded
      if recorded.isEmpty { return passings }
    }
  }

  /// A deadline's mark that has been recorded.
  public struct Passing: Hashable, Sendable {
    /// The entry that recorded it.
    public let entry: EntryID
    /// Whose deadline it is.
    public let deadline: Deadline
    /// How much of its time is gone, in percent; 100 is the breach.
    public let percent: Int
  }
}

extension Batch {
  func sweep(limit: Int, by principal: Principal) throws -> [Desk.Passing] {
    let alarms = try noticingFailure { try transaction.alarms(upTo: now, limit: limit) }
    return try alarms.flatMap { id in
      let outcome = try perform(.sweep, on: id, by: principal)
      return zip(outcome.entries, outcome.events).compactMap { entry, event -> Desk.Passing? in
        switch event.fact {
        case .deadlineWarned(let deadline, let percent):
          Desk.Passing(entry: entry, deadline: deadline, percent: percent)
        case .deadlineBreached(let deadline): Desk.Passing(entry: entry, deadline: deadline, percent: 100)
        default: nil
        }
      }
    }
  }
}
