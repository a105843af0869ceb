/// What will happen to a return, and who pays.
public struct ReturnOutcome: Hashable, Sendable {
  /// Who handles something.
  public enum Party: String, CaseIterable, Sendable { case seller, service, marketplace }

  /// Whether the article has to come back.
  public enum Article: String, CaseIterable, Sendable {
    /// Yes: the return is authorised and the address shown without anybody's doing.
    case returnedAutomatically = "returned-automatically"
    /// Yes, once somebody authorised it.
    case returned
    /// No: the buyer keeps it, or what was sent is on its way already.
    case notReturned = "not-returned"
  }

  /// When the buyer has the money back.
  public enum Refund: String, CaseIterable, Sendable {
    /// As soon as the article has arrived.
    case onReceipt = "on-receipt"
    /// At once.
    case atOnce = "at-once"
  }

  /// Who pays for sending it back.
  public enum Postage: String, CaseIterable, Sendable {
    /// As the return policy says.
    case byPolicy = "by-policy"
    /// The seller, by a prepaid label or because it has been repaid.
    case seller
    /// The buyer is repaid by the service, which charges the seller.
    case chargedToSeller = "charged-to-seller"
    /// Nobody: nothing is sent.
    case none
  }

  /// Who handles the return.
  public let handledBy: Party
  /// Whether the article has to come back.
  public let article: Article
  /// Who starts the refund; the money is the seller's in every case.
  public let refundedBy: Party
  /// When.
  public let refund: Refund
  /// Who pays for sending it back.
  public let postage: Postage
  /// Whether the seller's own better policy is followed, instead of the standard one (R30).
  public internal(set) var followsOwnPolicy = false
  /// What happens, in a sentence.
  public let words: String
  /// The requirement it comes from.
  public let source: String
}
