import HelpdeskStore
import Logging

extension Desk {
  /// What an erasure came to.
  public struct Erasing: Sendable {
    /// The ticket.
    public let ticket: TicketID
    /// The entries that record the erasure; empty where nothing was left to erase.
    public let entries: [EntryID]
    /// How many pieces of content are gone.
    public let count: Int
  }

  /// What a run over many tickets came to.
  public struct ErasureRun: Sendable {
    /// The tickets that lost content, by number.
    public let erased: [Erasing]
    /// The tickets whose time is up and that a rule keeps, by number, each with its refusal.
    public let kept: [(ticket: TicketID, refusal: Refusal)]
  }

  /// How long content is kept unless told: 30 days. Source: domain.md §2.5.
  public static let retention = Duration.seconds(30 * 86_400)

  /// Erases the content of one ticket: from the log's content, the lists, the search index, the file's free pages
  /// and the copies outside (trail.md §4). Leaves, deadlines, metrics and the status stay.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - reason: Why; never free text.
  ///   - principal: Who asks; needs the role of an admin.
  /// - Throws: ``Refusal`` where a rule keeps the content, ``DeskError`` where the file cannot be written, and
  ///   ``DeskError/erasureUnfinished`` or ``DeskError/copiesRemain`` where it has to be repeated.
  @discardableResult
  public func erase(_ ticket: TicketID, reason: ErasureReason, by principal: Principal) async throws
    -> Erasing
  {
    let erasing = try await record(ticket, reason, by: principal, isAttempt: true)
    try await finishErasing()
    return erasing
  }

  /// Erases the content of every ticket whose time is up; the search index is optimised once.
  ///
  /// - Parameters:
  ///   - age: How long content is kept after the order's delivery, where a report told it, else after the
  ///     ticket's last message or call. The marketplace asks for at most 30 days (domain.md §2.5).
  ///   - reason: Why; never free text.
  ///   - principal: Who asks; needs the role of an admin.
  /// - Returns: What was erased, and what a rule keeps; of that nothing is recorded, as nobody asked for it.
  /// - Throws: As ``erase(_:reason:by:)``; a ticket that a rule keeps is no error.
  public func erase(
    olderThan age: Duration = Desk.retention, reason: ErasureReason = .retention, by principal: Principal
  ) async throws -> ErasureRun {
    guard Permission.allows(.govern, by: principal) else { throw Refusal(.permissionDenied) }
    let moment = try await now() - age
    var erased: [Erasing] = []
    var kept: [(ticket: TicketID, refusal: Refusal)] = []
    var last: TicketID?
    while true {
      let after = last
      let page = try await reading { try $0.ticketsToErase(before: moment, after: after, limit: 256) }
      for ticket in page {
        do {
          erased.append(try await record(ticket, reason, by: principal, isAttempt: false))
        } catch let refusal as Refusal {
          kept.append((ticket, refusal))
        }
      }
      guard let end = page.last else { break }
      last = end
    }
    try await finishErasing()
    return ErasureRun(erased: erased, kept: kept)
  }

  /// Records the erasure and deletes the rows; what the file's pages still hold is left to ``finishErasing()``.
  private func record(
    _ ticket: TicketID, _ reason: ErasureReason, by principal: Principal, isAttempt: Bool
  ) async throws -> Erasing {
    let outcome = try await writing().submit { batch in
      try batch.perform(.erase(reason), on: ticket, by: principal, isAttempt: isAttempt)
    }
    let count = outcome.events.reduce(0) { sum, event in
      if case .contentErased(let erased) = event.fact { sum + erased.erases.count } else { sum }
    }
    return Erasing(ticket: ticket, entries: outcome.entries, count: count)
  }

  /// Rids the index, the free pages and the write-ahead log of what was erased, and the places outside of its
  /// copies; also of what an earlier run left that broke off before its end.
  func finishErasing() async throws {
    try await writing().submitAlone { writer in
      try translatingStoreErrors {
        do { try writer.store.finishErasing() } catch StoreError.busy { throw DeskError.erasureUnfinished }
      }
    }
    // Where the host names no place, they wait for one.
    guard !copies.isEmpty else { return }
    let tickets = try await reading { try $0.ticketsWithCopies() }
    guard !tickets.isEmpty else { return }
    for place in copies {
      do { try await place.erase(tickets) } catch { throw DeskError.copiesRemain }
    }
    try await writing().submitAlone { writer in
      try translatingStoreErrors { try writer.store.write { try $0.forgetCopies(of: tickets) } }
    }
  }

  /// Brings an erasure to its end that broke off before; what keeps it from that is logged, and it is tried
  /// again with the next one.
  func finishBrokenErasure() async {
    guard let writer else { return }
    do { try await finishErasing() } catch {
      writer.logger.warning("erasure not finished", metadata: ["error": "\(type(of: error))"])
    }
  }
}
