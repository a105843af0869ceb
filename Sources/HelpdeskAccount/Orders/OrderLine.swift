public import HelpdeskCore

/// One line of an order report: an article of an order. Lines of the same order follow one another or not.
public struct OrderLine: Hashable, Sendable {
  /// How far the marketplace says the order has come.
  public enum Status: String, CaseIterable, Sendable {
    case pending, unshipped, shipped, delivered, cancelled, returning, other
  }

  /// What names a person or leads to one: erasable content, never anything else (R130).
  public struct Personal: Hashable, Sendable {
    /// The buyer's address at the marketplace's relay.
    public var alias: String?
    /// The buyer's name.
    public var name: String?
    /// The buyer's phone number.
    public var phone: String?
    /// Who receives the parcel.
    public var recipient: String?
    /// Where it goes, in the report's order of lines.
    public var address: [String] = []

    /// Whether nothing stands in it.
    public var isEmpty: Bool { self == Personal() }

    init() {}
  }

  /// The line's number in the file.
  public let line: Int
  /// The order's id, `305-1234567-7654321`.
  public let order: String
  /// When the buyer ordered; nil where the report does not say.
  public var purchasedAt: Timestamp?
  /// How far it has come; nil where the report does not say.
  public var status: Status?
  /// Who ships; nil where the report does not say.
  public var fulfilment: OrderContext.Fulfilment?
  /// The store; nil where the report does not say, or it was sold elsewhere.
  public var store: Marketplace?
  /// How many units; 1 where the report does not say.
  public var quantity = 1
  /// By when it was to be shipped.
  public var shipBy: Timestamp?
  /// When it was shipped.
  public var shippedAt: Timestamp?
  /// By when it was to arrive.
  public var deliverBy: Timestamp?
  /// When it arrived.
  public var deliveredAt: Timestamp?
  /// Who carries it.
  public var carrier: String?
  /// The carrier's number of the parcel; it leads to a person, so it is content.
  public var trackingNumber: String?
  /// What names a person.
  public var personal = Personal()

  init(line: Int, order: String) {
    self.line = line
    self.order = order
  }

  /// How far the order has come; nil where neither dates nor status say.
  public var phase: OrderContext.Phase? {
    if deliveredAt != nil || status == .delivered { return .delivered }
    if shippedAt != nil || status == .shipped || status == .returning { return .shipped }
    return status == nil ? nil : .ordered
  }

  /// The order as a ticket is told of it.
  public var context: OrderContext { OrderContext(id: order, fulfilment: fulfilment, phase: phase) }
}
