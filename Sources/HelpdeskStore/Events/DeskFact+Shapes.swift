package import HelpdeskCore
import HelpdeskTrail

extension DeskFact {
  /// Every shape of the desk's own events that was ever written, and how it is read. Rows are added, never
  /// removed.
  package static let shapes: [FactShape: @Sendable (EncodedFact) throws(UndecodableEvent) -> DeskFact] = [
    FactShape("desk.created", 1): deskCreated,
    FactShape("macro.published", 1): macroPublished,
    FactShape("macro.locked", 1): { encoded throws(UndecodableEvent) in
      .macroLocked(try FactReader(encoded).fields.value("macro"))
    },
    FactShape("macro.retired", 1): { encoded throws(UndecodableEvent) in
      .macroRetired(try FactReader(encoded).fields.value("macro"))
    },
    FactShape("addresses.changed", 1): { encoded throws(UndecodableEvent) in
      .addressesChanged(try DeskAddresses(FactReader(encoded)))
    },
    FactShape("mail.set-aside", 1): mailSetAside,
    FactShape("attempt.refused", 1): { encoded throws(UndecodableEvent) in
      .attemptRefused(rule: try FactReader(encoded).fields.value("rule"))
    },
    FactShape("hold.placed", 1): { encoded throws(UndecodableEvent) in
      .holdPlaced(try heldTicket(encoded), reason: try FactReader(encoded).text("reason"))
    },
    FactShape("hold.released", 1): { encoded throws(UndecodableEvent) in
      .holdReleased(try heldTicket(encoded), reason: try FactReader(encoded).text("reason"))
    },
    FactShape("log.continued", 1): logContinued,
    FactShape("enrolment.started", 1): enrolmentStarted,
    FactShape("enrolment.ended", 1): { encoded throws(UndecodableEvent) in
      let fields = FactReader(encoded).fields
      return .enrolmentEnded(in: try fields.value("store"), at: try fields.time("until"))
    },
  ]

  /// Reads a fact of the desk back.
  ///
  /// - Throws: ``UndecodableEvent`` for a type, version, field or content that is not known.
  package init(decoding encoded: EncodedFact) throws(UndecodableEvent) {
    guard let decode = Self.shapes[FactShape(encoded.type, encoded.version)] else {
      throw encoded.unknown(isTypeKnown: Self.shapes.keys.contains { $0.type.hasSameBytes(as: encoded.type) })
    }
    self = try decode(encoded)
  }

  private static func deskCreated(_ encoded: EncodedFact) throws(UndecodableEvent) -> DeskFact {
    let reader = FactReader(encoded)
    return .deskCreated(
      origin: try reader.fields.string("origin"), home: try reader.fields.value("home"),
      addresses: try DeskAddresses(reader), isSimulated: try reader.fields.flag("simulated"))
  }

  private static func macroPublished(_ encoded: EncodedFact) throws(UndecodableEvent) -> DeskFact {
    let reader = FactReader(encoded)
    guard let macro = try reader.object("macro") else { throw reader.problem("macro") }
    return .macroPublished(
      try Macro(macro, purpose: reader.fields.value("purpose")), digest: try reader.fields.string("digest"),
      isLocked: try reader.fields.flag("locked"))
  }

  private static func mailSetAside(_ encoded: EncodedFact) throws(UndecodableEvent) -> DeskFact {
    let fields = FactReader(encoded).fields
    guard let key = try fields.base64IfPresent("key") else { throw fields.problem("key") }
    return .mailSetAside(kind: try fields.string("kind"), key: key)
  }

  private static func heldTicket(_ encoded: EncodedFact) throws(UndecodableEvent) -> TicketID {
    TicketID(rawValue: try FactReader(encoded).fields.integer("held"))
  }

  private static func enrolmentStarted(_ encoded: EncodedFact) throws(UndecodableEvent) -> DeskFact {
    let fields = FactReader(encoded).fields
    return .enrolmentStarted(
      in: try fields.value("store"), sellerCountry: try fields.string("country"),
      from: try fields.time("from"), until: try fields.timeIfPresent("until"))
  }

  private static func logContinued(_ encoded: EncodedFact) throws(UndecodableEvent) -> DeskFact {
    let fields = FactReader(encoded).fields
    guard let note = try fields.base64IfPresent("previousNote"), note.count == Hash.byteCount else {
      throw fields.problem("previousNote")
    }
    return .logContinued(origin: try fields.string("origin"), previousNote: note)
  }
}
