import HelpdeskStore

extension Inbox {
  /// A ticket in a list.
  public struct Row: Hashable, Sendable {
    /// The ticket.
    public let ticket: TicketID
    /// Its subject; nil where it has none, or once erased.
    public let subject: String?
    /// Where it stands.
    public let status: Ticket.Status
    /// How soon it should be looked at.
    public let priority: Priority
    /// Who is responsible; nil for nobody.
    public let assignee: PrincipalID?
    /// The store; nil off the marketplace.
    public let marketplace: Marketplace?
    /// The order's id; nil where none is known, or once erased.
    public let order: String?
    /// What it is about; nil until somebody said.
    public let category: Category?
    /// What makes it dangerous, by name.
    public let risks: [Risk]
    /// How many messages are pending.
    public let unanswered: Int
    /// When the next answer is due; nil where none is pending or no clock runs.
    public let responseDue: Timestamp?
    /// Whether that has passed.
    public let isBreached: Bool
    /// How far its migration is.
    public let migration: Migration.State
    /// When the migration should have returned; nil where none runs.
    public let migrationDue: Timestamp?
    /// Its tags.
    public let tags: [String]
    /// When its last entry was recorded.
    public let changedAt: Timestamp
    /// The place behind this row.
    public let cursor: Cursor

    init(_ row: InboxRow) {
      ticket = row.ticket
      subject = row.subject
      status =
        switch (row.status, row.outcome) {
        case ("closed", let outcome?): .closed(outcome)
        case ("waiting", _): .waiting
        default: .open
        }
      priority = row.priority
      assignee = row.assignee
      marketplace = row.marketplace
      order = row.order
      category = row.category
      risks = row.risks
      unanswered = row.unanswered
      responseDue = row.responseDue
      isBreached = row.isBreached
      migration = row.migration
      migrationDue = row.migrationDue
      tags = row.tags
      changedAt = row.updatedAt
      cursor = Cursor(row.cursor)
    }
  }
}
