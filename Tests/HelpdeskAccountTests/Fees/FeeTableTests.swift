import HelpdeskAccount
import HelpdeskCore
import Testing

/// R5–R9, R12–R14, R43 and domain.md §5.1–5.2, figure by figure.
@Suite struct FeeTableTests {
  @Test(arguments: [
    // Contacts, units, tier, yen; tier 0 is the standard rate. domain.md §5.2.
    (1, 20, 1, 11), (1, 19, 2, 38), (2, 20, 2, 38), (2, 39, 2, 38), (20, 100, 3, 76), (21, 100, 4, 163),
    (3, 30, 2, 38), (4, 30, 0, 38), (4, 20, 0, 38), (5, 20, 0, 38), (4, 31, 3, 76), (0, 1, 1, 11),
    (5, 100, 1, 11), (6, 100, 2, 38), (10, 100, 2, 38), (11, 100, 3, 76), (0, 30, 1, 11), (31, 30, 0, 38),
    (7, 31, 4, 163), (50_000_001, 1_000_000_000, 2, 38), (50_000_000, 1_000_000_000, 1, 11),
  ])
  func `a ratio falls into its tier, limits included`(
    contacts: Int, units: Int, tier: Int, yen: Int64
  ) throws {
    let statement = try FeeStatement(Sample.october(contacts, units, shipped: 10))
    #expect(statement.tier == (tier == 0 ? nil : tier))
    #expect(statement.basis == (tier == 0 ? .standard : .table))
    #expect(statement.ratePerUnit == Money(minorUnits: yen, .jpy))
    #expect(statement.charge == Money(minorUnits: yen * 10, .jpy))
    #expect(statement.contactsPerUnit.description == "\(contacts)/\(units)")
  }

  @Test(arguments: [(4, 100, 11, 5_500), (40, 400, 38, 19_000), (15, 100, 76, 38_000)])
  func `the three worked examples of the help page`(
    contacts: Int, units: Int, rate: Int64, charge: Int64
  ) throws {
    let statement = try FeeStatement(Sample.october(contacts, units, shipped: 500))
    #expect(statement.ratePerUnit.minorUnits == rate)
    #expect(statement.charge?.minorUnits == charge)
    #expect(statement.units == 500)
  }

  @Test func `ten contacts on a hundred units cost 38 yen`() throws {
    #expect(try Sample.rate(Sample.october(10, 100)) == 38)
  }

  @Test(arguments: [(5, 0, 1), (8, 13, 2), (10, 13, 2), (15, 51, 3), (20, 51, 3), (21, 130, 4)])
  func `tracked shipments lower every tier`(contacts: Int, yen: Int64, tier: Int) throws {
    let statement = try FeeStatement(Sample.october(contacts, 100, tracked: 95, of: 100))
    #expect(statement.basis == .promotion)
    #expect(statement.tier == tier)
    #expect(statement.ratePerUnit.minorUnits == yen)
  }

  @Test(arguments: [(190, 200, true), (189, 200, false), (95, 100, true), (94, 100, false), (0, 0, false)])
  func `exactly 95 of a hundred packages suffice, and none do not`(
    tracked: Int, packages: Int, isPromoted: Bool
  ) throws {
    let statement = try FeeStatement(Sample.october(5, 100, tracked: tracked, of: packages))
    #expect(statement.basis == (isPromoted ? .promotion : .table))
    #expect(statement.ratePerUnit.minorUnits == (isPromoted ? 0 : 11))
  }

  @Test func `an unknown ratio costs the standard rate`() throws {
    for figures in [try Sample.october(nil, nil), try Sample.october(0, 0), try Sample.october(3, 0)] {
      let statement = try FeeStatement(figures)
      #expect(statement.basis == .standard)
      #expect(statement.ratePerUnit.minorUnits == 38)
      #expect(statement.reasons.contains(.ratioUnknown))
    }
  }

  @Test(arguments: [(1, "100"), (2, "66"), (3, "33"), (4, "20")])
  func `the discounts are those the help page prints`(tier: Int, percent: String) throws {
    let terms = try FeeSchedule.standard.terms(of: .amazonJapan, for: Sample.month("2025-10"))
    #expect(terms.tiers[tier - 1].discountPercent == percent)
  }

  @Test func `a past month is computed with its own terms`() throws {
    var figures = try Sample.october(30, 100, shipped: 10)
    figures.month = try Sample.month("2021-09")
    #expect(try FeeStatement(figures).charge?.minorUnits == 380)
    figures.month = try Sample.month("2021-10")
    #expect(try FeeStatement(figures).charge?.minorUnits == 1_630)
  }

  @Test func `other stores bring their own terms`() throws {
    var figures = try Sample.october(4, 100, shipped: 100)
    figures.store = .amazonGermany
    #expect(throws: AccountProblem.noTerms(.amazonGermany, figures.month)) { try FeeStatement(figures) }
    let terms = FeeTerms(
      store: .amazonGermany, effectiveFrom: nil, currency: .eur,
      tiers: [FeeTier(1, upTo: .percent(8), rate: 25), FeeTier(2, upTo: nil, rate: 60)], standardRate: 40,
      trialDays: 30, source: "the host's contract")
    let statement = try FeeStatement(figures, schedule: FeeSchedule([terms]))
    #expect(statement.charge == Money(minorUnits: 2_500, .eur))
  }

  @Test func `the rows say whence and since when`() throws {
    for row in FeeSchedule.standard.terms { #expect(!row.source.isEmpty) }
    let terms = try FeeSchedule.standard.terms(of: .amazonJapan, for: Sample.month("2025-10"))
    #expect(terms.effectiveFrom?.description == "2021-09-06")
    #expect(terms.tiers.map(\.number) == [1, 2, 3, 4])
    #expect(terms.tiers.last?.limit == nil)
  }
}
