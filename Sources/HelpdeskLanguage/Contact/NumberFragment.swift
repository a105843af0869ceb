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

  /// Whether the fragments of earlier messages and then those of a new one make a telephone number.
  ///
  /// The first has to begin one: a word for telephone stands beside it, or it opens as a dialled number does,
  /// and then there are at least ten digits. E.164 allows 15.
  static func dial(_ earlier: [NumberFragment], _ new: [NumberFragment]) -> Bool {
    let fragments = earlier + new
    let digits = fragments.map(\.digits).joined()
    let count = digits.utf8.count
    guard let first = earlier.first, count >= 7, count <= 15 else { return false }
    guard first.hasCue || first.opensDialling && count >= 10 else { return false }
    let isCounting = new.contains { later in earlier.contains { later.counts(onFrom: $0) } }
    guard !isCounting else { return false }
    let hasCue = fragments.contains { $0.hasCue }
    return PhoneShape(digits: digits, groups: fragments.flatMap(\.groups))
      .isLikely(first.isInternational, hasCue: hasCue)
  }

  /// `+`, the exit code `00` or the trunk code `0` before another digit; `000` counts something.
  private var opensDialling: Bool {
    let zeros = digits.utf8.prefix { $0 == 0x30 }.count
    return isInternational || (zeros == 1 || zeros == 2) && zeros < digits.utf8.count
  }

  /// Whether this numbers the next of the things that `other` numbers: as many digits, hardly more or less.
  private func counts(onFrom other: NumberFragment) -> Bool {
    guard digits.utf8.count == other.digits.utf8.count, let own = Int(digits), let last = Int(other.digits)
    else { return false }
    return (last - 10...last + 10).contains(own)
  }
}
