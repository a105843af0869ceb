public import HelpdeskLanguage

/// What follows from a topic and its risks, as tables.
public enum HandlingTable {
  /// The macro to begin with where the seller answers himself. Source: R91, R93, R96, R103, domain.md §5.4.
  static let macros: [Category: MacroID] = [
    .defective: MacroID("defective-item"),
    .counterfeit: MacroID("authenticity-concern"),
    .usedSoldAsNew: MacroID("used-or-dirty-item"),
    .safety: MacroID("holding-reply"),
    .delivery: MacroID("holding-reply"),
    .damaged: MacroID("defective-item"),
    .wrongItem: MacroID("defective-item"),
    .refund: MacroID("holding-reply"),
    .warrantyTechnical: MacroID("waiting-for-supplier"),
    .invoice: MacroID("holding-reply"),
    .customization: MacroID("holding-reply"),
    .other: MacroID("holding-reply"),
  ]

  /// The macro where the marketplace ships and the buyer is pointed to its service. Source: R90–R92.
  static let pointingMacros: [Category: MacroID] = [
    .delivery: MacroID("not-arrived"),
    .damaged: MacroID("damaged-in-transit"),
    .return: MacroID("mistaken-purchase"),
  ]

  /// Topics that cannot be worked on without an order. Source: R86.
  static let needsOrder: Set<Category> = [
    .delivery, .return, .refund, .cancelOrChange, .invoice, .defective, .damaged, .wrongItem, .usedSoldAsNew,
    .counterfeit,
  ]

  /// The macro to begin with; nil where nothing is owed or none fits.
  public static func macro(for topic: Category, duty: Route.Duty, hasOrder: Bool) -> MacroID? {
    if duty == .noAnswer || duty == .handOver || duty == .keepOut { return nil }
    if !hasOrder, needsOrder.contains(topic) { return MacroID("ask-order-id") }
    if duty == .pointToMarketplace { return pointingMacros[topic] ?? MacroID("contact-marketplace-service") }
    return macros[topic]
  }

  /// How soon each risk wants a look. Source: R110; a claim and an injury cannot wait (domain.md §1.5, §7).
  static let priorities: [Risk: Priority] = [
    .aToZ: .urgent, .safety: .urgent, .chargeback: .urgent, .legal: .urgent, .counterfeit: .high,
    .negativeReview: .high, .repeatContact: .high, .refundDemand: .high, .abusive: .normal,
  ]

  /// From three quarters of the response time on a ticket is high, at the end urgent (R74).
  static let clockMarks: [(percent: Int, priority: Priority)] = [(100, .urgent), (75, .high)]

  /// How soon somebody should look: the gravest of risk and clock.
  ///
  /// - Parameters:
  ///   - risks: what the text carries.
  ///   - topic: what it is about.
  ///   - needsResponse: whether somebody waits for an answer.
  ///   - clockUse: how much of the response time is gone, in percent.
  public static func priority(
    _ risks: Set<Risk>, topic: Category, needsResponse: Bool, clockUse: Int
  ) -> Priority {
    var priority: Priority = needsResponse ? .normal : .low
    for risk in risks { priority = max(priority, priorities[risk] ?? .normal) }
    for mark in clockMarks where needsResponse && clockUse >= mark.percent {
      priority = max(priority, mark.priority)
    }
    return priority
  }

  /// The tags of a topic. Source: R77 names the first three.
  static let tagsByTopic: [Category: [String]] = [
    .return: ["returns"], .refund: ["returns"], .delivery: ["shipping-delays"],
    .productQuestion: ["product-questions"], .preOrder: ["product-questions"],
    .cancelOrChange: ["unofficial-cancellation"],
  ]

  /// Tags for a ticket about `topic`, in the order of their bytes; empty for most topics.
  public static func tags(_ topic: Category) -> [String] {
    (tagsByTopic[topic] ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Money asked for with a bad review as a lever: clearly odd, so Seller Support is asked first (R101).
  static let suspicious: Set<Risk> = [.refundDemand, .negativeReview]
}
