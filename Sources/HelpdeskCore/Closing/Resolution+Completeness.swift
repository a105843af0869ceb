extension Resolution {
  /// Why a resolution cannot stand as a closing record or a summary.
  enum Flaw: Hashable, CaseIterable, Sendable {
    case textMissing
    case textTooVague
    case amountMissing
    case amountForbidden
  }

  /// Fewest letters of a text in a script with letters. Source: rules.md §4.
  static let lettersAtLeast = 12
  /// Fewest characters of a Chinese, Japanese or Korean text. Source: rules.md §4.
  static let cjkCharactersAtLeast = 6
  /// Fewest different words. Source: rules.md §4.
  static let distinctWordsAtLeast = 2

  /// What keeps this resolution from standing; empty when nothing does.
  ///
  /// - Parameter defaults: Fingerprints of the desk's macros, whose texts are no resolution.
  func flaws(besides defaults: Set<UInt64>) -> Set<Flaw> {
    var flaws = Set<Flaw>()
    let isUsable = amount.map { $0.minorUnits > 0 && $0.currency.isWellFormed } ?? false
    switch outcome.amount {
    case .required where !isUsable: flaws.insert(.amountMissing)
    case .optional where amount != nil && !isUsable: flaws.insert(.amountForbidden)
    case .forbidden where amount != nil: flaws.insert(.amountForbidden)
    case .required, .optional, .forbidden: break
    }
    guard let text, !Prose.isBlank(text) else { return flaws.union([.textMissing]) }
    let prose = Prose(text)
    let isLongEnough =
      prose.letters >= Self.lettersAtLeast || prose.cjkCharacters >= Self.cjkCharactersAtLeast
    if !isLongEnough || prose.distinctWords < Self.distinctWordsAtLeast
      || defaults.contains(prose.fingerprint)
    {
      flaws.insert(.textTooVague)
    }
    return flaws
  }
}
