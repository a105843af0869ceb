import HelpdeskStore

/// The list of tickets, most urgent first.
public enum Inbox {
  /// Which tickets a list holds.
  public enum Filter: String, CaseIterable, Sendable {
    /// A message is pending.
    case needsResponse = "needs-response"
    /// Pending, with three quarters of its time gone.
    case atRisk = "at-risk"
    /// Pending after the answer was due.
    case breached
    /// A migration is not finished.
    case migrating
    /// The buyer's turn.
    case waiting
    case closed
    /// Phishing suspects, kept apart.
    case quarantined
    case all

    var stored: InboxFilter { InboxFilter(rawValue: rawValue) ?? .all }
  }

  /// What to list.
  public struct Query: Hashable, Sendable {
    /// Which tickets.
    public var filter: Filter
    /// Only those of this principal; nil for everybody's.
    public var assignee: PrincipalID?
    /// Only those with this tag; nil for any.
    public var tag: String?

    /// States what to list.
    public init(_ filter: Filter, assignee: PrincipalID? = nil, tag: String? = nil) {
      self.filter = filter
      self.assignee = assignee
      self.tag = tag
    }

    /// Tickets with a pending message.
    public static let needsResponse = Query(.needsResponse)
    /// All tickets; those in quarantine, which every other filter leaves out, come last.
    public static let all = Query(.all)

    /// The same, of one principal.
    public func assigned(to principal: PrincipalID) -> Query { Query(filter, assignee: principal, tag: tag) }
    /// The same, with a tag.
    public func tagged(_ tag: String) -> Query { Query(filter, assignee: assignee, tag: tag) }
  }

  /// A place in a list: give it back for the next page. It stays good while tickets change.
  public struct Cursor: Hashable, Sendable, CustomStringConvertible {
    let stored: InboxCursor

    init(_ stored: InboxCursor) { self.stored = stored }

    /// Reads what ``description`` wrote; nil for anything else.
    public init?(_ description: String) {
      guard let stored = InboxCursor(description) else { return nil }
      self.stored = stored
    }

    /// The place as text.
    public var description: String { stored.description }
  }

  /// A page of a list.
  public struct Page: Sendable {
    /// The tickets, most urgent first.
    public let rows: [Row]
    /// Where the next page begins; nil on the last one.
    public let next: Cursor?
  }
}
