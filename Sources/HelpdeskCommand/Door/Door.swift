import Foundation
import Helpdesk

/// An open desk and who stands at it.
struct Door: Sendable {
  let desk: Desk
  let principal: Principal
  /// The clock of a desk that was given a time; nil otherwise.
  let clock: SimulatedClock?

  /// What a sub-command wants to do with a desk.
  enum Access: Sendable {
    /// Read, beside whatever process writes.
    case reading
    /// Write.
    case writing
    /// Write where it may be, else read: a search brings its index up to date when it can.
    case writingIfFree
  }

  /// Carries out one command on a ticket.
  ///
  /// - Parameter ticket: The ticket's number as somebody typed it.
  func perform(_ command: Command, on ticket: String) async throws -> Outcome {
    try await desk.perform(command, on: TicketID(argument: ticket), by: principal)
  }
}

extension DeskOptions {
  /// Opens the desk, lets `body` work with it and closes it, whatever happened.
  ///
  /// - Parameters:
  ///   - access: What `body` wants to do.
  ///   - takesTime: Whether `body` sets the clock, which only a desk with a simulated one allows.
  ///   - copies: Places beside the desk that an erasure reaches too.
  func withDesk<Result>(
    _ access: Door.Access, takesTime: Bool = false, copies: [any OutsideCopies] = [],
    _ body: (Door) async throws -> Result
  ) async throws -> Result {
    let time = try time
    let clock = time != nil || takesTime ? SimulatedClock(time) : nil
    let principal = try principal
    let desk = try await open(access, clock: clock, copies: copies)
    let door = Door(desk: desk, principal: principal, clock: clock)
    let result: Result
    do { result = try await body(door) } catch {
      try? await door.desk.close()
      throw error
    }
    try await door.desk.close()
    return result
  }

  private func open(
    _ access: Door.Access, clock: SimulatedClock?, copies: [any OutsideCopies]
  ) async throws -> Desk {
    let file = URL(filePath: path)
    let deskClock = clock.map { DeskClock.simulated($0) } ?? .system
    var settings = Desk.Options()
    settings.copies = copies
    switch access {
    case .reading: return try await Desk.open(at: file, readOnly: true, clock: deskClock)
    case .writing:
      settings.signer = try signer
      settings.sink = sink
      return try await Desk.open(at: file, clock: deskClock, options: settings)
    case .writingIfFree:
      do {
        settings.signer = try signer
        settings.sink = sink
        return try await Desk.open(at: file, clock: deskClock, options: settings)
      } catch {
        guard (error as? Refusal)?.rule == .deskLocked || (error as? DeskError) == .notWritable else {
          throw error
        }
        return try await Desk.open(at: file, readOnly: true, clock: deskClock)
      }
    }
  }
}
