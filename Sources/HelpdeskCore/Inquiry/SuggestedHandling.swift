public import HelpdeskLanguage

/// What an agent may do with an inquiry; nothing of it happens by itself.
public struct SuggestedHandling: Hashable, Sendable {
  /// Who answers, and how.
  public let route: Route
  /// A built-in macro to begin with; nil where none fits.
  public let macro: MacroID?
  /// How soon somebody should look.
  public let priority: Priority
  /// Tags for the ticket, in the order of their bytes.
  public let tags: [String]
  /// Whether the seller should ask the marketplace's Seller Support before anything is sent (R101).
  public let asksSellerSupportFirst: Bool

  /// Suggests what to do.
  ///
  /// - Parameters:
  ///   - inquiry: what the text says.
  ///   - order: what is known of the order; nil where the message names none.
  ///   - coverage: how the message stands to the seller's enrolment in the marketplace's service.
  ///   - clockUse: how much of the response time is gone, in percent; 0 where no clock runs.
  public init(
    _ inquiry: Inquiry, order: OrderContext?, coverage: ServiceCoverage = .notEnrolled, clockUse: Int = 0
  ) {
    let topic = inquiry.category
    let risks = Set(inquiry.risks)
    route = RoutingTable.route(
      RoutedInquiry(
        fulfilment: order?.fulfilment, phase: order?.phase, topic: topic, coverage: coverage))
    macro = HandlingTable.macro(for: topic, duty: route.duty, hasOrder: order != nil)
    priority = HandlingTable.priority(
      risks, topic: topic, needsResponse: inquiry.needsResponse, clockUse: clockUse)
    tags = HandlingTable.tags(topic)
    asksSellerSupportFirst = risks.isSuperset(of: HandlingTable.suspicious)
  }
}
