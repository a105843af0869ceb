/// Checks outbound texts against the marketplace's rules in seven languages.
///
/// A value: the same text, context and policy give the same findings on every machine. Reads any text in
/// linear time and never fails.
public struct Compliance: Sendable, Equatable {
  /// What this desk decides about outbound texts.
  public let policy: Policy
  let book: PhraseBook

  /// Makes a checker for `policy`. Cheap with the built-in tables; a desk's own phrases are compiled here once.
  public init(policy: Policy = .standard) {
    self.policy = policy
    if policy.phrases.rows.isEmpty {
      book = Self.standardBook
    } else {
      var lexicon = Self.standardLexicon
      lexicon.add(policy.phrases)
      book = PhraseBook(lexicon)
    }
  }

  /// Equal policies check alike.
  public static func == (left: Compliance, right: Compliance) -> Bool { left.policy == right.policy }

  static let standardLexicon: Lexicon = {
    var lexicon = Lexicon()
    for part in [Lexicon.contact, .migration, .reviews, .selling, .conduct, .messages] { lexicon.add(part) }
    return lexicon
  }()

  private static let standardBook = PhraseBook(standardLexicon)
}
