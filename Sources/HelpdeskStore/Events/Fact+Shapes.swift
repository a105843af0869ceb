package import HelpdeskCore
import HelpdeskTrail

extension Fact {
  /// Every shape of a ticket's events that was ever written, and how it is read. Rows are added, never
  /// removed.
  package static let shapes: [FactShape: @Sendable (EncodedFact) throws(UndecodableEvent) -> Fact] = [
    FactShape("message.received", 1): { encoded throws(UndecodableEvent) in
      .messageReceived(try MessageReceived(FactReader(encoded)))
    },
    FactShape("message.sent", 1): { encoded throws(UndecodableEvent) in
      .messageSent(try MessageSent(FactReader(encoded)))
    },
    FactShape("message.sent", 2): { encoded throws(UndecodableEvent) in
      .messageSent(try MessageSent(FactReader(encoded)))
    },
    FactShape("message.copied", 1): { encoded throws(UndecodableEvent) in
      .messageCopied(try MessageCopied(FactReader(encoded)))
    },
    FactShape("notice.received", 1): { encoded throws(UndecodableEvent) in
      .noticeReceived(try NoticeReceived(FactReader(encoded)))
    },
    FactShape("call.logged", 1): { encoded throws(UndecodableEvent) in
      .callLogged(try CallLogged(FactReader(encoded)))
    },
    FactShape("note.added", 1): noteAdded,
    FactShape("ticket.assigned", 1): ticketAssigned,
    FactShape("ticket.tagged", 1): ticketTagged,
    FactShape("ticket.prioritized", 1): ticketPrioritized,
    FactShape("ticket.categorized", 1): ticketCategorized,
    FactShape("response.waived", 1): responseWaived,
    FactShape("migration.opened", 1): { encoded throws(UndecodableEvent) in
      .migrationOpened(try MigrationOpened(FactReader(encoded)))
    },
    FactShape("migration.ended", 1): migrationEnded,
    FactShape("migration.withdrawn", 1): migrationWithdrawn,
    FactShape("delivery.accepted", 1): deliveryAccepted,
    FactShape("delivery.confirmed", 1): deliveryConfirmed,
    FactShape("delivery.failed", 1): deliveryFailed,
    FactShape("delivery.deferred", 1): deliveryDeferred,
    FactShape("delivery.recalled", 1): deliveryRecalled,
    FactShape("delivery.attested", 1): deliveryAttested,
    FactShape("deadline.warned", 1): deadlineWarned,
    FactShape("deadline.breached", 1): deadlineBreached,
    FactShape("ticket.closed", 1): ticketClosed,
    FactShape("ticket.reopened", 1): ticketReopened,
    FactShape("claim.opened", 1): claimOpened,
    FactShape("claim.closed", 1): claimClosed,
    FactShape("order.reported", 1): { encoded throws(UndecodableEvent) in
      .orderReported(try OrderFacts(FactReader(encoded)))
    },
    FactShape("attempt.refused", 1): attemptRefused,
    FactShape("content.erased", 1): contentErased,
    FactShape("ticket.exported", 1): ticketExported,
  ]

  /// Reads a fact back.
  ///
  /// - Parameter encoded: What the log keeps; content that is missing counts as erased.
  /// - Throws: ``UndecodableEvent`` for a type, version, field or content that is not known.
  package init(decoding encoded: EncodedFact) throws(UndecodableEvent) {
    guard let decode = Self.shapes[FactShape(encoded.type, encoded.version)] else {
      throw encoded.unknown(isTypeKnown: Self.shapes.keys.contains { $0.type.hasSameBytes(as: encoded.type) })
    }
    self = try decode(encoded)
  }
}

extension EncodedFact {
  func unknown(isTypeKnown: Bool) -> UndecodableEvent {
    UndecodableEvent(type: type, version: version, problem: isTypeKnown ? .unknownVersion : .unknownType)
  }
}
