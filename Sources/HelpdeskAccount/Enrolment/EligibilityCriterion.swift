/// A condition for taking part in the marketplace's customer service.
public enum EligibilityCriterion: String, CaseIterable, Sendable {
  case professionalPlan = "professional-plan"
  case goodStanding = "good-standing"
  case accountOperating = "account-operating"
  case policiesMet = "policies-met"
  case listedAddress = "listed-address"
  case notJapanese = "not-japanese"
  case speaksChinese = "speaks-chinese"
  case returnPolicyAccepted = "return-policy-accepted"
  case changeRulesAccepted = "change-rules-accepted"
  case validTracking = "valid-tracking"

  /// One condition: what it asks, whence, and whether a change has to be told to the marketplace at once.
  public struct Row: Sendable {
    /// The condition.
    public let criterion: EligibilityCriterion
    /// What it asks, in a sentence.
    public let demand: String
    /// The requirement it comes from.
    public let source: String
    /// Whether a change has to be told at once.
    public let isToldAtOnce: Bool
    /// Whether a seller meets it; nil where nobody knows.
    let isMet: @Sendable (SellerProfile) -> Bool?

    init(
      _ criterion: EligibilityCriterion, _ demand: String, _ source: String, toldAtOnce: Bool,
      _ isMet: @escaping @Sendable (SellerProfile) -> Bool?
    ) {
      self.criterion = criterion
      self.demand = demand
      self.source = source
      isToldAtOnce = toldAtOnce
      self.isMet = isMet
    }
  }

  /// Where the seller's listed address may be, ISO 3166 alpha-2. Source: R29.
  static let admittedRegions: Set<String> = ["CN", "HK", "MO", "TW"]

  /// The conditions, in the order of the checklist.
  public static let rows: [Row] = [
    Row(.professionalPlan, "The account is on the professional plan.", "R24, R29", toldAtOnce: true) {
      $0.hasProfessionalPlan
    },
    Row(.goodStanding, "Performance in the store is good.", "R24", toldAtOnce: false) { $0.isInGoodStanding },
    Row(.accountOperating, "The account is stable and in use.", "R29", toldAtOnce: true) { $0.isOperating },
    Row(.policiesMet, "The store's policies are met.", "R29", toldAtOnce: true) { $0.meetsPolicies },
    Row(
      .listedAddress, "The listed business address is in China, Hong Kong, Macau or Taiwan.", "R29",
      toldAtOnce: true
    ) { $0.listedRegion.map { admittedRegions.contains($0.uppercased()) } },
    Row(
      .notJapanese, "The seller is neither a Japanese company nor a Japanese national.", "R29",
      toldAtOnce: true
    ) { $0.isJapanese.map { !$0 } },
    Row(.speaksChinese, "The seller or somebody on the staff is fluent in Chinese.", "R29", toldAtOnce: true)
    {
      $0.speaksChinese
    },
    Row(.returnPolicyAccepted, "The store's return policy is accepted.", "R23", toldAtOnce: false) {
      $0.acceptsReturnPolicy
    },
    Row(
      .changeRulesAccepted, "The service's rules on cancelling and changing are accepted.", "R23",
      toldAtOnce: false
    ) { $0.acceptsChangeRules },
    Row(.validTracking, "Orders get valid tracking numbers.", "R25", toldAtOnce: false) {
      $0.providesTracking
    },
  ]
}
