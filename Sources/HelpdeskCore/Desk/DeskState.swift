/// The desk's own stream folded: origin, addresses, macros, holds (rules.md §6).
public struct DeskState: Hashable, Sendable {
  /// Number of the stream's next event.
  public internal(set) var entryCount = 0
  /// The name of the desk's log, `brightnest.example/helpdesk`; empty before the desk is created.
  public internal(set) var origin = ""
  /// Whether the clock is simulated, as the first leaf says (design.md §4.7).
  public internal(set) var isSimulated = false
  /// The store whose time zone, fees and currency are the desk's.
  public internal(set) var home = Marketplace.amazonUnitedStates
  /// The addresses and numbers the desk may name and be reached at.
  public internal(set) var addresses = DeskAddresses()
  /// The macros.
  public internal(set) var macros = MacroLibrary()
  /// Tickets whose content may not be erased, claims apart.
  public internal(set) var holds: Set<TicketID> = []
  /// When the seller took part in the marketplace's customer service, store by store.
  public internal(set) var enrolments = EnrolmentHistory()
  /// How often somebody was refused, by principal and rule.
  var refusals = RefusalLog()

  /// A desk to which nothing has happened.
  public init() {}
}
