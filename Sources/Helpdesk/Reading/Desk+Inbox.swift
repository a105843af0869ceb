import HelpdeskStore

extension Desk {
  /// A page of tickets, most urgent first: pending ones by their deadline, then open, waiting and closed
  /// ones.
  ///
  /// - Parameters:
  ///   - query: What to list.
  ///   - limit: Most rows of the page, 1 to 1,000.
  ///   - cursor: Where the page before ended; nil for the first.
  /// - Returns: The page; its rows are empty where nothing is left.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func inbox(
    _ query: Inbox.Query = .needsResponse, limit: Int = 50, after cursor: Inbox.Cursor? = nil
  ) async throws -> Inbox.Page {
    let clock = clock
    return try await reading { snapshot in
      let page = try snapshot.inbox(
        InboxQuery(
          filter: query.filter.stored, assignee: query.assignee, tag: query.tag,
          limit: min(max(1, limit), 1_000), after: cursor?.stored),
        now: try snapshot.now(by: clock))
      return Inbox.Page(rows: page.rows.map(Inbox.Row.init), next: page.next.map(Inbox.Cursor.init))
    }
  }

  /// How many tickets each filter holds.
  ///
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func counters() async throws -> [Inbox.Filter: Int] {
    let clock = clock
    return try await reading { snapshot in
      let counted = try snapshot.counters(now: try snapshot.now(by: clock))
      return Dictionary(uniqueKeysWithValues: Inbox.Filter.allCases.map { ($0, counted[$0.stored] ?? 0) })
    }
  }

  /// Entries that hold what is asked for: words in any language, order ids, names, masked addresses.
  ///
  /// It reads what was written before the call; on a desk open for reading only, as far as the writing
  /// process has
  /// indexed it.
  ///
  /// - Parameters:
  ///   - query: What somebody typed; every part of it must be found.
  ///   - limit: Most hits, 1 to 1,000.
  /// - Returns: The best first; the newest first where there are very many. Empty where nothing was asked or
  ///   found.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func search(_ query: String, limit: Int = 50) async throws -> [Found] {
    if let writer {
      // In slices, so that commands need not wait for a long one.
      while try await !writer.submitAlone({ writer in
        try translatingStoreErrors { try writer.store.catchUpSearch(limit: 1_024) }
      }) {}
    }
    return try await reading { snapshot in
      try snapshot.search(query, limit: min(max(1, limit), 1_000)).map {
        Found(entry: $0.entry, snippet: $0.snippet)
      }
    }
  }

  /// An entry that holds what was asked for.
  public struct Found: Hashable, Sendable {
    /// The entry.
    public let entry: EntryID
    /// The words round the place.
    public let snippet: String
  }
}
