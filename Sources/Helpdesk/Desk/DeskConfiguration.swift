/// What a new desk is told about itself; later changes are commands.
public struct DeskConfiguration: Hashable, Sendable {
  /// The name of its log, `shop.example/helpdesk/main`; it stands in every leaf for ever.
  public var origin: String
  /// The store whose time zone, fees and currency are the desk's.
  public var home: Marketplace
  /// Its addresses and numbers.
  public var addresses: DeskAddresses
  /// Whether its clock is simulated; its first leaf and every export say so.
  public var isSimulated: Bool

  /// Describes a new desk.
  ///
  /// - Parameters:
  ///   - origin: The name of its log: a host and a path, without blanks.
  ///   - home: The store whose time zone, fees and currency are the desk's.
  ///   - supportAddresses: E-mail addresses a migration may announce.
  ///   - supportPhones: Phone numbers a migration may announce.
  ///   - ownAddresses: Further mailboxes that mail comes to.
  ///   - trustedAuthServer: The mail server whose `Authentication-Results` count; nil for none.
  ///   - isSimulated: Whether its clock is simulated.
  public init(
    origin: String, home: Marketplace = .amazonUnitedStates, supportAddresses: [String] = [],
    supportPhones: [String] = [], ownAddresses: [String] = [], trustedAuthServer: String? = nil,
    isSimulated: Bool = false
  ) {
    self.origin = origin
    self.home = home
    addresses = DeskAddresses(
      own: ownAddresses, support: supportAddresses, phones: supportPhones,
      trustedAuthServer: trustedAuthServer)
    self.isSimulated = isSimulated
  }
}
