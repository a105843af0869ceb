/// Step 1 of a migration: the justification stands.
public struct MigrationOpened: Hashable, Sendable {
  /// The ground it rests on; file name and reference are nil once erased.
  public var reason: MigrationReason
  /// Why the official channel cannot do it, in an agent's own words; nil once erased.
  public var note: String?
  /// Where it goes, e-mail or phone.
  public var channel: Channel
  /// The desk's address that it will announce; nil once erased.
  public var address: String?
  /// The versions of the protocol's macros it keeps.
  public var macros: [MacroPurpose: Macro.Reference]
  /// The ticket's category when it was opened; nil, and so marked in the leaf, where there was none.
  public var category: Category?

  /// States what was opened; see the properties.
  public init(
    reason: MigrationReason, note: String?, channel: Channel, address: String?,
    macros: [MacroPurpose: Macro.Reference], category: Category?
  ) {
    self.reason = reason
    self.note = note
    self.channel = channel
    self.address = address
    self.macros = macros
    self.category = category
  }
}
