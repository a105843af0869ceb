import HelpdeskAccount
import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R15, R20: what stands behind the fee, and what would lower it.
@Suite struct FeeAdviceTests {
  @Test func `the statement says how few contacts, how many units or how much tracking would help`() throws {
    var figures = try Sample.october(12, 100, shipped: 500)
    figures.tracked = 90
    figures.packages = 100
    let steps = try FeeStatement(figures).nextSteps
    #expect(steps.map(\.change) == [.fewerContacts(2), .moreUnits(20), .moreTracked(5)])
    #expect(steps.map(\.ratePerUnit.minorUnits) == [38, 38, 51])
    #expect(steps.map(\.saving?.minorUnits) == [19_000, 19_000, 12_500])
  }

  @Test func `a step less would not do`() throws {
    for contacts in 1...60 {
      for units in [20, 31, 40, 100, 250] {
        let statement = try FeeStatement(Sample.october(contacts, units, shipped: 1))
        for step in statement.nextSteps {
          guard case .fewerContacts(let count) = step.change else { continue }
          #expect(try Sample.rate(Sample.october(contacts - count, units)) == step.ratePerUnit.minorUnits)
          let close = try Sample.rate(Sample.october(contacts - count + 1, units))
          #expect(close >= statement.ratePerUnit.minorUnits, "\(contacts)/\(units)")
        }
      }
    }
  }

  @Test func `the cheapest month leaves nothing to advise`() throws {
    let free = try FeeStatement(Sample.october(5, 100, tracked: 95, of: 100))
    #expect(free.nextSteps.isEmpty)
    var away = try Sample.october(50, 100, shipped: 10)
    away.enrolments = []
    #expect(try FeeStatement(away).nextSteps.isEmpty)
  }

  @Test func `few units at the standard rate are told the contacts of the first tier`() throws {
    let statement = try FeeStatement(Sample.october(4, 30, shipped: 100))
    #expect(statement.nextSteps.first?.change == .fewerContacts(3))
    #expect(statement.nextSteps.first?.ratePerUnit.minorUnits == 11)
  }

  @Test func `causes stand by what they cost, most contacts first`() throws {
    var figures = try Sample.october(15, 100, shipped: 500)
    figures.contactsByCause = [.product: 4, .delivery: 10, .other: 1]
    let causes = try FeeStatement(figures).causes
    #expect(
      causes.map(\.change) == [
        .without(.delivery, contacts: 10), .without(.product, contacts: 4), .without(.other, contacts: 1),
      ])
    #expect(causes.map(\.saving?.minorUnits) == [32_500, 0, 0])
    #expect(causes[0].ratePerUnit.minorUnits == 11)
  }

  @Test(arguments: ContactCause.allCases) func `every cause has its advice`(cause: ContactCause) {
    #expect(!cause.advice.isEmpty)
  }

  @Test func `every matter falls under a cause`() {
    let causes = Dictionary(grouping: HelpdeskCore.Category.allCases) { ContactCause($0) }
    #expect(causes[.delivery] == [.delivery])
    #expect(causes[.returns] == [.return, .refund, .cancelOrChange, .wrongItem])
    #expect(causes[.product]?.count == 7)
  }

  @Test func `the lines show every input, every tier and every reason`() throws {
    var figures = try Sample.october(40, 400, shipped: 500)
    figures.tracked = 90
    figures.packages = 100
    let statement = try FeeStatement(figures)
    let lines = statement.lines.map { "\($0.label): \($0.value)" }
    #expect(lines.contains("Month: 2025-10, told on 2025-10-01"))
    #expect(lines.contains("Contacts per unit: 10.00 % (40/400)"))
    #expect(lines.contains("Counted: 2025-07-01 to 2025-09-30"))
    #expect(lines.contains("Counted: 2025-09-01 to 2025-09-30"))
    #expect(lines.contains("Tier 2: up to 10 %: 38 JPY, 13 JPY with the promotion ←"))
    #expect(lines.contains("2025-10-01 to 2025-10-31: table: 500 units × 38 JPY = 19000 JPY"))
    #expect(lines.contains("Charge: 19000 JPY"))
    for reason in statement.reasons { #expect(lines.contains("Because: \(reason)")) }
  }

  @Test func `each stretch of days is a row for a spreadsheet`() throws {
    var figures = try Sample.october(4, 100)
    figures.enrolments = [try FeeEnrolment(from: Sample.day("2025-01-01"), left: Sample.day("2025-10-16"))]
    figures.shipped = .byDay([figures.month.firstDay: 7])
    let lines = try FeeStatement(figures).csv.text.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "2025-10,amazon.co.jp,2025-10-01,2025-10-15,table,1,11,JPY,7,77,4,100,,")
    #expect(lines[2] == "2025-10,amazon.co.jp,2025-10-16,2025-10-31,not-enrolled,,0,JPY,0,0,4,100,,")
  }

  @Test func `every reason has a word and a sentence of its own`() throws {
    let day = try Sample.day("2025-10-01")
    let share = Proportion(1, of: 2)
    let yen = Money(minorUnits: 38, .jpy)
    let reasons: [FeeReason] = [
      .ratioInTier(2, share), .ratioUnknown, .ratioUnreliable(share), .standardRate(yen), .trackingMet(share),
      .trackingMissed(share), .trackingUnknown, .promotion(insteadOf: yen), .promotionNotDefinedForStandard,
      .promotionOutOfReach, .promotionOver, .trial(day..<day.advanced(by: 9)), .trialEnded(day),
      .trialUnknown,
      .notNewSeller, .notFirstParticipation, .enrolmentAssumed, .notDecided, .notEnrolled, .left(day),
      .shippedNotGiven, .shippedNotSplit, .estimate(day.month),
    ]
    #expect(Set(reasons.map(\.code)).count == reasons.count)
    #expect(Set(reasons.map(\.description)).count == reasons.count)
  }
}
