import HelpdeskAccount
import HelpdeskCore
import Testing

/// What holds for every figure and every reading.
@Suite struct FeePropertyTests {
  /// Every combination of the readings that touch the price.
  static let policies: [FeePolicy] = FeePolicy.UnknownRatio.allCases.flatMap { unknown in
    FeePolicy.FewUnits.allCases.flatMap { few in
      FeePolicy.StandardPromotion.allCases.flatMap { standard in
        FeePolicy.PromotionReach.allCases.map { reach in
          Sample.policy {
            $0.unknownRatio = unknown
            $0.fewUnits = few
            $0.standardPromotion = standard
            $0.promotionReach = reach
          }
        }
      }
    }
  }

  static func terms() throws -> (FeeTerms, Month) {
    let month = try Sample.month("2025-10")
    return (try FeeSchedule.standard.terms(of: .amazonJapan, for: month), month)
  }

  @Test func `the price never rises when contacts fall`() throws {
    let (terms, month) = try Self.terms()
    for policy in Self.policies {
      for units in [0, 1, 9, 10, 19, 20, 29, 30, 31, 39, 40, 100, 101] {
        for tracked in [94, 95] {
          var last: Int64 = 0
          for contacts in 0...(units + 2) {
            let decision = terms.decide(
              ratio: Proportion(contacts, of: units), tracking: Proportion(tracked, of: 100), month: month,
              policy: policy)
            #expect(decision.rate >= last, "\(contacts)/\(units)")
            last = decision.rate
          }
        }
      }
    }
  }

  @Test func `the promotion is never dearer than the table`() throws {
    let (terms, month) = try Self.terms()
    var random = SplitMix64(seed: 6)
    for _ in 0..<4_000 {
      let units = Int.random(in: 0...400, using: &random)
      let ratio = Proportion(Int.random(in: 0...100, using: &random), of: units)
      for policy in Self.policies {
        let base = terms.decide(ratio: ratio, tracking: .percent(94), month: month, policy: policy)
        let promoted = terms.decide(ratio: ratio, tracking: .percent(95), month: month, policy: policy)
        #expect(promoted.rate <= base.rate, "\(ratio)")
        #expect(promoted.rate >= 0)
      }
    }
  }

  @Test func `more tracked packages never make a month dearer`() throws {
    let (terms, month) = try Self.terms()
    for contacts in [0, 5, 6, 10, 11, 20, 21] {
      var last = Int64.max
      for tracked in 0...100 {
        let rate = terms.decide(
          ratio: Proportion(contacts, of: 100), tracking: Proportion(tracked, of: 100), month: month
        ).rate
        #expect(rate <= last)
        last = rate
      }
    }
  }

  @Test func `a month shifted shifts its windows and nothing else`() throws {
    var month = try Sample.month("2023-11")
    let (terms, _) = try Self.terms()
    for _ in 0..<30 {
      let this = FeeFigures(month: month, contacts: 7, units: 90)
      let next = FeeFigures(month: month.advanced(by: 1), contacts: 7, units: 90)
      #expect(this.contactWindow(terms).upperBound == month.firstDay)
      #expect(this.contactWindow(terms).lowerBound == month.advanced(by: -3).firstDay)
      #expect(next.contactWindow(terms).lowerBound == month.advanced(by: -2).firstDay)
      #expect(this.trackingWindow(terms).dayCount == 30)
      #expect(try FeeStatement(this).decision == FeeStatement(next).decision)
      month = month.advanced(by: 1)
    }
  }

  @Test func `the charge is the sum of its days`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      var figures = try Sample.october(Int.random(in: 0...30, using: &random), 100)
      var units: [Day: Int] = [:]
      for day in 0..<31 {
        units[figures.month.firstDay.advanced(by: day)] = Int.random(in: 0...50, using: &random)
      }
      figures.shipped = .byDay(units)
      let from = figures.month.firstDay.advanced(by: Int.random(in: -40...20, using: &random))
      let left = from.advanced(by: Int.random(in: 1...60, using: &random))
      figures.enrolments = [try FeeEnrolment(from: from, left: left)]
      let statement = try FeeStatement(figures)
      let byDay = units.reduce(Int64(0)) { sum, entry in
        let isCharged = statement.segments.contains { $0.days.contains(entry.key) && $0.basis == .table }
        return sum + (isCharged ? Int64(entry.value) * statement.decision.rate : 0)
      }
      #expect(statement.charge?.minorUnits == byDay)
    }
  }
}
