import HelpdeskAccount
import Testing

/// R23–R25, R29: who may take part.
@Suite struct EligibilityTests {
  static var eligible: SellerProfile {
    var profile = SellerProfile()
    profile.hasProfessionalPlan = true
    profile.isInGoodStanding = true
    profile.isOperating = true
    profile.meetsPolicies = true
    profile.listedRegion = "CN"
    profile.isJapanese = false
    profile.speaksChinese = true
    profile.acceptsReturnPolicy = true
    profile.acceptsChangeRules = true
    profile.providesTracking = true
    return profile
  }

  @Test func `every condition has its row once`() {
    #expect(EligibilityCriterion.rows.map(\.criterion) == EligibilityCriterion.allCases)
    #expect(EligibilityCriterion.rows.allSatisfy { !$0.demand.isEmpty && $0.source.hasPrefix("R") })
  }

  @Test func `of an unknown seller nothing is known`() {
    let checklist = EligibilityChecklist(SellerProfile())
    #expect(checklist.items.allSatisfy { $0.state == .unknown && $0.checkedOn == nil })
    #expect(checklist.state == .unknown)
  }

  @Test func `who meets everything may take part`() {
    #expect(EligibilityChecklist(Self.eligible).state == .met)
  }

  @Test(arguments: [("CN", true), ("hk", true), ("MO", true), ("TW", true), ("JP", false), ("DE", false)])
  func `the listed address decides by its region`(region: String, isMet: Bool) {
    var profile = Self.eligible
    profile.listedRegion = region
    let item = EligibilityChecklist(profile).items.first { $0.criterion == .listedAddress }
    #expect(item?.state == (isMet ? .met : .unmet))
  }

  static let losses: [(EligibilityCriterion, @Sendable (inout SellerProfile) -> Void)] = [
    (.professionalPlan, { $0.hasProfessionalPlan = false }), (.goodStanding, { $0.isInGoodStanding = false }),
    (.accountOperating, { $0.isOperating = false }), (.policiesMet, { $0.meetsPolicies = false }),
    (.listedAddress, { $0.listedRegion = "US" }), (.notJapanese, { $0.isJapanese = true }),
    (.speaksChinese, { $0.speaksChinese = false }),
    (.returnPolicyAccepted, { $0.acceptsReturnPolicy = false }),
    (.changeRulesAccepted, { $0.acceptsChangeRules = false }),
    (.validTracking, { $0.providesTracking = false }),
  ]

  @Test(arguments: 0..<10) func `one condition unmet is enough, and what R29 names is told at once`(
    index: Int
  ) {
    let (criterion, lose) = Self.losses[index]
    let before = EligibilityChecklist(Self.eligible)
    var profile = Self.eligible
    lose(&profile)
    let after = EligibilityChecklist(profile)
    #expect(after.state == .unmet)
    #expect(after.items.filter { $0.state == .unmet }.map(\.criterion) == [criterion])
    let told: Set<EligibilityCriterion> = [
      .professionalPlan, .accountOperating, .policiesMet, .listedAddress, .notJapanese, .speaksChinese,
    ]
    #expect(
      after.toTellAtOnce(since: before).map(\.criterion) == (told.contains(criterion) ? [criterion] : []))
    #expect(after.toTellAtOnce(since: after).isEmpty)
  }

  @Test func `the day of the last look stands beside the answer`() throws {
    var profile = Self.eligible
    profile.checkedOn[.validTracking] = try Sample.day("2025-10-01")
    let item = EligibilityChecklist(profile).items.last
    #expect(item?.checkedOn?.description == "2025-10-01")
  }
}
