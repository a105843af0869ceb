/// Who answers a buyer's message, and what the seller has to do.
public struct Route: Hashable, Sendable {
  /// Whose matter it is.
  public enum Owner: String, CaseIterable, Sendable {
    /// The seller's.
    case seller
    /// The marketplace's customer service.
    case marketplace
    /// The service's, but the buyer wrote to the seller: it has to be handed over (R38).
    case transfer
  }

  /// What the seller has to do.
  public enum Duty: String, CaseIterable, Sendable {
    /// Answer in messaging within the response time.
    case answer
    /// Answer in messaging, pointing the buyer to the marketplace's customer service (R90, R92).
    case pointToMarketplace = "point-to-marketplace"
    /// Answer at once with a refund or an exchange, and send the buyer nowhere else (R93, R96).
    case remedy
    /// Send the message to the service's address, and do not answer the buyer (R27, R38).
    case handOver = "hand-over"
    /// Keep out of it (R27).
    case keepOut = "keep-out"
    /// Nothing but to mark that no answer is needed (R80).
    case noAnswer = "no-answer"
  }

  /// Why, one case a row of ``RoutingTable/rows``.
  public enum Reason: String, CaseIterable, Sendable {
    case notAnInquiry = "not-an-inquiry"
    case beforeOrder = "before-order"
    case unknownOrder = "unknown-order"
    case marketplaceShipsQuality = "marketplace-ships-quality"
    case marketplaceShipsCarriage = "marketplace-ships-carriage"
    case marketplaceShips = "marketplace-ships"
    case premiumBySeller = "premium-by-seller"
    case excludedTopic = "excluded-topic"
    case handedOver = "handed-over"
    case covered
    case beforeActivation = "before-activation"
    case afterLeaving = "after-leaving"
    case notEnrolled = "not-enrolled"
  }

  /// Whose matter it is.
  public let owner: Owner
  /// What the seller has to do.
  public let duty: Duty
  /// Why.
  public let reason: Reason

  /// Whether the seller must stay silent towards the buyer, and may open no migration (R27).
  public var forbidsSellersReply: Bool { duty == .handOver || duty == .keepOut }
}
