/// The terms on which the marketplace's customer service works for a seller in one store.
public struct ServiceTerms: Hashable, Sendable {
  /// What decides whether the service answers an inquiry.
  public enum Coverage: String, CaseIterable, Sendable {
    /// The seller was enrolled when the buyer wrote (R34).
    case inquiryTime = "inquiry-time"
    /// The seller was enrolled when the buyer ordered.
    case orderTime = "order-time"
  }

  /// The store.
  public let store: Marketplace
  /// Where the seller is based, ISO 3166 alpha-2; the service of one store has an address for each.
  public let sellerCountry: String
  /// The service's address, to which the seller hands over.
  public let address: String
  /// What decides whether an inquiry is covered.
  public let coverage: Coverage
  /// Time from registering until the service answers.
  public let activationDelay: Duration
  /// Time the seller has for a question of the service, holidays included.
  public let questionTime: Duration
  /// Time within which the service promises the buyer a solution.
  public let buyerPromise: Duration

  /// States a store's terms; what is left out is as the Japanese store has it.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - sellerCountry: Where the seller is based, ISO 3166 alpha-2.
  ///   - address: The service's address.
  ///   - coverage: What decides whether an inquiry is covered.
  ///   - activationDelay: Time from registering until the service answers (R34).
  ///   - questionTime: Time the seller has for a question of the service (R26).
  ///   - buyerPromise: Time within which the service promises the buyer a solution (R39).
  public init(
    store: Marketplace, sellerCountry: String, address: String, coverage: Coverage = .inquiryTime,
    activationDelay: Duration = .hours(1), questionTime: Duration = .hours(24),
    buyerPromise: Duration = .hours(48)
  ) {
    self.store = store
    self.sellerCountry = sellerCountry.uppercased()
    self.address = address.lowercased()
    self.coverage = coverage
    self.activationDelay = activationDelay
    self.questionTime = questionTime
    self.buyerPromise = buyerPromise
  }

  /// The stores whose service has a known address; the first row of a store is the one taken unless the
  /// seller's country is named. Source: R38, domain.md §5.4.
  public static let table: [ServiceTerms] = [
    ServiceTerms(store: .amazonJapan, sellerCountry: "CN", address: "csba-cn-jp@amazon.com"),
    ServiceTerms(store: .amazonGermany, sellerCountry: "DE", address: "csba-de2de@amazon.de"),
    ServiceTerms(store: .amazonGermany, sellerCountry: "CN", address: "csba-cn2de@amazon.de"),
  ]
}
