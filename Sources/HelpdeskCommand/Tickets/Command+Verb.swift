import Helpdesk

extension Command.Kind {
  /// The sub-command that carries it out.
  var verb: String {
    switch self {
    case .receive: "ingest"
    case .prioritize: "priority"
    case .receipt: "deliver"
    case .reply, .call, .note, .assign, .tag, .categorize, .noResponseNeeded, .migrateOpen, .migrateNotice,
      .migrateEnd, .migrateSummarize, .migrateWithdraw, .close, .reopen, .transfer, .claimOpen, .claimClose,
      .order, .attest, .sweep, .erase, .export:
      rawValue
    }
  }
}
