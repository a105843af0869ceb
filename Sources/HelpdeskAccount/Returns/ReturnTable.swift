import HelpdeskCore

/// What happens to a return, as one table.
public enum ReturnTable {
  /// One row: what it asks of a return, nil where it does not ask, and what then happens.
  public struct Row: Sendable {
    let fulfilments: Set<OrderContext.Fulfilment>?
    let coverages: Set<ServiceCoverage>?
    let addresses: Set<ReturnCase.Address>?
    let label: Bool?
    let sentBack: Set<ReturnCase.SentBack>?
    /// What happens.
    public let outcome: ReturnOutcome

    /// Whether the row speaks of `item`.
    public func holds(for item: ReturnCase) -> Bool {
      if let fulfilments, !(item.fulfilment.map(fulfilments.contains) ?? false) { return false }
      if let coverages, !coverages.contains(item.coverage) { return false }
      if let addresses, !addresses.contains(item.address) { return false }
      if let label, label != item.hasPrepaidLabel { return false }
      if let sentBack, !sentBack.contains(item.sentBack) { return false }
      return true
    }
  }

  private static func covered(
    _ addresses: Set<ReturnCase.Address>, label: Bool? = nil, sentBack: Set<ReturnCase.SentBack>? = nil,
    _ article: ReturnOutcome.Article, _ refundedBy: ReturnOutcome.Party, _ refund: ReturnOutcome.Refund,
    _ postage: ReturnOutcome.Postage, _ words: String, _ source: String
  ) -> Row {
    Row(
      fulfilments: [.mfn], coverages: [.active], addresses: addresses, label: label, sentBack: sentBack,
      outcome: ReturnOutcome(
        handledBy: .service, article: article, refundedBy: refundedBy, refund: refund, postage: postage,
        words: words, source: source))
  }

  private static let withoutAddress = ReturnOutcome(
    handledBy: .seller, article: .notReturned, refundedBy: .seller, refund: .atOnce, postage: .none,
    words: "You settle it: without an address nothing can come back, so refund the buyer.",
    source: "R35, R40")

  /// The rows in their order; the first that holds decides, and the last one holds for whatever is left.
  public static let rows: [Row] = [
    Row(
      fulfilments: [.fba], coverages: nil, addresses: nil, label: nil, sentBack: nil,
      outcome: ReturnOutcome(
        handledBy: .marketplace, article: .returned, refundedBy: .marketplace, refund: .onReceipt,
        postage: .byPolicy, words: "The marketplace shipped it and settles the return.", source: "R90, R92")),
    covered(
      [.domestic], .returnedAutomatically, .seller, .onReceipt, .byPolicy,
      "The return is authorised by itself and your address is shown; start the refund when it has arrived.",
      "R32"),
    covered(
      [.abroad], label: true, .returned, .seller, .onReceipt, .seller,
      "The buyer sends it with your prepaid label; start the refund when it has arrived.", "R31, R33"),
    covered(
      [.abroad], sentBack: [.repaid], .notReturned, .service, .atOnce, .seller,
      "The service refunds the buyer; you have repaid the postage already.", "R33"),
    covered(
      [.abroad], sentBack: [.unpaid], .notReturned, .service, .atOnce, .chargedToSeller,
      "The service refunds the buyer, repays the postage and charges it to you.", "R33"),
    covered(
      [.none], .notReturned, .service, .atOnce, .none,
      "The service refunds the buyer, who keeps the article, because you gave no address.", "R33"),
    covered(
      [.abroad], .notReturned, .service, .atOnce, .none,
      "The service refunds the buyer, who keeps the article, because it would have to go abroad without a label.",
      "R33"),
    Row(
      fulfilments: nil, coverages: nil, addresses: [.domestic, .abroad], label: true, sentBack: nil,
      outcome: ReturnOutcome(
        handledBy: .seller, article: .returned, refundedBy: .seller, refund: .onReceipt, postage: .seller,
        words: "You settle the return: authorise it, and refund the buyer when it has arrived.",
        source: "R35, R40")),
    Row(
      fulfilments: nil, coverages: nil, addresses: [.domestic, .abroad], label: nil, sentBack: nil,
      outcome: ReturnOutcome(
        handledBy: .seller, article: .returned, refundedBy: .seller, refund: .onReceipt, postage: .byPolicy,
        words: "You settle the return: authorise it, and refund the buyer when it has arrived.",
        source: "R35, R40")),
    Row(
      fulfilments: nil, coverages: nil, addresses: nil, label: nil, sentBack: nil,
      outcome: withoutAddress),
  ]

  /// What happens to `item`.
  ///
  /// - Returns: The row that holds; the seller's own better policy is followed once it was approved (R30),
  ///   in whatever the service handles.
  public static func outcome(of item: ReturnCase) -> ReturnOutcome {
    var outcome = rows.first { $0.holds(for: item) }?.outcome ?? withoutAddress
    outcome.followsOwnPolicy =
      switch outcome.handledBy {
      case .service: item.ownPolicy == .approved
      case .seller: item.ownPolicy != .none
      case .marketplace: false
      }
    return outcome
  }
}
