import HelpdeskAccount
import HelpdeskCore
import Testing

/// domain.md §5.3: the reading taken, and every other one. Numbers 5, 9 and 13 to 15 are counted by the
/// ledger, numbers 8, 10 and 11 belong to joining and leaving: `ServiceLedgerTests` and `FeeMonthTests`.
@Suite struct FeePolicyTests {
  @Test func `1: an unknown ratio costs the standard rate, or that of the first tier`() throws {
    let unknown = try Sample.october(3, 0)
    #expect(try Sample.rate(unknown) == 38)
    #expect(try Sample.rate(unknown, Sample.policy { $0.unknownRatio = .firstTier }) == 11)
  }

  @Test(arguments: [
    (4, 30, 38, 38, 76), (1, 30, 11, 38, 11), (3, 30, 38, 38, 38), (4, 31, 76, 76, 76), (1, 31, 11, 11, 11),
    (30, 30, 38, 38, 163),
  ])
  func `2: few units are unreliable above ten per cent, always, or never`(
    contacts: Int, units: Int, above: Int64, always: Int64, never: Int64
  ) throws {
    let figures = try Sample.october(contacts, units)
    #expect(try Sample.rate(figures) == above)
    #expect(try Sample.rate(figures, Sample.policy { $0.fewUnits = .alwaysUnreliable }) == always)
    #expect(try Sample.rate(figures, Sample.policy { $0.fewUnits = .reliable }) == never)
  }

  @Test func `3: the promotion leaves the standard rate alone, or treats it as its tier`() throws {
    let figures = try Sample.october(4, 30, tracked: 100, of: 100)
    let statement = try FeeStatement(figures)
    #expect(statement.basis == .standard)
    #expect(statement.ratePerUnit.minorUnits == 38)
    #expect(statement.reasons.contains(.promotionNotDefinedForStandard))
    #expect(try Sample.rate(figures, Sample.policy { $0.standardPromotion = .asItsTier }) == 13)
  }

  @Test func `4: three months are those of the calendar, or ninety days`() throws {
    let figures = try Sample.october(4, 100)
    let terms = try FeeStatement(figures).terms
    #expect(figures.contactWindow(terms) == (try Sample.day("2025-07-01")..<Sample.day("2025-10-01")))
    let days = figures.contactWindow(terms, Sample.policy { $0.contactWindow = .ninetyDays })
    #expect(days == (try Sample.day("2025-07-03")..<Sample.day("2025-10-01")))
  }

  @Test func `6: a share exactly at the target suffices or not; so may a month without packages`() throws {
    let exact = try Sample.october(5, 100, tracked: 95, of: 100)
    let strict = Sample.policy { $0.trackingBoundary = .exclusive }
    #expect(try Sample.rate(exact) == 0)
    #expect(try Sample.rate(exact, strict) == 11)
    #expect(try Sample.rate(Sample.october(5, 100, tracked: 96, of: 100), strict) == 0)
    let empty = try Sample.october(5, 100, tracked: 0, of: 0)
    #expect(try Sample.rate(empty) == 11)
    #expect(try Sample.rate(empty, Sample.policy { $0.noPackages = .promotion }) == 0)
  }

  @Test func `7: the promotion reaches every tier, or the first alone`() throws {
    let first = Sample.policy { $0.promotionReach = .firstTier }
    #expect(try Sample.rate(Sample.october(8, 100, tracked: 1, of: 1)) == 13)
    #expect(try Sample.rate(Sample.october(8, 100, tracked: 1, of: 1), first) == 38)
    #expect(try Sample.rate(Sample.october(5, 100, tracked: 1, of: 1), first) == 0)
  }

  @Test func `7: a promotion that is over lowers nothing`() throws {
    var schedule = FeeSchedule.standard
    let last = try Sample.month("2025-09")
    for index in schedule.terms.indices { schedule.terms[index].lastPromotionMonth = last }
    var figures = try Sample.october(5, 100, tracked: 1, of: 1)
    #expect(try FeeStatement(figures, schedule: schedule).ratePerUnit.minorUnits == 11)
    figures.month = last
    figures.shipped = nil
    #expect(try FeeStatement(figures, schedule: schedule).ratePerUnit.minorUnits == 0)
  }

  @Test func `12: the marketplace's count of contacts wins, or the desk's own`() throws {
    var figures = try Sample.october(15, 100)
    figures.talliedContacts = 4
    #expect(try Sample.rate(figures) == 76)
    #expect(try Sample.rate(figures, Sample.policy { $0.contactSource = .tallied }) == 11)
    figures.reportedContacts = nil
    #expect(try Sample.rate(figures) == 11)
  }

  @Test func `16: amounts are whole yen; a tax, if any, stands beside them`() throws {
    let figures = try Sample.october(4, 100, shipped: 501)
    #expect(try FeeStatement(figures).tax == nil)
    let taxed = try FeeStatement(figures, policy: Sample.policy { $0.tax = .added(percent: 10) })
    #expect(taxed.charge?.minorUnits == 5_511)
    #expect(taxed.tax?.minorUnits == 551)
    #expect(throws: AccountProblem.outOfRange(field: "tax")) {
      try FeeStatement(figures, policy: Sample.policy { $0.tax = .added(percent: -1) })
    }
  }
}
