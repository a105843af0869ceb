/// Digits in one message that, with those of another, may be a telephone number.
struct NumberFragment {
  let digits: String
  let groups: [Int]
  /// Where, in normalised scalars.
  let range: Range<Int>
  let isInternational: Bool
  /// Whether a telephone or a verb of calling is named beside it.
  let hasCue: Bool

  /// How many digits make a fragment: fewer are a count of something.
  static let lengths = 3...9

  /// Whether fragments in this order make a telephone number.
  ///
  /// Without a word for telephone anywhere, only what begins as a dialled number does: with `+` or `0`, in
  /// at least ten digits. E.164 allows 15.
  static func dial(_ fragments: [NumberFragment]) -> Bool {
    let digits = fragments.map(\.digits).joined()
    let count = digits.utf8.count
    guard let first = fragments.first, count >= 7, count <= 15 else { return false }
    let hasCue = fragments.contains { $0.hasCue }
    let isDialled = first.isInternational || digits.utf8.first == 0x30
    guard hasCue || isDialled && count >= 10 else { return false }
    return PhoneShape(digits: digits, groups: fragments.flatMap(\.groups))
      .isLikely(first.isInternational, hasCue: hasCue)
  }
}
