/// One phrase found in a text.
struct PhraseHit: Hashable, Sendable {
  /// The concept's number in its phrase book.
  let concept: Int
  /// Where, in normalised scalars.
  let range: Range<Int>
  /// The number of the sentence it stands in, from 0.
  let sentence: Int
}
