/// Checks outbound texts against the marketplace's rules in seven languages.
///
/// A value: the same text, context and policy give the same findings on every machine. Reads any text in
/// linear time and never fails.
public struct Compliance: Sendable, Equatable {
  /// What this desk decides about outbound texts.
  public let policy: Policy
  /// The tables with a desk's own phrases; nil for the built-in ones, which are compiled with the first text.
  private let own: Tables?

  /// Phrases, and the table of meanings with each row's concepts as numbers of the book.
  struct Tables: Sendable {
    let book: PhraseBook
    let rows: [(row: RuleRow, needs: ConceptSet)]

    init(_ lexicon: Lexicon) {
      let book = PhraseBook(lexicon)
      self.book = book
      rows = RuleRows.all.map { row in
        var needs = ConceptSet()
        for concept in row.needs {
          if let number = book.numbers[concept] { needs.insert(number) }
        }
        return (row, needs)
      }
    }
  }

  private static let standard = Tables(standardLexicon)
  private var tables: Tables { own ?? Self.standard }
  var book: PhraseBook { tables.book }
  var rows: [(row: RuleRow, needs: ConceptSet)] { tables.rows }

  /// Makes a checker for `policy`: cheap with the built-in tables, while a desk's own phrases are compiled
  /// here once.
  public init(policy: Policy = .standard) {
    self.policy = policy
    guard !policy.phrases.rows.isEmpty else {
      own = nil
      return
    }
    var lexicon = Self.standardLexicon
    lexicon.add(policy.phrases)
    own = Tables(lexicon)
  }

  /// Equal policies check alike.
  public static func == (left: Compliance, right: Compliance) -> Bool { left.policy == right.policy }

  /// The built-in tables in one.
  package static let standardLexicon: Lexicon = {
    var lexicon = Lexicon()
    for part in parts { lexicon.add(part) }
    return lexicon
  }()

  /// The built-in tables, each in a file of its own.
  private static let parts: [Lexicon] = [
    .reviews, .reviewIncentives, .reviewGating, .reviewRemoval, .advertising,
    .diversion, .payment, .cancellation, .personalData, .claims,
    .insults, .optingOut, .unasked, .subjects, .matters,
    .returning, .outcomes, .numberCues, .messengers,
    .everydayReviews, .everydayRewards, .everydayAltering, .everydayGating, .everydayOffers,
    .everydayCompanions, .everydayDiversion, .everydayRequests, .everydayPressure, .everydayMailings,
    .everydayTone,
  ]
}
