/// One way to break a rule: concepts that meet in one place, unless others stand there too.
package struct RuleRow: Sendable {
  /// How far apart the concepts may stand.
  package enum Reach: Sendable {
    case sentence
    /// One sentence and the next.
    case neighbours
    case text
  }

  package let rule: Rule
  package let needs: [Concept]
  package var unless: [Concept] = []
  var reach = Reach.sentence
  /// The most scalars between the first two concepts; nil asks for none.
  var within: Int?
  /// The contexts it speaks of; nil means all.
  package var contexts: Set<TextContext>?
}
