public import HelpdeskCore

/// The terms of every store through time; terms may change, and a past month keeps its own (R28).
public struct FeeSchedule: Hashable, Sendable {
  /// The terms, in any order.
  public var terms: [FeeTerms]

  /// A schedule of these terms, in any order.
  public init(_ terms: [FeeTerms]) { self.terms = terms }

  /// The terms that held on the day the fee of `month` was told, its first.
  ///
  /// - Throws: ``AccountProblem/noTerms(_:_:)`` where none held.
  public func terms(of store: Marketplace, for month: Month) throws(AccountProblem) -> FeeTerms {
    let held = terms.filter { row in
      row.store == store && row.effectiveFrom.map { $0 <= month.firstDay } ?? true
    }
    let latest = held.max { left, right in
      guard let start = right.effectiveFrom else { return false }
      return left.effectiveFrom.map { $0 < start } ?? true
    }
    guard let latest else { throw .noTerms(store, month) }
    return latest
  }

  /// The first terms of the table: one price, whatever the contacts. Source: domain.md §5.
  private static let flat = FeeTerms(
    store: .amazonJapan, effectiveFrom: nil, currency: .jpy, tiers: [FeeTier(1, upTo: nil, rate: 38)],
    standardRate: 38, trialDays: 0, source: "domain.md §5: one price before 2021-09-06")

  /// Prices by contacts per unit, with and without the promotion. Source: R6, R13, domain.md §5.1.
  private static let tiered = FeeTerms(
    store: .amazonJapan, effectiveFrom: Day(year: 2021, month: 9, day: 6), currency: .jpy,
    tiers: [
      FeeTier(1, upTo: .percent(5), rate: 11, promotionalRate: 0),
      FeeTier(2, upTo: .percent(10), rate: 38, promotionalRate: 13),
      FeeTier(3, upTo: .percent(20), rate: 76, promotionalRate: 51),
      FeeTier(4, upTo: nil, rate: 163, promotionalRate: 130),
    ],
    standardRate: 38, trialDays: trialDays[.amazonJapan] ?? 0,
    source: "R6, R9, R11, R13; help page in force since 2021-09-06")

  /// The free days of a new seller by store. Source: R11 and domain.md §5.3 number 10.
  public static let trialDays: [Marketplace: Int] = [
    .amazonJapan: 90, .amazonUnitedStates: 30, .amazonGermany: 30,
  ]

  /// The terms that are known; other stores come in through ``init(_:)``.
  public static let standard = FeeSchedule([flat, tiered])
}
