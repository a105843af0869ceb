/// What somebody wants of the desk itself (rules.md §6, two aggregates).
public enum DeskCommand: Hashable, Sendable {
  /// Begin the desk: its first event, and the macros it begins with.
  case create(
    origin: String, home: Marketplace, addresses: DeskAddresses, isSimulated: Bool, macros: [BuiltInMacro])
  /// Add a version of a macro, locked or not.
  case publish(Macro, isLocked: Bool)
  /// Let nobody alter a macro's wording at sending.
  case lock(MacroID)
  /// Send a macro no more.
  case retire(MacroID)
  /// Replace the desk's addresses.
  case setAddresses(DeskAddresses)
  /// Remember a mail that belongs on no ticket, so that its repetition is known.
  case setAside(kind: String, key: [UInt8])
  /// Keep a ticket's content from being erased, whatever its age; the reason is for the desk.
  case hold(TicketID, reason: String)
  /// Let a ticket's content be erased again; nil for no reason given.
  case release(TicketID, reason: String?)
  /// Go on under another name of the log after an older backup was restored (trail.md §5).
  ///
  /// - Parameters:
  ///   - origin: The new name; the event itself already stands under it.
  ///   - previousNote: SHA-256 of the last signed note under the old name, 32 bytes.
  case continueLog(origin: String, previousNote: [UInt8])
  /// Take part in the marketplace's customer service of a store (R34); with an end, an open enrolment that
  /// began at the same moment ends.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - sellerCountry: Where the seller is based, ISO 3166 alpha-2; nil for the store's first terms.
  ///   - from: When the seller registered.
  ///   - until: When the seller left; nil while enrolled.
  case enrol(in: Marketplace, sellerCountry: String? = nil, from: Timestamp, until: Timestamp? = nil)
  /// Leave the customer service of a store (R35); the seller may join again.
  case leaveService(of: Marketplace, at: Timestamp)

  /// The row of the permission table that governs this command (rules.md §1).
  public var action: Action {
    switch self {
    case .create, .lock, .retire, .setAddresses, .release, .continueLog, .enrol, .leaveService: .govern
    case .hold: .lead
    case .publish(let macro, let isLocked):
      isLocked || macro.purpose.rules.mustBeLocked ? .govern : .publishMacro
    case .setAside: .intake
    }
  }
}
