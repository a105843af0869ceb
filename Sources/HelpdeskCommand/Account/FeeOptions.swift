import ArgumentParser
import Helpdesk
import HelpdeskAccount

/// The figures of a month as somebody typed them.
///
/// Numbers and dates are read here and not by the parser, so that a bad one is bad input and named.
struct FeeOptions: ParsableArguments {
  /// A plain yes or no.
  enum Answer: String, CaseIterable, ExpressibleByArgument { case yes, no }

  @Option(parsing: .unconditional, help: ArgumentHelp("The month, such as 2025-10.", valueName: "month"))
  var month: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Contacts the service handled in the three months before.", valueName: "count"))
  var contacts: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Units the seller shipped in the three months before; 0 where nobody knows.", valueName: "count"))
  var units: String

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Units shipped in the month itself: one number, or once for each day as 2025-10-14=12.",
      valueName: "count"))
  var shipped: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Packages with valid tracking in the 30 days before.", valueName: "count"))
  var tracked: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("All packages of those 30 days.", valueName: "count"))
  var packages: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The day of enrolling; again for who joined again.", valueName: "date"))
  var enrolled: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The first day out, in the order of --enrolled.", valueName: "date"))
  var left: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day of registering with the store.", valueName: "date"))
  var registered: String?

  @Option(help: "Whether the seller takes part for the first time.")
  var firstParticipation: Answer?

  @Option(parsing: .unconditional, help: "The store; amazon.co.jp unless told.")
  var store = Marketplace.amazonJapan.rawValue
}

extension FeeOptions {
  /// The figures as the fee is computed from them.
  ///
  /// - Parameter now: The moment by which a month is too late to ask for.
  /// - Throws: ``BadInput`` that names the option to mend, or `AccountProblem`.
  func figures(at now: Timestamp) throws -> FeeFigures {
    guard let month = Month(month) else { throw BadInput("--month takes a month such as 2025-10.") }
    let store = Marketplace(rawValue: store)
    let known = Set(FeeSchedule.standard.terms.map(\.store))
    guard known.contains(store) else {
      let names = known.sorted().map(\.rawValue).joined(separator: ", ")
      throw BadInput("--store takes a store whose fees are known: \(names).")
    }
    var figures = FeeFigures(
      month: month, store: store, contacts: try Self.count(contacts, "--contacts"),
      units: try Self.count(units, "--units"), shipped: try shippedUnits)
    figures.tracked = try tracked.map { try Self.count($0, "--tracked") }
    figures.packages = try packages.map { try Self.count($0, "--packages") }
    figures.enrolments = try enrolments
    figures.registered = try registered.map { try Day(argument: $0, "--registered") }
    figures.isFirstParticipation = firstParticipation.map { $0 == .yes }
    figures.currentMonth = try StoreCalendar(store).day(of: now).month
    return figures
  }

  /// The units of the month; nil where none were given.
  private var shippedUnits: FeeFigures.Shipped? {
    get throws {
      guard let first = shipped.first else { return nil }
      if shipped.count == 1, !first.contains("=") { return .total(try Self.count(first, "--shipped")) }
      var counts: [Day: Int] = [:]
      for text in shipped {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else {
          throw BadInput("--shipped takes one number, or for each day a date and a number: 2025-10-14=12.")
        }
        let day = try Day(argument: halves[0], "--shipped")
        guard counts.updateValue(try Self.count(halves[1], "--shipped"), forKey: day) == nil else {
          throw BadInput("--shipped names a day twice. Give each day once.")
        }
      }
      return .byDay(counts)
    }
  }

  /// The enrolled days; nil where nothing was said of them.
  private var enrolments: [FeeEnrolment]? {
    get throws {
      let starts = try enrolled.map { try Day(argument: $0, "--enrolled") }.sorted()
      let ends = try left.map { try Day(argument: $0, "--left") }.sorted()
      guard ends.count <= starts.count else {
        throw BadInput("--left stands without --enrolled. Give for each day of leaving the one of enrolling.")
      }
      guard ends.count + 1 >= starts.count else {
        throw BadInput("--left is missing between two --enrolled. Give the day of leaving before the second.")
      }
      guard !starts.isEmpty else { return nil }
      return try starts.enumerated().map { index, start in
        try FeeEnrolment(from: start, left: index < ends.count ? ends[index] : nil)
      }
    }
  }

  /// Reads a count.
  private static func count(_ text: some StringProtocol, _ option: String) throws -> Int {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text),
      count <= AccountProblem.largestCount
    else {
      throw BadInput("\(option) takes a whole number from 0 to \(AccountProblem.largestCount).")
    }
    return count
  }
}
