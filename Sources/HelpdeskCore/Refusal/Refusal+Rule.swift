extension Refusal {
  /// A rule's name, `close.summary-missing`; an open set, so that a new rule breaks no client.
  public struct Rule: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Subject and reason, divided by a dot.
    public let rawValue: String

    /// Wraps a rule's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    init(_ rawValue: String) { self.rawValue = rawValue }

    /// The rule's name.
    public var description: String { rawValue }
  }
}

// What each rule means, why it stands and what to do next is in RuleBook.
extension Refusal.Rule {
  public static let permissionDenied = Self("permission.denied")
  public static let deskReadOnly = Self("desk.read-only")
  public static let deskLocked = Self("desk.locked")
  public static let commandKeyReused = Self("command.key-reused")
  public static let limitExceeded = Self("limit.exceeded")
  public static let ticketClosed = Self("ticket.closed")
  public static let replyCompliance = Self("reply.compliance")
  public static let replyLanguage = Self("reply.language")
  public static let replyNoOfficialThread = Self("reply.no-official-thread")
  public static let replyOwnedByMarketplace = Self("reply.owned-by-marketplace")
  public static let externalNoOpenMigration = Self("external.no-open-migration")
  public static let externalNoAddress = Self("external.no-address")
  public static let externalWrongAddress = Self("external.wrong-address")
  public static let externalNoReturn = Self("external.no-return")
  public static let externalClaimOpen = Self("external.claim-open")
  public static let macroLocked = Self("macro.locked")
  public static let macroUnknown = Self("macro.unknown")
  public static let macroRetired = Self("macro.retired")
  public static let macroSlot = Self("macro.slot")
  public static let migrationNoOrder = Self("migration.no-order")
  public static let migrationReason = Self("migration.reason")
  public static let migrationBasicMatter = Self("migration.basic-matter")
  public static let migrationFitsChannel = Self("migration.fits-channel")
  public static let migrationNoteTooVague = Self("migration.note-too-vague")
  public static let migrationAlreadyOpen = Self("migration.already-open")
  public static let migrationOrderOfSteps = Self("migration.order-of-steps")
  public static let migrationSummaryTooVague = Self("migration.summary-too-vague")
  public static let migrationOwnedByMarketplace = Self("migration.owned-by-marketplace")
  public static let transferNothingPending = Self("transfer.nothing-pending")
  public static let nrnReason = Self("nrn.reason")
  public static let nrnMigrationOpen = Self("nrn.migration-open")
  public static let nrnNothingPending = Self("nrn.nothing-pending")
  public static let closeAlreadyClosed = Self("close.already-closed")
  public static let closeMigrationOpen = Self("close.migration-open")
  public static let closeSummaryNotDelivered = Self("close.summary-not-delivered")
  public static let closeUnansweredMessage = Self("close.unanswered-message")
  public static let closeNeverAnswered = Self("close.never-answered")
  public static let closeSummaryMissing = Self("close.summary-missing")
  public static let closeSummaryTooVague = Self("close.summary-too-vague")
  public static let closeSummaryContradicts = Self("close.summary-contradicts")
  public static let attestNothingFailed = Self("attest.nothing-failed")
  public static let enrolmentContradicts = Self("enrolment.contradicts")
  public static let eraseHold = Self("erase.hold")
  public static let eraseOpenWork = Self("erase.open-work")
}
