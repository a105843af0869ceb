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

  /// The row of the permission table that governs this command (rules.md §1).
  public var action: Action {
    switch self {
    case .create, .lock, .retire, .setAddresses: .govern
    case .publish(let macro, let isLocked):
      isLocked || macro.purpose.rules.mustBeLocked ? .govern : .publishMacro
    case .setAside: .intake
    }
  }
}
