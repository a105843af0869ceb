/// Checks outbound texts against the marketplace's rules in seven languages.
///
/// A value: the same text, context and policy give the same findings on every machine. Reads any text in
/// linear time and never fails.
public struct Compliance: Sendable, Equatable {
  /// What this desk decides about outbound texts.
  public let policy: Policy
  let book: PhraseBook
  /// The table of meanings with each row's concepts as numbers of the book.
  let rows: [(row: RuleRow, needs: ConceptSet)]

  /// Makes a checker for `policy`: cheap with the built-in tables, while a desk's own phrases are compiled
  /// here once.
  public init(policy: Policy = .standard) {
    self.policy = policy
    if policy.phrases.rows.isEmpty {
      book = Self.standardBook
      rows = Self.standardRows
    } else {
      var lexicon = Self.standardLexicon
      lexicon.add(policy.phrases)
      book = PhraseBook(lexicon)
      rows = Self.rows(in: book)
    }
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
  ]

  private static let standardBook = PhraseBook(standardLexicon)
  private static let standardRows = rows(in: standardBook)

  private static func rows(in book: PhraseBook) -> [(row: RuleRow, needs: ConceptSet)] {
    RuleRows.all.map { row in
      var needs = ConceptSet()
      for concept in row.needs {
        if let number = book.numbers[concept] { needs.insert(number) }
      }
      return (row, needs)
    }
  }
}
