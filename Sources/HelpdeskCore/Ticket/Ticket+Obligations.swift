extension Ticket {
  /// What the ticket still owes before `command` would pass.
  ///
  /// - Parameters:
  ///   - command: `close` or `migrateOpen`; for any other nothing is owed beforehand.
  ///   - context: The desk as it is; its principal does not matter.
  /// - Returns: In the order in which the rules are judged; the closing record itself is the last.
  public func obligations(before command: Command.Kind, in context: Context) -> [Obligation] {
    guard let blank = command.blank, !(command == .close && isClosed) else { return [] }
    let told = latestSummary.flatMap { $0.delivery.state.isDelivered ? $0.resolution : nil }
    // The record still has to be written, but what the buyer was told already stands.
    let intended =
      command == .close ? told.map { .close(Resolution($0.outcome, nil, amount: $0.amount)) } ?? blank : blank
    let proposal = Proposal(intended, on: self, in: context)
    return context.guards.filter { $0.kinds.contains(command) && $0.rule != .permissionDenied }
      .flatMap { $0.unmet(proposal)?.obligations ?? [] }
      .removingRepetitions()
  }

  /// What the open migration owes next; empty where none is open.
  var migrationObligations: [Obligation] {
    guard let migration = openMigration else { return [] }
    if let awaiting = migration.awaiting {
      let entry = EntryID(ticket: id, number: awaiting.entry)
      return [Obligation(.delivery, "Entry \(entry) must be accepted by its channel.", by: .receipt)]
    }
    switch migration.state {
    case .none, .summarized, .withdrawn: return []
    case .justified:
      return [Obligation(.migrationNotice, "Announce the migration, or withdraw it.", by: .migrateNotice)]
    case .noticeSent:
      return [Obligation(.externalExchange, "Wait for the buyer, or withdraw.", by: .migrateWithdraw)]
    case .external:
      return [
        Obligation(.migrationEnd, "Say what came of the external exchange.", by: .migrateEnd),
        Obligation(.officialSummary, "Tell the outcome on the official channel.", by: .migrateSummarize),
      ]
    case .ended:
      return [
        Obligation(.officialSummary, "Tell the outcome on the official channel.", by: .migrateSummarize)
      ]
    }
  }
}

extension Command.Kind {
  /// The command with nothing given yet, by which a checklist is drawn; nil where there is none.
  fileprivate var blank: Command? {
    switch self {
    case .close: .close(Resolution(.noResponseNeeded, nil))
    case .migrateOpen: .migrate(.open(.media(file: nil, bytes: 0), note: "", to: .email))
    default: nil
    }
  }
}

extension [Obligation] {
  func removingRepetitions() -> [Obligation] {
    var seen = Set<Obligation>()
    return filter { seen.insert($0).inserted }
  }
}
