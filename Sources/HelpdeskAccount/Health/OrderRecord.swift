public import HelpdeskCore

/// One order, without anything personal.
public struct OrderRecord: Hashable, Sendable {
  /// Something that may speak against the seller (domain.md §4.2).
  public enum Defect: String, CaseIterable, Sendable {
    case negativeFeedback = "negative-feedback"
    case removedFeedback = "removed-feedback"
    case claim
    case deniedClaim = "denied-claim"
    case withdrawnClaim = "withdrawn-claim"
    case cancelledOrderClaim = "cancelled-order-claim"
    case serviceChargeback = "service-chargeback"
    case fraudChargeback = "fraud-chargeback"

    /// Whether it makes the order a defective one.
    public var counts: Bool { Self.counting[self] ?? false }

    /// Source: domain.md §4.2, the rows on the order defect rate and on what is none.
    static let counting: [Defect: Bool] = [
      .negativeFeedback: true, .removedFeedback: false, .claim: true, .deniedClaim: false,
      .withdrawnClaim: false, .cancelledOrderClaim: false, .serviceChargeback: true, .fraudChargeback: false,
    ]
  }

  /// When the buyer ordered.
  public var orderedAt: Timestamp
  /// Who ships; nil where nobody said.
  public var fulfilment: OrderContext.Fulfilment?
  /// By when it was to be shipped; nil where nobody said.
  public var shipBy: Timestamp?
  /// When it was shipped; nil while it was not.
  public var shippedAt: Timestamp?
  /// How many packages it went in.
  public var packages: Int
  /// How many of them had valid tracking.
  public var trackedPackages: Int
  /// What speaks against the seller, as it stands today, each with when it became known.
  public var defects: [Defect: Timestamp]

  /// States an order.
  ///
  /// - Parameters:
  ///   - orderedAt: When the buyer ordered.
  ///   - fulfilment: Who ships; nil where nobody said.
  ///   - shipBy: By when it was to be shipped; nil where nobody said.
  ///   - shippedAt: When it was shipped; nil while it was not.
  ///   - packages: How many packages it went in.
  ///   - trackedPackages: How many of them had valid tracking.
  ///   - defects: What speaks against the seller, each with when it became known.
  public init(
    orderedAt: Timestamp, fulfilment: OrderContext.Fulfilment? = .mfn, shipBy: Timestamp? = nil,
    shippedAt: Timestamp? = nil, packages: Int = 1, trackedPackages: Int = 0,
    defects: [Defect: Timestamp] = [:]
  ) {
    self.orderedAt = orderedAt
    self.fulfilment = fulfilment
    self.shipBy = shipBy
    self.shippedAt = shippedAt
    self.packages = packages
    self.trackedPackages = trackedPackages
    self.defects = defects
  }

  /// Whether the seller ships it, so that late shipping and tracking are his.
  var isShippedBySeller: Bool { fulfilment == .mfn || fulfilment == .sfp }
}
