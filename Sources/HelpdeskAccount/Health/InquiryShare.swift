public import HelpdeskCore

/// How inquiries divide between the seller and the marketplace (R107).
public struct InquiryShare: Hashable, Sendable {
  /// Inquiries the seller answered or has to answer.
  public let seller: Int
  /// Inquiries the marketplace's customer service answered or has to answer.
  public let marketplace: Int

  /// Counts inquiries by whose they were.
  public init(_ owners: some Sequence<Route.Owner>) {
    var seller = 0
    var marketplace = 0
    for owner in owners {
      if owner == .seller { seller += 1 } else { marketplace += 1 }
    }
    self.seller = seller
    self.marketplace = marketplace
  }

  /// The seller's part of all.
  public var sellerShare: Proportion { Proportion(seller, of: seller + marketplace) }
  /// The marketplace's part of all.
  public var marketplaceShare: Proportion { Proportion(marketplace, of: seller + marketplace) }

  /// A figure to compare with, no limit. Source: R107, North America, fourth quarter of 2023.
  public static let comparison = (seller: Proportion.percent(68), marketplace: Proportion.percent(32))
}
