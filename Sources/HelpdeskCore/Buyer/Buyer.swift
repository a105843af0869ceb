/// The person who bought, as far as a desk may know them; all of it is erasable.
public struct Buyer: Hashable, Sendable {
  /// The masked address without its suffix, `k3j9d8xq2m5v7tz@marketplace.amazon.de`; nil off the relay.
  public var alias: String?
  /// The name they showed; nil where they showed none.
  public var name: String?
  /// Their own address or number on an external channel; nil on the relay.
  public var address: String?

  /// States what is known of a buyer.
  ///
  /// - Parameters:
  ///   - alias: The masked address without its suffix; nil off the relay.
  ///   - name: The name they showed; nil where they showed none.
  ///   - address: Their own address or number; nil on the relay.
  public init(alias: String? = nil, name: String? = nil, address: String? = nil) {
    self.alias = alias
    self.name = name
    self.address = address
  }
}
