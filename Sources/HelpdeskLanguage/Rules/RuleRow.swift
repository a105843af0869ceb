/// One way to break a rule: concepts that meet in one place, unless others stand there too.
struct RuleRow: Sendable {
  /// How far apart the concepts may stand.
  enum Reach: Sendable {
    case sentence
    /// One sentence and the next.
    case neighbours
    case text
  }

  let rule: Rule
  let needs: [Concept]
  var unless: [Concept] = []
  var reach = Reach.sentence
  /// The most scalars between the first two concepts; nil asks for none.
  var within: Int?
  /// The contexts it speaks of; nil means all.
  var contexts: Set<TextContext>?
}
