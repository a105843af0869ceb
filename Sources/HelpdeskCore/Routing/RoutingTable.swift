public import HelpdeskLanguage

/// Who answers, as one table: fulfilment × stage × topic × enrolment.
public enum RoutingTable {
  /// One row: what it asks of an inquiry, nil where it does not ask, and its answer.
  public struct Row: Sendable {
    /// Who ships.
    public let fulfilments: Set<OrderContext.Fulfilment>?
    /// Before or after the order.
    public let stages: Set<RoutedInquiry.Stage>?
    /// What the message is about; a message of unknown topic fits only a row that does not ask.
    public let topics: Set<Category>?
    /// How it stands to the enrolment.
    public let coverages: Set<ServiceCoverage>?
    /// Whether it was already handed over.
    public let handedOver: Bool?
    /// The answer.
    public let route: Route

    init(
      _ reason: Route.Reason, fulfilment fulfilments: Set<OrderContext.Fulfilment>? = nil,
      stage stages: Set<RoutedInquiry.Stage>? = nil, topic topics: Set<Category>? = nil,
      coverage coverages: Set<ServiceCoverage>? = nil, handedOver: Bool? = nil, _ owner: Route.Owner,
      _ duty: Route.Duty
    ) {
      self.fulfilments = fulfilments
      self.stages = stages
      self.topics = topics
      self.coverages = coverages
      self.handedOver = handedOver
      route = Route(owner: owner, duty: duty, reason: reason)
    }

    /// Whether the row speaks of `inquiry`.
    public func holds(for inquiry: RoutedInquiry) -> Bool {
      if let stages, !stages.contains(inquiry.stage) { return false }
      if let coverages, !coverages.contains(inquiry.coverage) { return false }
      if let handedOver, handedOver != inquiry.isHandedOver { return false }
      if let fulfilments, !(inquiry.fulfilment.map(fulfilments.contains) ?? false) { return false }
      if let topics, !(inquiry.topic.map(topics.contains) ?? false) { return false }
      return true
    }
  }

  /// Topics that ask for nothing. Source: R80, R123.
  static let withoutInquiry: Set<Category> = [.thanksOrClosing, .autoReply, .systemNotice, .spam]
  /// Matters in which the marketplace judges the seller, whoever shipped. Source: R93.
  static let quality: Set<Category> = [.defective, .counterfeit, .usedSoldAsNew]
  /// Matters of the way and of returning, which the one who shipped settles. Source: R90, R92.
  static let carriage: Set<Category> = [.delivery, .damaged, .return]
  /// Matters the service leaves to the seller. Source: R36.
  static let excluded: Set<Category> = [.invoice, .customization]

  /// The rows in their order; the first that holds decides, and the last one holds for whatever is left.
  public static let rows: [Row] = [
    Row(.notAnInquiry, topic: withoutInquiry, .seller, .noAnswer),  // R80
    Row(.beforeOrder, stage: [.beforeOrder], .seller, .answer),  // R36, R37
    Row(.marketplaceShipsQuality, fulfilment: [.fba], topic: quality, .seller, .remedy),  // R93, R96
    // R90, R92: the seller still answers in messaging, so this is no hand-over (R37).
    Row(.marketplaceShipsCarriage, fulfilment: [.fba], topic: carriage, .marketplace, .pointToMarketplace),
    Row(.marketplaceShips, fulfilment: [.fba], .seller, .answer),  // R37
    Row(.premiumBySeller, fulfilment: [.sfp], .seller, .answer),  // R10, domain.md §5.4
    Row(.excludedTopic, fulfilment: [.mfn], topic: excluded, .seller, .answer),  // R36
    // R27.
    Row(.handedOver, fulfilment: [.mfn], coverage: [.active], handedOver: true, .marketplace, .keepOut),
    Row(.covered, fulfilment: [.mfn], coverage: [.active], .transfer, .handOver),  // R38
    Row(.beforeActivation, fulfilment: [.mfn], coverage: [.activating], .seller, .answer),  // R34
    Row(.afterLeaving, fulfilment: [.mfn], coverage: [.ended], .seller, .answer),  // R35
    Row(.notEnrolled, fulfilment: [.mfn], .seller, .answer),  // R132
    Row(.unknownOrder, .seller, .answer),  // domain.md §5.4: whoever is in doubt answers
  ]

  /// Who answers `inquiry`.
  public static func route(_ inquiry: RoutedInquiry) -> Route {
    rows.first { $0.holds(for: inquiry) }?.route
      ?? Route(owner: .seller, duty: .answer, reason: .unknownOrder)
  }
}
