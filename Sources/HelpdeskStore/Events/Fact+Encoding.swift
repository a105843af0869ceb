package import HelpdeskCore
package import HelpdeskTrail

extension EncodedFact {
  /// Writes a fact in the newest shape of its type.
  ///
  /// - Throws: `CanonicalError` where a number is too large for a leaf.
  package init(encoding fact: Fact) throws(CanonicalError) {
    var writer = FactWriter()
    try fact.write(to: &writer)
    self = writer.encoded(FactShape(fact.name, 1))
  }
}

extension Fact {
  fileprivate func write(to writer: inout FactWriter) throws(CanonicalError) {
    switch self {
    case .messageReceived(let message): try message.write(to: &writer)
    case .messageSent(let message): try message.write(to: &writer)
    case .messageCopied(let copy): copy.write(to: &writer)
    case .noticeReceived(let notice): try notice.write(to: &writer)
    case .callLogged(let call): call.write(to: &writer)
    case .migrationOpened(let opened): opened.write(to: &writer)
    case .noteAdded, .ticketAssigned, .ticketTagged, .ticketPrioritized, .ticketCategorized,
      .responseWaived, .ticketClosed, .ticketReopened, .attemptRefused:
      try writeAnnotation(to: &writer)
    case .migrationEnded, .migrationWithdrawn, .deliveryAccepted, .deliveryConfirmed, .deliveryFailed,
      .deliveryDeferred, .deliveryRecalled, .deliveryAttested, .deadlineWarned, .deadlineBreached:
      writeProgress(to: &writer)
    case .contentErased, .ticketExported: writeKeeping(to: &writer)
    }
  }
}
