import HelpdeskStore

extension Desk {
  /// A ticket on one screen, as it is or as it was.
  ///
  /// - Parameters:
  ///   - id: The ticket.
  ///   - number: The last entry to fold in, for any past state; nil for the present. Linked tickets show
  ///     what they
  ///     held at that time.
  /// - Returns: nil where there is no such ticket, or it had no entry by then.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func ticket(_ id: TicketID, through number: Int? = nil) async throws -> TicketView? {
    let (clock, compliance, limits, folded) = (clock, compliance, limits, folded)
    return try await reading { snapshot in
      guard let (ticket, entries) = try snapshot.story(of: id, until: { $0.sequence <= number ?? .max })
      else { return nil }
      let last = number == nil ? nil : entries.last?.event.at
      let linked = try snapshot.linkedTickets(of: id).compactMap { other in
        try snapshot.story(of: other, until: { event in last.map { event.event.at <= $0 } ?? true })
      }
      let now = try last ?? snapshot.now(by: clock)
      return TicketView(
        ticket: ticket, entries: entries,
        linked: linked.map { TicketView.Linked(ticket: $0.ticket, entries: $0.entries) },
        context: Context(
          now: now, principal: .timer, desk: try folded.state(in: snapshot),
          compliance: compliance, limits: limits,
          linkedHoldsUncoveredExternal: linked.contains { $0.ticket.holdsUncoveredExternal }))
    }
  }

  /// The bytes of a file that came or went with an entry.
  ///
  /// - Parameters:
  ///   - number: Which of the entry's attachments, counted from 0.
  ///   - entry: The entry.
  /// - Returns: nil where there is no such file, or once erased.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func attachment(_ number: Int, of entry: EntryID) async throws -> [UInt8]? {
    try await reading { try $0.attachmentBytes(of: entry, number: number) }
  }

  /// The desk's own state: addresses and macros.
  ///
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func state() async throws -> DeskState {
    let folded = folded
    return try await reading { try folded.state(in: $0) }
  }

  /// The moment by which the desk judges deadlines now: its clock's, never behind its last event.
  ///
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func now() async throws -> Timestamp {
    let clock = clock
    return try await reading { try $0.now(by: clock) }
  }
}

extension ReadSnapshot {
  func now(by clock: DeskClock) throws -> Timestamp {
    let last = try head().lastAt
    guard let shown = clock.read() else { return last ?? .current }
    return last.map { max($0, shown) } ?? shown
  }

  /// A ticket and its entries as far as `isTold` holds; nil where nothing is told.
  fileprivate func story(
    of id: TicketID, until isTold: (StoredEvent) -> Bool
  ) throws -> (ticket: Ticket, entries: [TimelineEntry])? {
    let told = try events(of: id).prefix(while: isTold)
    guard !told.isEmpty else { return nil }
    let ticket = Ticket(id: id, events: told.map(\.event))
    let entries = told.map { stored in
      TimelineEntry(
        EntryID(ticket: id, number: stored.sequence), stored.event,
        delivery: ticket.outbound[stored.sequence]?.delivery)
    }
    return (ticket, entries)
  }
}
