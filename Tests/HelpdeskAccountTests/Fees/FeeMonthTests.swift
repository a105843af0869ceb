import HelpdeskAccount
import HelpdeskCore
import Testing

/// Joining, the free days, leaving and joining again: R11, R16, R18, R35 and domain.md §5.3 numbers 8, 10, 11.
@Suite struct FeeMonthTests {
  /// October 2025 at 11 yen with ten units on every day, for a seller enrolled on these days.
  static func figures(
    _ enrolments: (String, String?)..., registered: String? = nil, first: Bool? = false
  ) throws -> FeeFigures {
    var figures = try Sample.october(4, 100)
    figures.shipped = .byDay(
      Dictionary(uniqueKeysWithValues: (0..<31).map { (figures.month.firstDay.advanced(by: $0), 10) }))
    figures.enrolments = try enrolments.map { from, left in
      try FeeEnrolment(from: Sample.day(from), left: left.map { try Sample.day($0) })
    }
    figures.registered = try registered.map { try Sample.day($0) }
    figures.isFirstParticipation = first
    return figures
  }

  /// The stretches of a statement: first day of the month, last day, basis, charge.
  static func words(_ statement: FeeStatement) -> [String] {
    statement.segments.map { segment in
      let last = segment.days.upperBound.advanced(by: -1).dayOfMonth
      let charge = segment.charge?.amount ?? "?"
      return "\(segment.days.lowerBound.dayOfMonth)-\(last) \(segment.basis.rawValue) \(charge)"
    }
  }

  @Test func `who was enrolled before the first pays for the whole month`() throws {
    let statement = try FeeStatement(Self.figures(("2025-09-30", nil)))
    #expect(Self.words(statement) == ["1-31 table 3410"])
    #expect(statement.charge?.minorUnits == 3_410)
  }

  @Test func `who joins within the month pays nothing until the next first`() throws {
    let statement = try FeeStatement(Self.figures(("2025-10-10", nil)))
    #expect(Self.words(statement) == ["1-9 not-enrolled 0", "10-31 not-decided 0"])
    #expect(statement.basis == .notDecided)
    #expect(statement.ratePerUnit.minorUnits == 0)
    #expect(statement.reasons.contains(.notDecided))
  }

  @Test func `8: who joins on the first is free, or pays at once`() throws {
    let figures = try Self.figures(("2025-10-01", nil))
    #expect(try FeeStatement(figures).charge?.minorUnits == 0)
    let charged = try FeeStatement(figures, policy: Sample.policy { $0.joiningOnFirst = .charged })
    #expect(charged.charge?.minorUnits == 3_410)
  }

  @Test func `who leaves pays for the days before`() throws {
    let statement = try FeeStatement(Self.figures(("2025-01-01", "2025-10-16")))
    #expect(Self.words(statement) == ["1-15 table 1650", "16-31 not-enrolled 0"])
    #expect(statement.reasons.contains(.left(try Sample.day("2025-10-16"))))
    let gone = try FeeStatement(Self.figures(("2025-01-01", "2025-10-01")))
    #expect(gone.basis == .notEnrolled)
    #expect(gone.charge?.minorUnits == 0)
  }

  @Test func `who joins again in a month with a decided fee pays it again from that day`() throws {
    let statement = try FeeStatement(Self.figures(("2025-01-01", "2025-10-05"), ("2025-10-20", nil)))
    #expect(Self.words(statement) == ["1-4 table 440", "5-19 not-enrolled 0", "20-31 table 1320"])
    let late = try FeeStatement(Self.figures(("2025-01-01", "2025-09-20"), ("2025-10-20", nil)))
    #expect(Self.words(late) == ["1-19 not-enrolled 0", "20-31 not-decided 0"])
  }

  @Test func `a new seller is free for ninety days, the day of enrolling being the first`() throws {
    // 15 July is day 1, so 12 October is day 90.
    let figures = try Self.figures(("2025-07-15", nil), registered: "2025-01-01", first: true)
    let statement = try FeeStatement(figures)
    #expect(Self.words(statement) == ["1-12 trial 0", "13-31 table 2090"])
    #expect(statement.reasons.contains(.trialEnded(try Sample.day("2025-10-13"))))
    let later = try FeeStatement(figures, policy: Sample.policy { $0.trialStart = .nextDay })
    #expect(Self.words(later) == ["1-13 trial 0", "14-31 table 1980"])
    let toFirst = try FeeStatement(figures, policy: Sample.policy { $0.trialEnd = .nextFirst })
    #expect(Self.words(toFirst) == ["1-31 trial 0"])
    #expect(toFirst.basis == .trial)
  }

