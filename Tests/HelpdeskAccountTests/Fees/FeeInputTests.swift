import HelpdeskAccount
import HelpdeskCore
import Testing

/// Figures that make no sense are refused by the name of their field; none traps.
@Suite struct FeeInputTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let problem: AccountProblem
    let change: @Sendable (inout FeeFigures) throws -> Void

    init(
      _ name: String, _ problem: AccountProblem,
      _ change: @escaping @Sendable (inout FeeFigures) throws -> Void
    ) {
      testDescription = name
      self.problem = problem
      self.change = change
    }
  }

  static let october = Day(rawValue: 20_370).month

  static let slips: [Slip] = [
    Slip("contacts below zero", .outOfRange(field: "contacts")) { $0.reportedContacts = -1 },
    Slip("own contacts below zero", .outOfRange(field: "contacts")) { $0.talliedContacts = -1 },
    Slip("absurd units", .outOfRange(field: "units")) { $0.units = .max },
    Slip("units below zero", .outOfRange(field: "units")) { $0.units = .min },
    Slip("shipped below zero", .outOfRange(field: "shipped")) { $0.shipped = .total(-5) },
    Slip("absurd shipped", .outOfRange(field: "shipped")) { $0.shipped = .total(.max) },
    Slip("shipped in another month", .outOfRange(field: "shipped")) {
      $0.shipped = .byDay([try Sample.day("2025-11-01"): 1])
    },
    Slip("a day below zero", .outOfRange(field: "shipped")) {
      $0.shipped = .byDay([try Sample.day("2025-10-01"): -1])
    },
    Slip("more tracked than packages", .partExceedsWhole(part: "tracked", whole: "packages")) {
      $0.tracked = 3
      $0.packages = 2
    },
    Slip("tracked alone", .missing(field: "packages", beside: "tracked")) { $0.tracked = 3 },
    Slip("packages alone", .missing(field: "tracked", beside: "packages")) { $0.packages = 3 },
    Slip("packages below zero", .outOfRange(field: "packages")) {
      $0.tracked = 0
      $0.packages = -1
    },
    Slip("more enrolled units than units", .partExceedsWhole(part: "enrolled units", whole: "units")) {
      $0.unitsWhileEnrolled = 101
    },
    Slip("a cause below zero", .outOfRange(field: "contacts")) { $0.contactsByCause = [.delivery: -1] },
    Slip("enrolments that share a day", .overlappingEnrolments) {
      $0.enrolments = [
        try FeeEnrolment(from: Sample.day("2025-05-01")), try FeeEnrolment(from: Sample.day("2025-06-01")),
      ]
    },
    Slip("enrolled before registered", .enrolledBeforeRegistered) {
      $0.enrolments = [try FeeEnrolment(from: Sample.day("2025-05-01"))]
      $0.registered = try Sample.day("2025-05-02")
    },
    Slip("an unknown store", .noTerms(Marketplace(rawValue: "shop.example"), Self.october)) {
      $0.store = Marketplace(rawValue: "shop.example")
    },
  ]

  @Test(arguments: slips) func `a slip is refused by its field`(slip: Slip) throws {
    var figures = try Sample.october(4, 100, shipped: 10)
    try slip.change(&figures)
    #expect(throws: slip.problem) { try FeeStatement(figures) }
    #expect(!slip.problem.description.isEmpty)
  }

  @Test func `the next month can be estimated, a later one not`() throws {
    var figures = try Sample.october(4, 100, shipped: 10)
    figures.currentMonth = try Sample.month("2025-09")
    let estimate = try FeeStatement(figures)
    #expect(estimate.charge?.minorUnits == 110)
    #expect(estimate.reasons.first == .estimate(figures.month))
    figures.currentMonth = try Sample.month("2025-08")
    #expect(throws: AccountProblem.monthInFuture(figures.month)) { try FeeStatement(figures) }
    figures.currentMonth = figures.month
    #expect(try !FeeStatement(figures).reasons.contains(.estimate(figures.month)))
  }

  @Test func `who leaves no later than joining is refused`() throws {
    let day = try Sample.day("2025-10-01")
    #expect(throws: AccountProblem.endsBeforeStart(field: "left")) { try FeeEnrolment(from: day, left: day) }
  }

  @Test func `enrolments that touch do not overlap`() throws {
    var figures = try Sample.october(4, 100)
    let day = try Sample.day("2025-10-10")
    figures.enrolments = [
      try FeeEnrolment(from: day), try FeeEnrolment(from: Sample.day("2025-01-01"), left: day),
    ]
    #expect(try FeeStatement(figures).segments.map(\.basis) == [.table])
  }

  static let terms: [(String, @Sendable (inout FeeTerms) -> Void)] = [
    ("rate", { $0.tiers = [FeeTier(1, upTo: nil, rate: .max)] }),
    ("rate", { $0.tiers = [FeeTier(1, upTo: nil, rate: 1, promotionalRate: .min)] }),
    ("rate", { $0.standardRate = -1 }), ("trial days", { $0.trialDays = .max }),
    ("tracking days", { $0.trackingDays = -1 }), ("contact months", { $0.contactMonths = .min }),
    ("months of a new seller", { $0.newSellerMonths = .max }), ("few units", { $0.fewUnits = .max }),
    ("tier limit", { $0.tiers = [FeeTier(1, upTo: Proportion(.max, of: 1), rate: 1)] }),
    ("tier limit", { $0.tiers = [FeeTier(1, upTo: Proportion(1, of: .max), rate: 1)] }),
    ("tier limit", { $0.tiers = [FeeTier(1, upTo: Proportion(1, of: 0), rate: 1)] }),
    ("unreliable ratio", { $0.unreliableAbove = Proportion(.max, of: 1) }),
    ("tracking target", { $0.trackingTarget = Proportion(.max, of: 1) }),
  ]

  @Test(arguments: terms.indices) func `terms that cannot be are refused by their field`(index: Int) throws {
    let (field, change) = Self.terms[index]
    var terms = try FeeSchedule.standard.terms(of: .amazonJapan, for: Sample.month("2025-10"))
    change(&terms)
    #expect(throws: AccountProblem.outOfRange(field: field)) {
      try FeeStatement(Sample.october(4, 100, shipped: 10), schedule: FeeSchedule([terms]))
    }
    #expect(terms.tiers.allSatisfy { $0.discountPercent?.isEmpty != true })
  }

  @Test func `the largest counts at the largest rates still make an amount`() throws {
    var terms = try FeeSchedule.standard.terms(of: .amazonJapan, for: Sample.month("2025-10"))
    terms.tiers = [FeeTier(1, upTo: nil, rate: 1_000_000_000)]
    let statement = try FeeStatement(
      Sample.october(4, 100, shipped: 1_000_000_000), schedule: FeeSchedule([terms]))
    #expect(statement.charge?.minorUnits == 1_000_000_000_000_000_000)
  }
}
