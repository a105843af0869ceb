package import HelpdeskCore

/// Which page of the inbox is asked for.
package struct InboxQuery: Hashable, Sendable {
  /// Which tickets.
  package var filter: InboxFilter
  /// Only those of one agent; nil for everybody's.
  package var assignee: PrincipalID?
  /// Only those with one tag, by its bytes; nil for all.
  package var tag: String?
  /// Most rows of the page; held to 1 to 1,000.
  package var limit: Int
  /// The last row of the page before; nil for the first page.
  package var after: InboxCursor?

  /// Asks for a page.
  package init(
    filter: InboxFilter = .needsResponse, assignee: PrincipalID? = nil, tag: String? = nil, limit: Int = 50,
    after: InboxCursor? = nil
  ) {
    self.filter = filter
    self.assignee = assignee
    self.tag = tag
    self.limit = min(max(limit, 1), 1_000)
    self.after = after
  }
}

/// A page of the inbox.
package struct InboxPage: Hashable, Sendable {
  /// Its tickets, most urgent first.
  package let rows: [InboxRow]
  /// Where the next page begins; nil on the last page.
  package let next: InboxCursor?
}