  @Test func `free days that end with a month leave the next one charged whole`() throws {
    let figures = try Self.figures(("2025-07-03", nil), registered: "2025-07-03", first: true)
    #expect(Self.words(try FeeStatement(figures)) == ["1-31 table 3410"])
    let toFirst = Sample.policy { $0.trialEnd = .nextFirst }
    #expect(Self.words(try FeeStatement(figures, policy: toFirst)) == ["1-31 table 3410"])
  }

  @Test(arguments: [("2024-10-10", true, true), ("2024-10-09", true, false), ("2024-10-10", false, false)])
  func `twelve months after registering one is still new, a day later not`(
    registered: String, first: Bool, isFree: Bool
  ) throws {
    let figures = try Self.figures(("2025-10-10", nil), registered: registered, first: first)
    #expect(try FeeStatement(figures).basis == (isFree ? .trial : .notDecided))
    let strict = Sample.policy { $0.newSellerBoundary = .exclusive }
    #expect(try FeeStatement(figures, policy: strict).basis == .notDecided)
  }

  @Test func `what is not known gives no free days, and says so`() throws {
    let unknown = try FeeStatement(Self.figures(("2025-07-15", nil), registered: "2025-01-01", first: nil))
    #expect(unknown.basis == .table)
    #expect(unknown.reasons.contains(.trialUnknown))
    let again = try FeeStatement(Self.figures(("2025-07-15", nil), registered: "2025-01-01", first: false))
    #expect(again.reasons.contains(.notFirstParticipation))
    let old = try FeeStatement(Self.figures(("2025-07-15", nil), registered: "2020-01-01", first: true))
    #expect(old.reasons.contains(.notNewSeller))
  }

  @Test func `11: joining again brings no free days, or their rest`() throws {
    let figures = try Self.figures(
      ("2025-09-01", "2025-09-20"), ("2025-10-10", nil), registered: "2025-08-01", first: true)
    #expect(Self.words(try FeeStatement(figures)) == ["1-9 not-enrolled 0", "10-31 not-decided 0"])
    let rest = try FeeStatement(figures, policy: Sample.policy { $0.rejoining = .restOfTrial })
    #expect(Self.words(rest) == ["1-9 not-enrolled 0", "10-31 trial 0"])
  }

  @Test func `without a word on enrolment one is taken as enrolled, and the statement says so`() throws {
    let statement = try FeeStatement(Sample.october(4, 100, shipped: 500))
    #expect(statement.reasons.first == .enrolmentAssumed)
    var never = try Sample.october(4, 100, shipped: 500)
    never.enrolments = []
    #expect(try FeeStatement(never).basis == .notEnrolled)
    #expect(try FeeStatement(never).charge?.minorUnits == 0)
  }

  @Test func `a total that cannot be split by days gives bounds instead of a guess`() throws {
    var figures = try Self.figures(("2025-01-01", "2025-10-16"))
    figures.shipped = .total(500)
    let statement = try FeeStatement(figures)
    #expect(statement.charge == nil)
    #expect(statement.chargeBounds == 0...5_500)
    #expect(statement.reasons.contains(.shippedNotSplit))
    figures.shipped = nil
    #expect(try FeeStatement(figures).chargeBounds == nil)
    #expect(try FeeStatement(figures).reasons.contains(.shippedNotGiven))
  }

  @Test func `the segments cover every month of a leap cycle without gap or overlap`() throws {
    var month = try Sample.month("2023-12")
    for _ in 0..<52 {
      var figures = FeeFigures(month: month, contacts: 4, units: 100)
      figures.enrolments = [
        try FeeEnrolment(from: month.firstDay.advanced(by: -40), left: month.firstDay.advanced(by: 27))
      ]
      let segments = try FeeStatement(figures).segments
      #expect(segments.first?.days.lowerBound == month.firstDay)
      #expect(segments.last?.days.upperBound == month.advanced(by: 1).firstDay)
      for (earlier, later) in zip(segments, segments.dropFirst()) {
        #expect(earlier.days.upperBound == later.days.lowerBound)
        #expect(earlier.basis != later.basis)
      }
      month = month.advanced(by: 1)
    }
  }
}
