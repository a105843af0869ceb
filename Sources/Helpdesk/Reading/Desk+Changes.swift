import HelpdeskStore

extension Desk {
  /// Committed events of tickets, from a place in the log on and then live; it ends when the desk is closed.
  ///
  /// On a desk open for reading only it ends with the last change of the moment; ask again from there.
  ///
  /// - Parameters:
  ///   - position: The last change already seen; nil to begin with the first.
  ///   - selection: Which changes to give.
  /// - Returns: Changes in the order of the log, none left out and none twice.
  public func changes(
    after position: Int64? = nil, only selection: Change.Selection = .all
  ) -> AsyncThrowingStream<Change, any Error> {
    let follower = Follower(desk: self, position: position ?? -1, selection: selection)
    return AsyncThrowingStream { try await follower.next() }
  }
}

/// One reader of the log, with what it has read and not yet given.
private actor Follower {
  private static let page = 256
  private let desk: Desk
  private let selection: Change.Selection
  private var position: Int64
  private var ready: ArraySlice<Change> = []

  init(desk: Desk, position: Int64, selection: Change.Selection) {
    self.desk = desk
    self.position = position
    self.selection = selection
  }

  func next() async throws -> Change? {
    while true {
      if let change = ready.popFirst() { return change }
      guard !Task.isCancelled, let page = try await page() else { return nil }
      ready = page.changes[...]
      if let last = page.last {
        position = last
        continue
      }
      guard desk.writer != nil, await desk.commits.wait(beyond: position + 1) else { return nil }
    }
  }

  /// The next page; nil where the follower was cancelled or the desk closed meanwhile.
  private func page() async throws -> (changes: [Change], last: Int64?)? {
    do { return try await desk.page(after: position, limit: Self.page, only: selection) } catch {
      guard error is CancellationError || error as? DeskError == .closed else { throw error }
      return nil
    }
  }
}

extension Desk {
  /// A page of the log, and the place of its last event; nil where there is nothing new.
  fileprivate func page(
    after position: Int64, limit: Int, only selection: Change.Selection
  ) async throws -> (changes: [Change], last: Int64?) {
    try await reading { snapshot in
      let entries = try snapshot.log(after: position, limit: limit)
      let changes = try entries.compactMap { entry -> Change? in
        guard case .ticket(let id, let stored) = try snapshot.event(at: entry.index),
          selection == .all || stored.event.fact.needsAttention
        else { return nil }
        return Change(
          position: entry.index, entry: EntryID(ticket: id, number: stored.sequence), event: stored.event)
      }
      return (changes, entries.last?.index)
    }
  }

  /// Reads a snapshot of the last commit.
  func reading<T: Sendable>(_ body: @escaping @Sendable (ReadSnapshot) throws -> T) async throws -> T {
    do { return try await store.read(body) } catch let error as StoreError { throw error.forCallers }
  }
}
