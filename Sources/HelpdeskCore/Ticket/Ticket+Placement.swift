// Which ticket takes what comes by an external channel (rules.md §6).
extension Ticket {
  /// Where something external about this ticket's order belongs.
  package enum Placement: Hashable, Sendable {
    /// Into the open migration that announced the address.
    case joinsMigration
    /// On this ticket, which has no official thread.
    case stays
    /// On a ticket of its own beside this one.
    case beside(Arrival.Opening)
  }

  /// Where an external message belongs that came to one of the desk's addresses.
  ///
  /// - Parameters:
  ///   - recipient: The desk's address it came to; nil where it is not known.
  ///   - sender: Who wrote; nil where it is not known.
  package func placement(ofMailTo recipient: String?, from sender: String?) -> Placement {
    guard hasOfficialThread else {
      // Citing a message proves nothing: who is not the ticket's buyer stands beside it.
      let isBuyer = buyer.address.map { $0.lowercased() == sender?.lowercased() } ?? true
      return isBuyer ? .stays : .beside(Arrival.Opening(linked: id, isSecondSender: true))
    }
    guard let migration = openMigration, migration.state.admitsExternal, migration.channel == .email,
      let recipient, migration.address?.lowercased() == recipient.lowercased()
    else { return .beside(Arrival.Opening(linked: id)) }
    let isCounterpart = migration.counterpart.map { $0.lowercased() == sender?.lowercased() } ?? true
    return isCounterpart ? .joinsMigration : .beside(Arrival.Opening(linked: id, isSecondSender: true))
  }

  /// Where a call belongs; a call of ours stays, the guards judge it.
  package func placement(of call: Call) -> Placement {
    guard hasOfficialThread, call.direction == .inbound else { return .stays }
    guard let migration = openMigration, migration.state.admitsExternal, migration.channel == .phone else {
      return .beside(Arrival.Opening(linked: id))
    }
    let isCounterpart = migration.counterpart.map { $0.dialledDigits == call.number.dialledDigits } ?? true
    return isCounterpart ? .joinsMigration : .beside(Arrival.Opening(linked: id, isSecondSender: true))
  }
}
