/// What can happen to the desk itself; the events of stream 0.
public enum DeskFact: Hashable, Sendable {
  /// The desk began; always the log's first event.
  case deskCreated(origin: String, home: Marketplace, addresses: DeskAddresses, isSimulated: Bool)
  /// A version of a macro was added; its digest is 64 hexadecimal digits.
  case macroPublished(Macro, digest: String, isLocked: Bool)
  case macroLocked(MacroID)
  case macroRetired(MacroID)
  case addressesChanged(DeskAddresses)
  /// A mail that belongs on no ticket came; `kind` says what it was.
  case mailSetAside(kind: String, key: [UInt8])
  /// The rule that was broken; never the text.
  case attemptRefused(rule: Refusal.Rule)
  /// A ticket's content may not be erased; the reason is nil once erased.
  case holdPlaced(TicketID, reason: String?)
  /// It may be erased again; the reason is nil where none was given, or once erased.
  case holdReleased(TicketID, reason: String?)
  /// The log goes on under another name; `previousNote` is SHA-256 of the last note under the old one.
  case logContinued(origin: String, previousNote: [UInt8])
  /// The seller takes part in a store's customer service, under the terms for this country.
  case enrolmentStarted(in: Marketplace, sellerCountry: String, from: Timestamp, until: Timestamp?)
  /// The seller left the store's customer service at this moment.
  case enrolmentEnded(in: Marketplace, at: Timestamp)

  /// The name the trail knows it by, in the past tense; never reused for anything else.
  public var name: String {
    switch self {
    case .deskCreated: "desk.created"
    case .macroPublished: "macro.published"
    case .macroLocked: "macro.locked"
    case .macroRetired: "macro.retired"
    case .addressesChanged: "addresses.changed"
    case .mailSetAside: "mail.set-aside"
    case .attemptRefused: "attempt.refused"
    case .holdPlaced: "hold.placed"
    case .holdReleased: "hold.released"
    case .logContinued: "log.continued"
    case .enrolmentStarted: "enrolment.started"
    case .enrolmentEnded: "enrolment.ended"
    }
  }
}

/// One thing that happened to the desk itself.
public struct DeskEvent: Hashable, Sendable {
  /// When it was recorded; never earlier than the event before it in the desk.
  public let at: Timestamp
  /// Who did it.
  public let actor: PrincipalID
  /// What happened.
  public let fact: DeskFact

  /// States that something happened.
  public init(at: Timestamp, actor: PrincipalID, _ fact: DeskFact) {
    self.at = at
    self.actor = actor
    self.fact = fact
  }
}
