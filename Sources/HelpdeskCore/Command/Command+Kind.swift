extension Command {
  /// The commands by name, each step of a migration for itself.
  public enum Kind: String, CaseIterable, Sendable {
    case receive
    case reply
    case call
    case note
    case assign
    case tag
    case prioritize
    case categorize
    case noResponseNeeded = "nrn"
    case migrateOpen = "migrate open"
    case migrateNotice = "migrate notice"
    case migrateEnd = "migrate end"
    case migrateSummarize = "migrate summarize"
    case migrateWithdraw = "migrate withdraw"
    case close
    case reopen
    case transfer
    case claimOpen = "claim open"
    case claimClose = "claim close"
    case order = "orders import"
    case receipt
    case attest
    case sweep
    case erase
    case export = "evidence"
  }

  /// Which command this is.
  public var kind: Kind {
    switch self {
    case .receive: .receive
    case .reply: .reply
    case .call: .call
    case .note: .note
    case .assign: .assign
    case .tag: .tag
    case .prioritize: .prioritize
    case .categorize: .categorize
    case .noResponseNeeded: .noResponseNeeded
    case .migrate(.open): .migrateOpen
    case .migrate(.notice): .migrateNotice
    case .migrate(.end): .migrateEnd
    case .migrate(.summarize): .migrateSummarize
    case .migrate(.withdraw): .migrateWithdraw
    case .close: .close
    case .reopen: .reopen
    case .transfer: .transfer
    case .claim(.open): .claimOpen
    case .claim(.close): .claimClose
    case .order: .order
    case .receipt: .receipt
    case .attest: .attest
    case .sweep: .sweep
    case .erase: .erase
    case .export: .export
    }
  }

  /// The row of the permission table that governs this command (rules.md §1).
  public var action: Action {
    switch self {
    case .receive, .sweep: .intake
    case .reply: .reply
    case .call: .call
    case .note, .assign, .tag, .prioritize, .categorize: .annotate
    case .noResponseNeeded, .migrate, .close, .reopen, .transfer: .protocolStep
    case .attest, .claim, .order: .lead
    case .erase: .govern
    case .export: .evidence
    case .receipt(let receipt):
      switch receipt.news {
      case .accepted, .confirmed: .successReceipt
      case .failed, .deferred: .failureReceipt
      }
    }
  }
}
