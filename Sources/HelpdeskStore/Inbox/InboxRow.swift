package import HelpdeskCore

/// A ticket as the inbox shows it.
package struct InboxRow: Hashable, Sendable {
  /// The ticket.
  package let ticket: TicketID
  /// The subject of its first message; nil where it had none, or once erased.
  package let subject: String?
  /// `open`, `waiting` or `closed`.
  package let status: String
  /// How it ended; nil unless it is closed.
  package let outcome: Resolution.Outcome?
  /// How soon it should be looked at.
  package let priority: Priority
  /// Who is responsible; nil for nobody.
  package let assignee: PrincipalID?
  /// The store; nil off the marketplace.
  package let marketplace: Marketplace?
  /// The order's id; nil where none is known, or once erased.
  package let order: String?
  /// What it is about; nil until somebody said.
  package let category: Category?
  /// What makes it dangerous, in the order of the names.
  package let risks: [Risk]
  /// How many messages are pending.
  package let unanswered: Int
  /// When the earliest answer is due; nil where no clock runs.
  package let responseDue: Timestamp?
  /// Whether that moment has passed.
  package let isBreached: Bool
  /// How far its present or last migration has come.
  package let migration: Migration.State
  /// When the migration should return; nil where none is open.
  package let migrationDue: Timestamp?
  /// Whether that migration was late or irregular.
  package let isMigrationBreached: Bool
  /// Its tags, in the order of their bytes.
  package let tags: [String]
  /// Whether it is kept apart as a phishing suspect.
  package let isQuarantined: Bool
  /// Whether it holds an external message or call that no migration covers.
  package let holdsUncoveredExternal: Bool
  /// When its last entry was recorded.
  package let updatedAt: Timestamp
  /// Its place in the inbox.
  package let cursor: InboxCursor
}
