/// What is known of a seller who wants to take part, or does; nil wherever nobody said.
public struct SellerProfile: Hashable, Sendable {
  /// Whether the account is on the professional plan.
  public var hasProfessionalPlan: Bool?
  /// Whether performance in the store is good.
  public var isInGoodStanding: Bool?
  /// Whether the account is stable and in use.
  public var isOperating: Bool?
  /// Whether the store's policies are met.
  public var meetsPolicies: Bool?
  /// Where the listed business address is, ISO 3166 alpha-2.
  public var listedRegion: String?
  /// Whether the seller is a Japanese company or a Japanese national.
  public var isJapanese: Bool?
  /// Whether the seller or the staff is fluent in Chinese.
  public var speaksChinese: Bool?
  /// Whether the store's return policy is accepted.
  public var acceptsReturnPolicy: Bool?
  /// Whether the service's rules on cancelling and changing are accepted.
  public var acceptsChangeRules: Bool?
  /// Whether orders get valid tracking numbers.
  public var providesTracking: Bool?
  /// When each answer was last looked at.
  public var checkedOn: [EligibilityCriterion: Day] = [:]

  /// A seller of whom nothing is known.
  public init() {}
}
