public import HelpdeskCore

/// Everything a month's fee is computed from.
public struct FeeFigures: Hashable, Sendable {
  /// The units shipped in the month.
  public enum Shipped: Hashable, Sendable {
    /// So many in the whole month.
    case total(Int)
    /// So many on each day; days left out shipped none.
    case byDay([Day: Int])
  }

  /// The month the fee is for.
  public var month: Month
  /// The store.
  public var store: Marketplace
  /// Contacts of the window as the marketplace reports them; nil where there is no report.
  public var reportedContacts: Int?
  /// Contacts of the window as the desk counted them; nil where it counted none of its own.
  public var talliedContacts: Int?
  /// Seller-shipped units of the window; nil where nobody knows.
  public var units: Int?
  /// Those of the units that were shipped while enrolled; nil where nobody knows, then ``units`` stands in.
  public var unitsWhileEnrolled: Int?
  /// Chargeable units shipped in the month itself; nil where nobody knows.
  public var shipped: Shipped?
  /// Packages with valid tracking in the tracking window; given together with ``packages``.
  public var tracked: Int?
  /// All seller-shipped packages in the tracking window.
  public var packages: Int?
  /// The enrolled days, in any order; nil where nothing was said, then enrolled throughout.
  public var enrolments: [FeeEnrolment]?
  /// The day the seller registered with the store; nil where nobody knows.
  public var registered: Day?
  /// Whether the first enrolment is the first ever; nil where nobody knows.
  public var isFirstParticipation: Bool?
  /// The contacts behind the fee, earliest first (R15).
  public var contacts: [ServiceContact] = []
  /// The contacts of the window by cause, for the advice (R20).
  public var contactsByCause: [ContactCause: Int] = [:]
  /// The month that runs; nil where no month is too late to ask for.
  public var currentMonth: Month?

  /// States the figures that every month needs; the others are set one by one.
  ///
  /// - Parameters:
  ///   - month: The month the fee is for.
  ///   - store: The store.
  ///   - contacts: Contacts of the window as the marketplace reports them; nil where nobody knows.
  ///   - units: Seller-shipped units of the window; nil where nobody knows.
  ///   - shipped: Chargeable units shipped in the month itself; nil where nobody knows.
  public init(
    month: Month, store: Marketplace = .amazonJapan, contacts: Int? = nil, units: Int? = nil,
    shipped: Shipped? = nil
  ) {
    self.month = month
    self.store = store
    reportedContacts = contacts
    self.units = units
    self.shipped = shipped
  }
}

extension FeeFigures {
  /// Finds figures that cannot be.
  ///
  /// - Throws: ``AccountProblem`` that names the first such field.
  public func validate() throws(AccountProblem) {
    let counts: [(String, Int?)] = [
      ("contacts", reportedContacts), ("contacts", talliedContacts), ("units", units),
      ("units", unitsWhileEnrolled), ("tracked", tracked), ("packages", packages),
    ]
    for (field, count) in counts { try Self.check(count, field) }
    for count in contactsByCause.values { try Self.check(count, "contacts") }
    if let part = unitsWhileEnrolled, let whole = units, part > whole {
      throw .partExceedsWhole(part: "enrolled units", whole: "units")
    }
    try validateShipped()
    try validateTracking()
    try validateEnrolments()
    if let currentMonth, month > currentMonth.advanced(by: 1) { throw .monthInFuture(month) }
  }

  private static func check(_ count: Int?, _ field: String) throws(AccountProblem) {
    guard let count else { return }
    guard (0...AccountProblem.largestCount).contains(count) else { throw .outOfRange(field: field) }
  }

  private func validateShipped() throws(AccountProblem) {
    switch shipped {
    case .total(let count): try Self.check(count, "shipped")
    case .byDay(let counts):
      for (day, count) in counts {
        guard month.days.contains(day) else { throw .outOfRange(field: "shipped") }
        try Self.check(count, "shipped")
      }
    case nil: break
    }
  }

  private func validateTracking() throws(AccountProblem) {
    switch (tracked, packages) {
    case (nil, nil): return
    case (nil, _): throw .missing(field: "tracked", beside: "packages")
    case (_, nil): throw .missing(field: "packages", beside: "tracked")
    case (let part?, let whole?):
      if part > whole { throw .partExceedsWhole(part: "tracked", whole: "packages") }
    }
  }

  private func validateEnrolments() throws(AccountProblem) {
    let sorted = (enrolments ?? []).sorted { $0.from < $1.from }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.overlaps(later) {
      throw .overlappingEnrolments
    }
    if let registered, let first = sorted.first, first.from < registered { throw .enrolledBeforeRegistered }
  }
}
