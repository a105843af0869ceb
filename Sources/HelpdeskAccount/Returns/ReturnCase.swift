public import HelpdeskCore

/// What has to be known of a return to say what happens.
public struct ReturnCase: Hashable, Sendable {
  /// Where the seller takes returns.
  public enum Address: String, CaseIterable, Sendable {
    /// In the store's own country.
    case domestic
    /// In another country.
    case abroad
    /// Nowhere.
    case none
  }

  /// Whether the buyer has sent the article back without a prepaid label.
  public enum SentBack: String, CaseIterable, Sendable {
    /// Not yet, or with a label.
    case no
    /// At the buyer's cost, which nobody has repaid.
    case unpaid
    /// At the buyer's cost, which the seller has repaid.
    case repaid
  }

  /// A return policy of the seller's own, better than the standard one (R30).
  public enum OwnPolicy: String, CaseIterable, Sendable {
    /// There is none.
    case none
    /// Mailed to the service, not approved yet.
    case submitted
    /// Approved.
    case approved
  }

  /// Who ships; nil where nobody said.
  public var fulfilment: OrderContext.Fulfilment?
  /// How the order stands to the seller's enrolment.
  public var coverage: ServiceCoverage
  /// Where the seller takes returns.
  public var address: Address
  /// Whether the seller gives a prepaid label.
  public var hasPrepaidLabel: Bool
  /// Whether the buyer has sent the article back without a prepaid label.
  public var sentBack: SentBack
  /// A return policy of the seller's own.
  public var ownPolicy: OwnPolicy

  /// States a return.
  ///
  /// - Parameters:
  ///   - fulfilment: Who ships; nil where nobody said.
  ///   - coverage: How the order stands to the seller's enrolment.
  ///   - address: Where the seller takes returns.
  ///   - hasPrepaidLabel: Whether the seller gives a prepaid label.
  ///   - sentBack: Whether the buyer has sent the article back without a prepaid label.
  ///   - ownPolicy: A return policy of the seller's own.
  public init(
    fulfilment: OrderContext.Fulfilment?, coverage: ServiceCoverage, address: Address,
    hasPrepaidLabel: Bool = false, sentBack: SentBack = .no, ownPolicy: OwnPolicy = .none
  ) {
    self.fulfilment = fulfilment
    self.coverage = coverage
    self.address = address
    self.hasPrepaidLabel = hasPrepaidLabel
    self.sentBack = sentBack
    self.ownPolicy = ownPolicy
  }
}
