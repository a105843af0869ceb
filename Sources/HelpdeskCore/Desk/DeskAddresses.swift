/// The addresses and numbers of a desk; the seller's own, not a buyer's.
public struct DeskAddresses: Hashable, Sendable {
  /// Mailboxes that mail comes to, lower case, in the order they were given.
  public var own: [String]
  /// E-mail addresses a migration may announce, lower case, in the order they were given.
  public var support: [String]
  /// Phone numbers a migration may announce, in the order they were given.
  public var phones: [String]
  /// The mail server whose `Authentication-Results` count; nil where none is trusted.
  public var trustedAuthServer: String?

  /// States a desk's addresses.
  ///
  /// - Parameters:
  ///   - own: Mailboxes that mail comes to; the support addresses are among them without being named.
  ///   - support: E-mail addresses a migration may announce.
  ///   - phones: Phone numbers a migration may announce.
  ///   - trustedAuthServer: The mail server whose `Authentication-Results` count.
  public init(
    own: [String] = [], support: [String] = [], phones: [String] = [], trustedAuthServer: String? = nil
  ) {
    self.support = support.map { $0.lowercased() }
    self.own = self.support
    for address in own.map({ $0.lowercased() }) where !self.own.contains(address) {
      self.own.append(address)
    }
    self.phones = phones
    self.trustedAuthServer = trustedAuthServer
  }

  /// What a migration to `channel` may announce, the first being the one used unless another is named.
  public func approved(for channel: Channel) -> [String] {
    switch channel {
    case .buyerSellerMessaging: []
    case .email: support
    case .phone: phones
    }
  }
}
