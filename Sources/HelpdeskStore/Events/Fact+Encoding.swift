package import HelpdeskCore
package import HelpdeskTrail

extension EncodedFact {
  /// Writes a fact in the newest shape of its type.
  ///
  /// - Throws: `CanonicalError` where a number is too large for a leaf.
  package init(encoding fact: Fact) throws(CanonicalError) {
    var writer = FactWriter()
    try fact.write(to: &writer)
    self = writer.encoded(FactShape(fact.name, fact.newestVersion))
  }
}

extension Fact {
  /// The shape that is written. A mail that hands messages over is no answer to a buyer, so that a reader that
  /// does not know it must not take it for one.
  fileprivate var newestVersion: Int64 {
    if case .messageSent(let message) = self, message.transfer != nil { 2 } else { 1 }
  }

  fileprivate func write(to writer: inout FactWriter) throws(CanonicalError) {
    switch self {
    case .messageReceived(let message): try message.write(to: &writer)
    case .messageSent(let message): try message.write(to: &writer)
    case .messageCopied(let copy): copy.write(to: &writer)
    case .noticeReceived(let notice): try notice.write(to: &writer)
    case .callLogged(let call): call.write(to: &writer)
    case .migrationOpened(let opened): opened.write(to: &writer)
    case .noteAdded, .ticketAssigned, .ticketTagged, .ticketPrioritized, .ticketCategorized,
      .responseWaived, .ticketClosed, .ticketReopened, .attemptRefused, .claimOpened, .claimClosed:
      try writeAnnotation(to: &writer)
    case .migrationEnded, .migrationWithdrawn, .deliveryAccepted, .deliveryConfirmed, .deliveryFailed,
      .deliveryDeferred, .deliveryRecalled, .deliveryAttested, .deadlineWarned, .deadlineBreached:
      writeProgress(to: &writer)
    case .orderReported(let facts): facts.write(to: &writer)
    case .contentErased, .ticketExported: writeKeeping(to: &writer)
    }
  }
}
